package org.ourplan.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.capacity.store.CapacityStore;
import org.ourplan.law.capacity.Authority;
import org.ourplan.law.capacity.BestInterests;
import org.ourplan.law.capacity.BestInterestsPoint;
import org.ourplan.law.capacity.Imca;
import org.ourplan.law.capacity.WhoDecides;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision made for somebody who lacks capacity for it: by whoever has authority, else in their best interests. */
@Component
@Carries({"MCA-4", "MCA-5", "MCA-6", "MCA-7"})
public class DecidingFor {

    private static final String LOOKED_AGAIN =
            "This decision was looked at again since. What was found then counts: go on from there.";

    private final Capacities capacities;
    private final CapacityStore store;
    private final CapacityNews news;
    private final Clock clock;

    DecidingFor(Capacities capacities, CapacityStore store, CapacityNews news, Clock clock) {
        this.capacities = capacities;
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Why nobody decides this in the person's best interests now; empty where that may be done: the person decides or will be
     * asked again, the decision was looked at again since, somebody has authority, nobody may, or an IMCA must be instructed first.
     */
    public static List<String> notInBestInterests(CapacityFile file, CapacityDecision on, LocalDate today) {
        if (file.lookedAgain(on.id()).isPresent()) {
            return List.of(LOOKED_AGAIN);
        }
        return switch (file.whoDecides(on, today)) {
            case WhoDecides.ThePerson person -> List.of("They decide this themselves. Nobody decides it for them.");
            case WhoDecides.TheyLater later ->
                List.of("This decision waits until they are asked again, on " + InWords.date(later.askAgain()) + ".");
            case WhoDecides.NobodyElse nobody ->
                List.of("Nobody may ever decide this for somebody else (Mental Capacity Act 2005 ss 27 and 29).");
            case WhoDecides.WhoHasAuthority who -> authorityFirst(who.holders());
            case WhoDecides.InTheirBestInterests best ->
                Imca.beforeDeciding(on.matter(), file.imcaDuty(on.id()), file.imcaInstructed(on.id())).stream()
                        .map(Finding::sentence)
                        .toList();
        };
    }

    private static List<String> authorityFirst(List<Authority> holders) {
        var reasons = new ArrayList<String>();
        reasons.add("Somebody has authority for this decision, so they decide it and the council does not"
                + " (Mental Capacity Act 2005 ss 9 to 11, 16).");
        holders.forEach(holder -> reasons.add("This is: " + holder.inWords() + "."));
        return reasons;
    }

    /**
     * Keeps a decision in somebody's best interests, or puts one right.
     *
     * @param read the checklist, with nothing missing
     */
    @Transactional
    public DecidedFor inBestInterests(
            PersonId person, UUID capacity, BestInterests read, DecidedFor.Detail detail, SignedIn by) {
        var file = capacities.of(person);
        var on = file.find(capacity).orElseThrow(NotFound::new);
        standing(file, on);
        var before = file.decided(capacity).orElse(null);
        var reasons = notInBestInterests(file, on, LocalDate.now(clock));
        if (before == null ? !reasons.isEmpty() : !before.inBestInterests()) {
            throw new Refused(
                    before == null ? reasons : List.of("Somebody with authority has decided this already."), on.link());
        }
        var day = read.decidedOn();
        if (day == null || !read.findings().isEmpty()) {
            throw new IllegalArgumentException("the checklist is not whole");
        }
        return keep(on, null, before == null ? null : before.id(), day, detail, by);
    }

    /**
     * Keeps what somebody decided by their own authority. Refused unless they may act in this matter today.
     *
     * @param how how the council knows: who was told, what was seen
     */
    @Transactional
    public DecidedFor byAuthority(
            PersonId person, UUID capacity, UUID authority, String decision, String how, LocalDate on, SignedIn by) {
        var file = capacities.of(person);
        var decided = file.find(capacity).orElseThrow(NotFound::new);
        standing(file, decided);
        if (file.lookedAgain(capacity).isPresent()) {
            throw new Refused(List.of(LOOKED_AGAIN), decided.link());
        }
        var holder = file.authority(authority).orElseThrow(NotFound::new);
        var who = file.whoDecides(decided, LocalDate.now(clock));
        if (!(who instanceof WhoDecides.WhoHasAuthority may && may.holders().contains(holder.authority()))) {
            throw new Refused(
                    List.of("They may not decide this for the person today: see who decides."), decided.link());
        }
        var detail = new DecidedFor.Detail(
                Map.of(
                        BestInterests.place(BestInterestsPoint.DECISION),
                        decision,
                        BestInterests.place(BestInterestsPoint.REASONS),
                        how),
                List.of(),
                "",
                "");
        return keep(decided, authority, null, on, detail, by);
    }

    private static void standing(CapacityFile file, CapacityDecision one) {
        if (file.corrected(one.id()).isPresent()) {
            throw new Refused(List.of("This entry was put right. Go on from the newer one."), one.link());
        }
    }

    private DecidedFor keep(
            CapacityDecision on,
            @Nullable UUID authority,
            @Nullable UUID corrects,
            LocalDate day,
            DecidedFor.Detail detail,
            SignedIn by) {
        var one = new DecidedFor(NewId.next(), on.id(), authority, corrects, day, detail, by.name(), clock.instant());
        if (!store.keep(on, one, by)) {
            throw new Refused(List.of("Somebody recorded what was decided a moment ago."), on.link());
        }
        news.decided(on, one, by);
        return one;
    }
}
