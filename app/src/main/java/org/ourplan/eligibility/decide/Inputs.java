package org.ourplan.eligibility.decide;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.Facts;
import org.ourplan.law.eligibility.Fluctuation;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.law.outcome.Unable;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.wellbeing.WellbeingArea;

/** Every answer a determination is made from, in words, under the limb it bears on. */
@Carries("GEN-6")
public final class Inputs {

    private Inputs() {}

    /** One answer: the limb it bears on, what was asked and what was recorded. */
    public record Input(int limb, String asked, String recorded) {}

    /** In the order of the test. */
    public static List<Input> of(Facts facts) {
        return switch (facts) {
            case AdultFacts adult -> adult(adult);
            case CarerFacts carer -> carer(carer);
        };
    }

    private static List<Input> adult(AdultFacts facts) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input(
                1,
                "Do the needs come from a physical or mental impairment or illness?",
                withWords(facts.impairment(), facts.impairmentBasis())));
        inputs.add(new Input(2, "Responsible for a child?", words(facts.responsibleForChild())));
        for (var outcome : AdultOutcome.values()) {
            var helped =
                    facts.helpedByCarer().contains(outcome) ? " Someone helps with this now; that is not counted." : "";
            inputs.add(outcome(outcome, facts.answer(outcome), helped));
        }
        inputs.add(fluctuation(facts.fluctuation()));
        inputs.addAll(wellbeing(facts.wellbeing()));
        return List.copyOf(inputs);
    }

    private static List<Input> carer(CarerFacts facts) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input(
                1,
                "Do the needs come from giving necessary care to an adult?",
                withWords(facts.necessaryCare(), facts.necessaryCareBasis())));
        inputs.add(new Input(2, "Is the carer’s health getting worse, or at risk of it?", words(facts.healthAtRisk())));
        for (var outcome : CarerOutcome.values()) {
            inputs.add(outcome(outcome, facts.answer(outcome), ""));
        }
        inputs.add(fluctuation(facts.fluctuation()));
        inputs.addAll(wellbeing(facts.wellbeing()));
        return List.copyOf(inputs);
    }

    private static Input outcome(Outcome outcome, OutcomeAnswer<? extends Unable> answer, String more) {
        var recorded = switch (answer) {
            case OutcomeAnswer.Able<? extends Unable> able ->
                able.withAid().isBlank() ? "Able" : "Able, with an aid: " + able.withAid();
            case OutcomeAnswer.UnableBecause<? extends Unable> unable ->
                unable.evidence().isBlank()
                        ? "Unable: “" + unable.meaning().firstPerson() + "”"
                        : "Unable: “" + unable.meaning().firstPerson() + "” " + unable.evidence();
            case OutcomeAnswer.NotApplicable<? extends Unable> none -> "Does not apply";
            case OutcomeAnswer.Unanswered<? extends Unable> none -> "Not answered";
        };
        return new Input(2, outcome.plainTitle(), recorded + more);
    }

    private static Input fluctuation(Fluctuation fluctuation) {
        return new Input(
                2,
                "Do things go up and down?",
                fluctuation.fluctuates() ? "Yes. Period looked at: " + fluctuation.period() : "No");
    }

    private static List<Input> wellbeing(WellbeingEffect effect) {
        var how = switch (effect.significance()) {
            case SIGNIFICANT -> "Yes, there is now";
            case LIKELY_SIGNIFICANT -> "Yes, there is likely to be";
            case NOT_SIGNIFICANT -> "No";
            case NOT_CONSIDERED -> "Not considered yet";
        };
        var areas =
                effect.areasInOrder().stream().map(WellbeingArea::plainWords).toList();
        var inputs = new ArrayList<Input>();
        inputs.add(new Input(
                3,
                "Is there a significant effect on wellbeing?",
                effect.why().isBlank() ? how : how + ". " + effect.why()));
        if (!areas.isEmpty()) {
            inputs.add(new Input(3, "Parts of wellbeing affected", String.join("; ", areas)));
        }
        return inputs;
    }

    private static String withWords(Answer answer, String basis) {
        return basis.isBlank() ? words(answer) : words(answer) + ". " + basis;
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case YES -> "Yes";
            case NO -> "No";
            case UNANSWERED -> "Not answered";
        };
    }
}
