package org.ourplan.safeguarding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.ourplan.safeguarding.decide.CollectionTable;
import org.ourplan.safeguarding.decide.CollectionTables;
import org.ourplan.safeguarding.decide.Pathway;
import org.ourplan.safeguarding.store.CollectionReading;
import org.ourplan.safeguarding.store.PathwayFigures;
import org.springframework.stereotype.Component;

/** Safeguarding in figures, without names. */
@Component
public class SafeguardingFigures {

    private final PathwayFigures pathway;
    private final CollectionReading collection;
    private final Policies policies;
    private final Clock clock;

    SafeguardingFigures(PathwayFigures pathway, CollectionReading collection, Policies policies, Clock clock) {
        this.pathway = pathway;
        this.collection = collection;
        this.policies = policies;
        this.clock = clock;
    }

    /** The way of concerns, with the local targets it was measured by. */
    public record Way(
            Pathway pathway,
            LocalDate since,
            LocalDate today,
            @Nullable Integer decideDays,
            @Nullable Integer enquireDays) {}

    /** The way of concerns in the twelve months up to now. */
    public Way way() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var today = LocalDate.now(clock);
        var decide = target(LocalTarget.SAFEGUARDING_DECIDE, today);
        var enquire = target(LocalTarget.SAFEGUARDING_ENQUIRE, today);
        return new Way(
                pathway.of(now.minusYears(1), now, decide, enquire), today.minusYears(1), today, decide, enquire);
    }

    /** The tables of a year that begins on 1 April. */
    public List<CollectionTable> collection(int year) {
        var first = LocalDate.of(year, 4, 1);
        return CollectionTables.of(collection.year(first, first.plusYears(1)));
    }

    /** The year that today is in: it begins on 1 April. */
    public int thisYear() {
        return LocalDate.now(clock).minusMonths(3).getYear();
    }

    private @Nullable Integer target(LocalTarget target, LocalDate today) {
        return policies.localTargetDays(target.stored(), today) instanceof DatedAnswer.Held<Integer> held
                ? held.value()
                : null;
    }
}
