package org.ourplan.law.plan;

import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** Advice and information, rights, the review date and the person's answer. */
@Carries({"PLAN-1", "PLAN-2", "PLAN-6", "PLAN-13", "PB-18", "REV-1"})
final class InformationChecks {

    private InformationChecks() {}

    static void of(PlanFacts plan, List<Finding> findings) {
        InformationInPlan given = plan.information();
        need(
                given.meetOrReduce(),
                "PLAN-1",
                "Care Act 2014 s25(1)(f)(i)",
                "Write advice on what can be done to meet or reduce the needs.",
                "information/reduce",
                findings);
        need(
                given.preventOrDelay(),
                "PLAN-1",
                "Care Act 2014 s25(1)(f)(ii)",
                "Write advice on what can be done to prevent or delay needs in the future.",
                "information/delay",
                findings);
        need(
                given.rights(),
                "PB-18",
                "Care and Support Statutory Guidance chapter 11; SI 2009/309",
                "Say how to ask for another look at the plan and the budget, and how to complain.",
                "rights",
                findings);
        if (plan.kind() == PlanKind.SUPPORT_PLAN) {
            need(
                    plan.workAndLeisure(),
                    "PLAN-2",
                    "Care Act 2014 s25(1)(d), s10(6)",
                    "Say whether the carer works or wants to, and about education, training and recreation.",
                    "work-and-leisure",
                    findings);
        }
        if (plan.reviewDate() == null) {
            findings.add(Finding.stop(
                    "REV-1",
                    "Care Act 2014 s27(1)",
                    "Set a review date. Ask the person when would suit them.",
                    "review-date"));
        }
        if (!plan.agreementRecorded()) {
            findings.add(Finding.stop(
                    "PLAN-6",
                    "Care Act 2014 s25(5)",
                    "Record whether the person agrees to the plan, in their own words.",
                    "agreement"));
        }
    }

    private static void need(
            String words, String rule, String section, String sentence, String place, List<Finding> findings) {
        if (words.isBlank()) {
            findings.add(Finding.stop(rule, section, sentence, place));
        }
    }
}
