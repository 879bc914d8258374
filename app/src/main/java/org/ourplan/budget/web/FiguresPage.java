package org.ourplan.budget.web;

import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** A form for figures of the statement: what the person pays, or the others; the template decides which. */
public record FiguresPage(String template, String callThem, PlanRecord plan, Filled form) implements Page {

    /** Where the form goes. */
    public String action() {
        return plan.link() + "/statement/" + (template.endsWith("contribution") ? "contribution" : "figures");
    }
}
