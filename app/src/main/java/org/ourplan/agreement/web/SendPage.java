package org.ourplan.agreement.web;

import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** Asks what decides where the plan goes, and what care goes on meanwhile; lists what is still needed. */
public record SendPage(String callThem, PlanRecord plan, List<Finding> needed, Filled form) implements Page {

    @Override
    public String template() {
        return "agreement/send";
    }

    /** True where what is needed has to do with a lower budget than in the plan before. */
    public boolean lower() {
        return needed.stream().anyMatch(finding -> finding.place().equals("lower-budget"));
    }
}
