package org.ourplan.law.assessment;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** What one need still needs. */
final class NeedChecks {

    private NeedChecks() {}

    static List<Finding> in(Need need) {
        List<Finding> findings = new ArrayList<>();
        if (need.description().isBlank()) {
            findings.add(stop(need, "AS-1", "Care Act 2014 s9(1)(b)", "Say what this need is."));
        }
        findings.addAll(outcomes(need));
        findings.addAll(fluctuation(need));
        return findings;
    }

    @Carries("AS-2")
    private static List<Finding> outcomes(Need need) {
        if (need.outcomesWanted().isEmpty()) {
            return need.wantsNoOutcomeBecause().isBlank()
                    ? List.of(stop(
                            need,
                            "AS-2",
                            "Care Act 2014 s9(4)(b)",
                            "Say what they want in their day-to-day life here, or why they want nothing."))
                    : List.of();
        }
        if (need.howSupportCouldHelp().isBlank()) {
            return List.of(stop(
                    need,
                    "AS-2",
                    "Care Act 2014 s9(4)(c)",
                    "Say whether care and support could help with what they want, and how far."));
        }
        return List.of();
    }

    @Carries("AS-6")
    private static List<Finding> fluctuation(Need need) {
        if (!need.fluctuates().isYes()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (need.lookBack().isBlank()) {
            findings.add(stop(
                    need,
                    "AS-6",
                    "SI 2014/2827 reg 3(3)",
                    "This need goes up and down. Say what period you looked at."));
        }
        if (!need.days().described()) {
            findings.add(stop(
                    need,
                    "AS-6",
                    "SI 2014/2827 reg 3(3)",
                    "This need goes up and down. Describe a bad day, a typical day and a good day."));
        }
        return findings;
    }

    private static Finding stop(Need need, String ruleId, String section, String sentence) {
        return Finding.stop(ruleId, section, sentence, "need/" + need.number());
    }
}
