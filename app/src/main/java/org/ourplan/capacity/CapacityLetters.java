package org.ourplan.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.law.capacity.BestInterestsPoint;
import org.ourplan.law.capacity.CapacityAssessment;
import org.ourplan.law.capacity.FunctionalTest;
import org.ourplan.law.capacity.WhoDecides;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letter about one decision. It says what was found on which day, who decides, what was decided and why, and what to do. */
@Component
@Carries("MCA-4")
public class CapacityLetters {

    private final Capacities capacities;
    private final Documents documents;
    private final Clock clock;

    CapacityLetters(Capacities capacities, Documents documents, Clock clock) {
        this.capacities = capacities;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * What the letter says.
     *
     * @param notAble what they could not do on that day, in the words of the Act made plain; empty where they decide
     * @param who who decides it; empty once it is decided
     * @param decided what was decided; empty while nothing was
     */
    public record Letter(
            String decision,
            String when,
            String found,
            List<String> help,
            List<String> notAble,
            String who,
            String decided,
            String why,
            String wishes,
            List<String> asked,
            String again,
            String worker) {}

    /** Makes the letter as things stand, and keeps it. */
    @Transactional
    public UUID make(PersonId person, UUID decision, SignedIn by) {
        var file = capacities.of(person);
        var one = file.find(decision)
                .filter(found -> file.corrected(found.id()).isEmpty())
                .orElseThrow(NotFound::new);
        return documents.make(
                person,
                DocumentKind.CAPACITY_RECORD,
                decision,
                1,
                DocumentKind.CAPACITY_RECORD.title(),
                "capacity/letter",
                Map.of("letter", letter(file, one, LocalDate.now(clock), by)),
                by);
    }

    private static Letter letter(CapacityFile file, CapacityDecision one, LocalDate today, SignedIn by) {
        var decided = file.decided(one.id());
        var again = one.lookAgain();
        return new Letter(
                one.decision(),
                one.assessor() + " looked at this with you on " + InWords.day(one.assessedOn()) + ".",
                one.outcome().toPerson(),
                one.help(),
                notAble(one),
                decided.isPresent() ? "" : who(file, one, today),
                decided.map(what -> by(file, what) + " decided on " + InWords.day(what.decidedOn()) + ": "
                                + what.decision())
                        .orElse(""),
                decided.map(what -> what.point(BestInterestsPoint.REASONS)).orElse(""),
                decided.map(what -> what.point(BestInterestsPoint.WISHES)).orElse(""),
                decided.map(what -> asked(what)).orElse(List.of()),
                again == null
                        ? ""
                        : (one.waits() ? "We ask you again on " : "We look at it again with you on ")
                                + InWords.day(again) + ".",
                by.name());
    }

    private static List<String> notAble(CapacityDecision one) {
        return one.found() instanceof CapacityAssessment.LacksCapacity lacks
                ? lacks.notAble().stream().map(FunctionalTest::plainTitle).toList()
                : List.of();
    }

    private static List<String> asked(DecidedFor decided) {
        return decided.detail().asked().stream()
                .filter(asked -> !asked.said().isBlank())
                .map(asked -> asked.name() + " (" + asked.as() + "): “" + asked.said() + "”")
                .toList();
    }

    private static String by(CapacityFile file, DecidedFor decided) {
        return file.authority(decided.authority())
                .map(seen -> seen.authority().inWords() + ",")
                .orElse("We");
    }

    private static String who(CapacityFile file, CapacityDecision one, LocalDate today) {
        if (file.lookedAgain(one.id()).isPresent()) {
            return "We have looked at this with you again since. What we found then counts.";
        }
        return switch (file.whoDecides(one, today)) {
            case WhoDecides.ThePerson person -> "You decide this. Nobody decides it for you.";
            case WhoDecides.TheyLater later -> "Nobody decides it now.";
            case WhoDecides.NobodyElse nobody -> "Nobody else may ever decide this for you.";
            case WhoDecides.WhoHasAuthority has ->
                has.holders().getFirst().inWords() + ", decides this for you. They must do what is best for you.";
            case WhoDecides.InTheirBestInterests best ->
                "We work out with you what is best for you. You take part, and we ask those who know you.";
        };
    }
}
