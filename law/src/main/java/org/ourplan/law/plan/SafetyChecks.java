package org.ourplan.law.plan;

import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** If things go wrong: contingency and risks. */
@Carries({"PLAN-12", "PLAN-17", "S001-L3"})
final class SafetyChecks {

    private SafetyChecks() {}

    static void of(PlanFacts plan, List<Finding> findings) {
        if (plan.contingency().isBlank() && needsContingency(plan)) {
            findings.add(Finding.stop(
                    "PLAN-12",
                    "CASSG 10.44",
                    "Say what happens in a sudden change or an emergency, and when someone who helps cannot.",
                    "contingency"));
        }
        for (int number = 1; number <= plan.risks().size(); number++) {
            risk(plan.risks().get(number - 1), "risk/" + number, findings);
        }
    }

    private static boolean needsContingency(PlanFacts plan) {
        boolean informal =
                plan.anyNeed(need -> need.disposition() == Disposition.CARER || need.anyLine(PlanLine::isInformal));
        return informal || !plan.risks().isEmpty() || plan.anyNeed(NeedInPlan::fluctuates);
    }

    private static void risk(RiskInPlan risk, String place, List<Finding> findings) {
        part(risk.risk(), "Say what the risk is.", place, findings);
        part(risk.benefit(), "Say what the person gains by taking this risk.", place, findings);
        part(risk.reduction(), "Say what makes this risk less likely.", place, findings);
        part(risk.trigger(), "Say how people will know that it is happening.", place, findings);
        part(risk.response(), "Say what people then do.", place, findings);
        part(risk.agreedBy(), "Say who agreed to this risk, the person first.", place, findings);
    }

    private static void part(String words, String sentence, String place, List<Finding> findings) {
        if (words.isBlank()) {
            findings.add(Finding.stop("PLAN-17", "CASSG chapter 10; Care Act 2014 s1(3)", sentence, place));
        }
    }
}
