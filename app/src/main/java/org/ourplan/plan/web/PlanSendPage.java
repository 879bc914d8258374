package org.ourplan.plan.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.ourplan.govuk.Textarea;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/** Before the plan goes to the council: what stops it, and the warnings that need a reason each. */
public record PlanSendPage(PlanRecord plan, Answers answers, Problems problems) implements Page {

    @Override
    public String template() {
        return "plan/send";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** Warnings by their rule; one reason answers all of a rule. */
    public Map<String, List<Finding>> warnings() {
        return SendingPlans.byRule(
                plan.findings().stream().filter(finding -> !finding.stops()).toList());
    }

    public String link(Finding finding) {
        return Where.link(plan, finding.place());
    }

    /** The box for the reason of one rule's warnings. */
    public Content reason(String rule) {
        var field = "reason-" + rule;
        var typed =
                answers.typed(field).isEmpty() ? plan.warningReasons().getOrDefault(rule, "") : answers.typed(field);
        var message = problems.of(field);
        return Textarea.named(field)
                .label("Why is it right for " + plan.personName() + " to go on?")
                .rows(3)
                .value(typed)
                .error(message.isEmpty() ? null : message);
    }
}
