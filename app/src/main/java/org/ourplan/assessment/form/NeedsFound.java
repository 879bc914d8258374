package org.ourplan.assessment.form;

import java.util.List;
import java.util.Optional;
import org.ourplan.assessment.AssessedNeed;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.decide.NeedPlaces;
import org.ourplan.assessment.decide.WhoHelps;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;

/** Every need an assessment found, whoever meets it now, in the words of the assessment. */
public final class NeedsFound {

    private NeedsFound() {}

    /** In the order of the assessment: outcomes where something gets in the way, then other needs. */
    @Carries("AS-15")
    public static List<AssessedNeed> in(Recorded recorded, AssessmentKind kind) {
        Outcome[] outcomes = kind == AssessmentKind.NEEDS ? AdultOutcome.values() : CarerOutcome.values();
        var places = NeedPlaces.of(recorded, outcomes);
        return places.stream()
                .map(place -> need(recorded, place, reference(place, places)))
                .toList();
    }

    private static String reference(String place, List<String> places) {
        var outcome = outcome(place);
        if (outcome.isPresent()) {
            return outcome.get().code();
        }
        var others = places.stream().filter(other -> outcome(other).isEmpty()).toList();
        return "N" + (others.indexOf(place) + 1);
    }

    /** The outcome of a card, by its place; none for another need. */
    public static Optional<? extends Outcome> outcome(String place) {
        var code = place.startsWith("outcome/") ? place.substring(8) : "";
        return code.startsWith("C") ? CarerOutcome.withCode(code) : AdultOutcome.withCode(code);
    }

    private static AssessedNeed need(Recorded recorded, String place, String reference) {
        var outcome = outcome(place);
        return new AssessedNeed(
                reference,
                outcome.map(Outcome::code).orElse(""),
                outcome.map(Outcome::plainTitle).orElseGet(() -> recorded.one(place, "title")),
                recorded.one(place, "can"),
                recorded.one(place, "want"),
                recorded.one(place, "way"),
                WhoHelps.inWords(recorded, place),
                helpersSaid(recorded, place, "helper-willing"),
                helpersSaid(recorded, place, "helper-able"),
                recorded.one(place, "others"),
                recorded.one(place, "bad-day"),
                recorded.answer(place, "fluctuates").isYes());
    }

    /** What was asked of helpers; where nobody helps there is nobody to ask. */
    private static String helpersSaid(Recorded recorded, String place, String field) {
        var answer = WhoHelps.helped(recorded, place).isNo() ? "" : recorded.one(place, field);
        return answer.equals("yes") || answer.equals("no") ? answer : "not-asked";
    }
}
