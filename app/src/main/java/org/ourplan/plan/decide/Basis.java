package org.ourplan.plan.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.options.Appraisal;
import org.ourplan.law.options.OptionsAppraisal;
import org.ourplan.law.options.OptionsForNeed;
import org.ourplan.law.options.SupportOption;
import org.ourplan.law.rules.Carries;

/** Which option a paid line rests on: the law's comparison, set beside the one that people chose. */
public final class Basis {

    private Basis() {}

    /**
     * The comparison. Where the chosen option is not the one of least cost, the reason given says why it is best value.
     *
     * @param chosen the name of the option marked as chosen, or null when none is yet
     */
    public static Appraisal of(OptionsForNeed question, @Nullable String chosen, String bestValueReason) {
        var leastCost = OptionsAppraisal.appraise(question);
        var basis = leastCost.basis();
        return chosen == null || (basis != null && basis.name().equals(chosen))
                ? leastCost
                : OptionsAppraisal.appraise(question.bestValue(chosen, bestValueReason));
    }

    /** What a paid line lacks: an option chosen, and what the comparison found, each with this line's own place. */
    @Carries({"OPT-1", "OPT-3", "OPT-4", "OPT-8"})
    public static List<Finding> findings(
            Appraisal appraisal, String what, @Nullable String chosen, String reason, String place) {
        var findings = new java.util.ArrayList<Finding>();
        appraisal
                .findings()
                .forEach(found -> findings.add(
                        new Finding(found.ruleId(), found.section(), found.sentence(), place, found.weight())));
        if (chosen == null && !appraisal.costOverFirstYear().isEmpty()) {
            findings.add(Finding.stop(
                    "OPT-8", "Care Act 2014 s25(1)(c)", "Say which option was chosen: " + what + ".", place));
        } else if (chosen != null && reason.isBlank()) {
            findings.add(Finding.stop(
                    "OPT-8", "Care Act 2014 s26; CASSG 10.27", "Say why this option was chosen: " + what + ".", place));
        }
        return findings;
    }

    /**
     * What is missing where the plan departs from the person's own view: the reason why the option they would choose is
     * not the one the budget rests on.
     *
     * @param option one that was considered, while another was chosen
     * @param whyNot why it was not chosen; may be empty
     * @param place the option's own place
     */
    @Carries("GEN-2")
    public static List<Finding> departure(SupportOption option, String whyNot, String place) {
        return option.preferred() && whyNot.isBlank()
                ? List.of(Finding.stop(
                        "GEN-2",
                        "Care Act 2014 s1(3)(a) and (b)",
                        "The person would choose " + option.name() + ". Say why the plan does not.",
                        place))
                : List.of();
    }
}
