package org.ourplan.agreement.web;

import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** Asks what must be in writing when agreement fails. */
public record NotAgreedPage(String callThem, PlanRecord plan, List<Finding> inTheWay, Filled form) implements Page {

    @Override
    public String template() {
        return "agreement/notAgreed";
    }
}
