package org.ourplan.law.eligibility.file;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;

/** Reads the facts of an adult's case. */
final class AdultCase {

    private static final Set<String> KNOWN = CommonFields.with(
            "impairment", "impairment_basis", "has_child_responsibility", "helped_by_carer", "with_aid");

    private AdultCase() {}

    static AdultFacts facts(Fields fields) {
        fields.onlyNamed(KNOWN);
        CommonFields.noOutcomeTwice(fields);
        Set<AdultOutcome> helped = fields.words("helped_by_carer").stream()
                .map(code -> outcome(fields, "helped_by_carer", code))
                .collect(Collectors.toSet());
        return answers(fields, AdultFacts.notYetAnswered().withAllAble())
                .withImpairment(fields.answer("impairment"), fields.text("impairment_basis"))
                .withResponsibleForChild(fields.answer("has_child_responsibility"))
                .withHelpedByCarer(helped)
                .withFluctuation(CommonFields.fluctuation(fields))
                .withWellbeing(CommonFields.wellbeing(fields));
    }

    private static AdultFacts answers(Fields fields, AdultFacts able) {
        AdultFacts facts = able;
        for (Map.Entry<String, String> aid : fields.wordsByName("with_aid").entrySet()) {
            facts = facts.withAnswer(
                    outcome(fields, "with_aid", aid.getKey()), OutcomeAnswer.ableWithAid(aid.getValue()));
        }
        for (Map.Entry<String, String> unable : fields.wordsByName("unable").entrySet()) {
            AdultOutcome outcome = outcome(fields, "unable", unable.getKey());
            facts = facts.withAnswer(
                    outcome, OutcomeAnswer.unable(meaning(fields, unable.getKey(), unable.getValue())));
        }
        for (String code : fields.words("na")) {
            facts = facts.withAnswer(outcome(fields, "na", code), OutcomeAnswer.notApplicable());
        }
        for (String code : fields.words("unanswered")) {
            facts = facts.withAnswer(outcome(fields, "unanswered", code), OutcomeAnswer.unanswered());
        }
        return facts;
    }

    private static AdultOutcome outcome(Fields fields, String field, String code) {
        return AdultOutcome.withCode(code)
                .orElseThrow(() -> fields.malformed(
                        field, "names “" + code + "”, which is not one of an adult's ten outcomes A1 to A10"));
    }

    private static AdultUnable meaning(Fields fields, String outcome, String code) {
        return AdultUnable.withCode(code)
                .orElseThrow(() -> fields.malformed(
                        "unable",
                        "gives “" + code + "” for " + outcome
                                + ", which is not one of an adult's four meanings U1 to U4"));
    }
}
