package org.ourplan.law.eligibility.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.Refusal;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.rules.Carries;

/** Reads a carer's case. */
final class CarerCase {

    private static final Set<String> KNOWN =
            CommonFields.with("necessary_care", "necessary_care_basis", "health_at_risk", "cared_for_adult_eligible");

    private CarerCase() {}

    static Case read(String id, Fields fields) {
        fields.onlyNamed(KNOWN);
        CommonFields.noOutcomeTwice(fields);
        List<Refusal> refusals = new ArrayList<>();
        CarerFacts facts = answers(fields, CarerFacts.notYetAnswered().withAllAble(), refusals)
                .withNecessaryCare(fields.answer("necessary_care"), fields.text("necessary_care_basis"))
                .withHealthAtRisk(fields.answer("health_at_risk"))
                .withCaredForAdultEligible(fields.answer("cared_for_adult_eligible"))
                .withFluctuation(CommonFields.fluctuation(fields))
                .withWellbeing(CommonFields.wellbeing(fields));
        return new Case(id, facts, refusals);
    }

    private static CarerFacts answers(Fields fields, CarerFacts able, List<Refusal> refusals) {
        CarerFacts facts = able;
        for (Map.Entry<String, String> unable : fields.wordsByName("unable").entrySet()) {
            CarerOutcome outcome = outcome(fields, "unable", unable.getKey());
            if (unable.getValue().equals(AdultUnable.MUCH_LONGER.code())) {
                refusals.add(takesLonger(outcome));
            } else {
                facts = facts.withAnswer(
                        outcome, OutcomeAnswer.unable(meaning(fields, unable.getKey(), unable.getValue())));
            }
        }
        for (String code : fields.words("na")) {
            facts = facts.withAnswer(outcome(fields, "na", code), OutcomeAnswer.notApplicable());
        }
        for (String code : fields.words("unanswered")) {
            facts = facts.withAnswer(outcome(fields, "unanswered", code), OutcomeAnswer.unanswered());
        }
        return facts;
    }

    @Carries({"ELIG-CARER-5", "FIX-9"})
    private static Refusal takesLonger(CarerOutcome outcome) {
        return new Refusal(
                "taking longer is not one of the carer's three meanings of unable",
                Finding.stop(
                        "ELIG-CARER-5",
                        "SI 2015/313 reg 3(3)",
                        "For a carer, taking longer does not count as unable. Choose one of the three meanings, or"
                                + " able.",
                        "outcome/" + outcome.code()));
    }

    private static CarerOutcome outcome(Fields fields, String field, String code) {
        return CarerOutcome.withCode(code)
                .orElseThrow(() -> fields.malformed(
                        field, "names “" + code + "”, which is not one of a carer's eight outcomes C1 to C8"));
    }

    private static CarerUnable meaning(Fields fields, String outcome, String code) {
        return CarerUnable.withCode(code)
                .orElseThrow(() -> fields.malformed(
                        "unable",
                        "gives “" + code + "” for " + outcome
                                + ", which is not one of a carer's three meanings U1 to U3"));
    }
}
