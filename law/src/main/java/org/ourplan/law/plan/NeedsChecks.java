package org.ourplan.law.plan;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Each assessed need: is it there, is it eligible and to what extent, who meets it and how, and what could it help
 * with.
 */
@Carries({"PLAN-1", "PLAN-2", "S003-25", "S001-32"})
final class NeedsChecks {

    private NeedsChecks() {}

    static void of(PlanFacts plan, List<Finding> findings) {
        absent(plan, findings);
        for (NeedInPlan need : plan.needs()) {
            disposition(need, findings);
            eligibility(need, findings);
            steps(need, findings);
            outcomes(need, findings);
        }
        grouped(
                plan,
                need -> Boolean.TRUE.equals(need.eligible()) && need.extent().isBlank(),
                "Care Act 2014 s25(1)(b)",
                "Say to what extent each need meets the eligibility criteria: ",
                findings);
        String section = plan.kind() == PlanKind.SUPPORT_PLAN
                ? "Care Act 2014 s25(1)(d), s10(5) and (6)"
                : "Care Act 2014 s25(1)(d), s9(4)";
        grouped(
                plan,
                need -> need.relevance().isBlank(),
                section,
                "Say which parts of wellbeing, and which outcomes, support could help with: ",
                findings);
    }

    private static void absent(PlanFacts plan, List<Finding> findings) {
        for (String reference : plan.assessedNeeds()) {
            if (!plan.holds(reference)) {
                findings.add(stop(
                        "Care Act 2014 s25(1)(a)",
                        "The assessment found a need that is not in the plan. Add it and say what will happen to it.",
                        reference));
            }
        }
        if (plan.needs().isEmpty() && plan.assessedNeeds().isEmpty()) {
            findings.add(Finding.stop(
                    "PLAN-1", "Care Act 2014 s25(1)(a)", "Add every need that the assessment found.", "needs"));
        }
    }

    private static void disposition(NeedInPlan need, List<Finding> findings) {
        Disposition disposition = need.disposition();
        if (disposition == null) {
            findings.add(stop(
                    "Care Act 2014 s25(1)(a) and (c)",
                    "Say who will meet this need, or why it will not be met: " + need.title() + ".",
                    need.reference()));
        } else if (disposition == Disposition.NOT_MET && need.reason().isBlank()) {
            findings.add(stop(
                    "Care Act 2014 s24(2)",
                    "Say in writing why this need will not be met: " + need.title() + ".",
                    need.reference()));
        } else if (disposition == Disposition.NOT_MET && Boolean.TRUE.equals(need.eligible())) {
            findings.add(Finding.warn(
                    "PLAN-1",
                    "Care Act 2014 s18",
                    "This need is eligible. Check that there is truly no duty to meet it: " + need.title() + ".",
                    place(need.reference())));
        } else if (disposition == Disposition.COUNCIL
                && need.howMet().isBlank()
                && need.lines().isEmpty()) {
            findings.add(stop(
                    "Care Act 2014 s25(1)(c)",
                    "Say how the council will meet this need: " + need.title() + ".",
                    need.reference()));
        }
    }

    private static void eligibility(NeedInPlan need, List<Finding> findings) {
        if (need.eligible() == null) {
            findings.add(stop(
                    "Care Act 2014 s25(1)(b)",
                    "Say whether this need is eligible: " + need.title() + ".",
                    need.reference()));
        }
        boolean councilMeets = need.disposition() == Disposition.COUNCIL;
        if (councilMeets
                && Boolean.FALSE.equals(need.eligible())
                && need.reason().isBlank()) {
            findings.add(Finding.stop(
                    "S004-95",
                    "Care Act 2014 s19(1), s20(6)",
                    "This need is not eligible. Say why the council will use its power to meet it: " + need.title()
                            + ".",
                    place(need.reference())));
        }
    }

    @Carries({"S003-25", "S004-95"})
    private static void steps(NeedInPlan need, List<Finding> findings) {
        if (!need.anyLine(line -> line.doer().paid())) {
            return;
        }
        if (need.canDoMyself().isBlank()) {
            findings.add(Finding.stop(
                    "S003-25",
                    "Leicestershire policy, three steps; Care Act 2014 s9(6)",
                    "Before paid support, say what the person can do for themselves: " + need.title() + ".",
                    place(need.reference())));
        }
        if (need.othersCanDo().isBlank()) {
            findings.add(Finding.stop(
                    "S003-25",
                    "Leicestershire policy, three steps; Care Act 2014 s9(6)",
                    "Before paid support, say what family, friends and community can do, or that nothing is"
                            + " suitable and why: "
                            + need.title() + ".",
                    place(need.reference())));
        }
    }

    @Carries("PLAN-14")
    private static void outcomes(NeedInPlan need, List<Finding> findings) {
        for (PlanLine line : need.lines()) {
            if (line.outcome().isBlank()) {
                findings.add(Finding.warn(
                        "PLAN-14",
                        "CASSG 10.48",
                        "Say which outcome this works towards: " + line.what() + ".",
                        place(need.reference())));
            }
        }
    }

    private static void grouped(
            PlanFacts plan, Predicate<NeedInPlan> lacks, String section, String sentence, List<Finding> findings) {
        List<NeedInPlan> lacking = plan.needsThat(lacks);
        if (!lacking.isEmpty()) {
            findings.add(stop(
                    section,
                    sentence + titles(lacking) + ".",
                    lacking.getFirst().reference()));
        }
    }

    private static Finding stop(String section, String sentence, String reference) {
        return Finding.stop("PLAN-1", section, sentence, place(reference));
    }

    /** Their titles, one after the other. */
    static String titles(List<NeedInPlan> needs) {
        StringJoiner titles = new StringJoiner(", ");
        needs.forEach(need -> titles.add(need.title()));
        return titles.toString();
    }

    static String place(String reference) {
        return "need/" + reference;
    }
}
