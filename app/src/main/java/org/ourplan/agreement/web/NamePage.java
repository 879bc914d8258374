package org.ourplan.agreement.web;

import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** Asks who else is to have a copy, because the person asked for it. */
public record NamePage(String callThem, PlanRecord plan, Filled form) implements Page {

    @Override
    public String template() {
        return "agreement/name";
    }
}
