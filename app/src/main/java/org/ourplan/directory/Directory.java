package org.ourplan.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.directory.decide.Freshness;
import org.ourplan.directory.store.DirectorySearch;
import org.ourplan.directory.store.DirectoryStore;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.rules.Carries;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Component;

/** What there is in the area, for everybody, whether or not they are eligible for anything (s4(1)). It asks nobody who they are. */
@Component
@Carries({"INFO-1", "S003-28", "S000-23"})
public class Directory {

    private final DirectorySearch search;
    private final DirectoryStore store;
    private final Policies policies;
    private final Clock clock;

    Directory(DirectorySearch search, DirectoryStore store, Policies policies, Clock clock) {
        this.search = search;
        this.store = store;
        this.policies = policies;
        this.clock = clock;
    }

    /** One page of what these words find at this place, the best first; without words everything, by name. One statement. */
    public Found find(Wanted wanted) {
        return search.find(wanted);
    }

    /** One entry that everybody may see. */
    public Optional<Entry> shown(UUID entry) {
        return store.find(entry).filter(found -> !found.withdrawn());
    }

    /** One entry, withdrawn or not. */
    public Optional<Entry> find(UUID entry) {
        return store.find(entry);
    }

    /** Every entry, for its keeper. */
    public List<Entry> all() {
        return store.all();
    }

    /** Every text that an entry had, the last first. */
    public List<DirectoryStore.Before> history(UUID entry) {
        return store.history(entry);
    }

    /** How many people were told about it; never who. */
    public int toldAbout(UUID entry) {
        return store.toldAbout(entry);
    }

    /** The council's own target for how old a check may be, or that its pack has none. */
    public DatedAnswer<Integer> target() {
        return policies.localTargetDays(LocalTarget.CHECK_DIRECTORY.stored(), LocalDate.now(clock));
    }

    /** The target in days; null where the pack has none. */
    public @Nullable Integer targetDays() {
        return target() instanceof DatedAnswer.Held<Integer> held ? held.value() : null;
    }

    /** True once the last check of it is older than the target allows; never where there is no target. */
    public boolean isStale(Entry entry, @Nullable Integer days) {
        return Freshness.isStale(entry.checkedOn(), days, LocalDate.now(clock));
    }
}
