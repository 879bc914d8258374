package org.ourplan.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** SendingPlans a plan to the council: hard stops refuse it, warnings need a reason each (SIGN-1). */
@Component
class SendingPlans {

    /** The agreement's own page, which asks what decides who may agree the plan and then sends it. */
    private static final String ONWARD = "/agreement/send";

    private final Plans plans;

    SendingPlans(Plans plans) {
        this.plans = plans;
    }

    /** What stands before sending; straight on where nothing does. */
    Object before(PlanRecord plan) {
        var page = page(plan);
        return plan.stops().isEmpty() && plan.warningsWithoutReason().isEmpty()
                ? Redirect.to(plan.link() + ONWARD)
                : page;
    }

    private static PlanSendPage page(PlanRecord plan) {
        if (!LetterPage.buttonsIn(plan.state()).contains(PlanEvent.SENT_TO_COUNCIL)) {
            throw new Refused(
                    List.of("Share the plan with " + plan.personName()
                            + " first. They read it before the council does."),
                    plan.link());
        }
        return new PlanSendPage(plan, Answers.none(), Problems.none());
    }

    /**
     * Keeps a reason for each warning, all or none, and goes on to the page that sends the plan to the level that may
     * agree it.
     */
    @Transactional
    @Carries({"SIGN-1", "PLAN-1"})
    public Object goOn(PlanRecord plan, Answers typed, SignedIn by) {
        var page = page(plan);
        if (!plan.stops().isEmpty()) {
            throw new Refused(
                    Stream.concat(
                                    Stream.of("The law still needs these before the plan can be sent:"),
                                    plan.stops().stream()
                                            .map(finding -> finding.sentence() + " (" + finding.section() + ")"))
                            .toList(),
                    plan.link() + "/still-needed");
        }
        var problems = Problems.none();
        var warnings = page.warnings();
        warnings.forEach((rule, finding) -> problems.when(
                !typed.has("reason-" + rule),
                "reason-" + rule,
                "Say why it is right to go on: " + finding.getFirst().sentence()));
        if (!problems.isEmpty()) {
            return new PlanSendPage(plan, typed, problems);
        }
        warnings.keySet().forEach(rule -> keep(plan, rule, typed.typed("reason-" + rule), by));
        return Redirect.to(plan.link() + ONWARD);
    }

    private void keep(PlanRecord plan, String rule, String reason, SignedIn by) {
        var part = plan.parts().get("warning/" + rule);
        plans.write(
                plan.person(),
                plan.id(),
                "warning/" + rule,
                part == null ? 0 : part.version(),
                Answers.of("reason", reason),
                by);
    }

    /**
     * A plan is not shared before the advocacy check of it is finished: the person may need somebody beside them to
     * read it.
     */
    @Carries("ADV-1")
    void checkAdvocacy(PlanRecord plan, PlanEvent event) {
        if (event == PlanEvent.SHARED_WITH_PERSON && plan.facts().involvement().advocateNeeded() == null) {
            throw new Refused(
                    List.of("Finish the advocacy check for this plan before you share it (Care Act 2014 s67)."),
                    plan.link() + "/parts/advocacy");
        }
    }

    /** Warnings that need a reason, by rule. */
    static LinkedHashMap<String, List<Finding>> byRule(List<Finding> warnings) {
        var rules = new LinkedHashMap<String, List<Finding>>();
        warnings.forEach(finding -> rules.merge(
                finding.ruleId(),
                List.of(finding),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        return rules;
    }
}
