package org.ourplan.plan.web;

import org.ourplan.law.finding.Finding;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Page;

/** Everything the law still needs in a plan, each with its section and the way to the place. */
public record StillNeededPage(PlanRecord plan) implements Page {

    @Override
    public String template() {
        return "plan/stillNeeded";
    }

    public String link(Finding finding) {
        return Where.link(plan, finding.place());
    }

    /** The reason recorded for going on past a warning, empty where there is none. */
    public String reason(Finding finding) {
        return plan.warningReasons().getOrDefault(finding.ruleId(), "");
    }
}
