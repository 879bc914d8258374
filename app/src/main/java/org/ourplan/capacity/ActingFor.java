package org.ourplan.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.capacity.Matter;
import org.ourplan.law.capacity.MayAct;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.springframework.stereotype.Component;

/** Whether somebody may answer or sign for a person in a matter today. For every stage in which somebody does. */
@Component
@Carries("MCA-5")
public class ActingFor {

    /** What a form sends where the person answered themselves. */
    public static final String THEMSELVES = "themselves";

    /** What a form sends where it was decided in the person's best interests. */
    public static final String BEST_INTERESTS = "best-interests";

    private static final String NO_DECISION =
            "There is no best interests decision about this. First look at whether they can decide it themselves, then at what is"
                    + " best for them.";

    private final Capacities capacities;
    private final Clock clock;

    ActingFor(Capacities capacities, Clock clock) {
        this.capacities = capacities;
        this.clock = clock;
    }

    /**
     * One who might answer.
     *
     * @param value what a form sends
     * @param words who it is and as what; empty for the person
     * @param refusal why they may not; empty where they may
     */
    public record Somebody(String value, String words, List<String> refusal) {
        public Somebody {
            refusal = List.copyOf(refusal);
        }
    }

    /**
     * Everybody whose authority was seen, for each decision about the matter that the person was found unable to make, and each
     * such decision made in their best interests: all with why they may not answer. One statement.
     */
    public List<Somebody> all(PersonId person, Matter matter) {
        var file = capacities.of(person);
        var today = LocalDate.now(clock);
        var unable = file.standing().stream()
                .filter(one -> one.matter() == matter && one.lacks() && !one.waits())
                .filter(one -> file.lookedAgain(one.id()).isEmpty())
                .toList();
        var all = new ArrayList<Somebody>();
        for (var seen : file.authorities()) {
            if (unable.isEmpty()) {
                all.add(holder(seen, "", "", MayAct.decide(seen.authority(), matter, false, today)));
            }
            unable.forEach(one -> all.add(
                    holder(seen, "/" + one.id(), about(one), MayAct.decide(seen.authority(), matter, true, today))));
        }
        var before = all.size();
        unable.stream()
                .filter(one -> file.decided(one.id())
                        .filter(DecidedFor::inBestInterests)
                        .isPresent())
                .forEach(one -> all.add(new Somebody(
                        BEST_INTERESTS + "/" + one.id(),
                        "what was decided in their best interests" + about(one),
                        List.of())));
        if (all.size() == before) {
            all.add(new Somebody(BEST_INTERESTS, "what was decided in their best interests", List.of(NO_DECISION)));
        }
        return all;
    }

    /** Who it is, by what a form sent: the person themselves where it says so or nothing; refused where it names nobody. */
    public Somebody who(PersonId person, Matter matter, String value) {
        return value.isEmpty() || value.equals(THEMSELVES)
                ? new Somebody(THEMSELVES, "", List.of())
                : all(person, matter).stream()
                        .filter(one -> one.value().equals(value))
                        .findFirst()
                        .orElse(new Somebody(value, "", List.of("Choose who gave this answer.")));
    }

    private static Somebody holder(AuthoritySeen seen, String of, String about, MayAct may) {
        return new Somebody(
                seen.id() + of,
                seen.authority().inWords() + about,
                switch (may) {
                    case MayAct.Yes yes -> List.of();
                    case MayAct.No no ->
                        no.reasons().stream().map(Finding::sentence).toList();
                });
    }

    /** Capacity is about one decision, so whoever answers says which one it was (MCA s2). */
    private static String about(CapacityDecision one) {
        return ", for the decision: " + one.decision() + " (looked at on " + InWords.date(one.assessedOn()) + ")";
    }
}
