package org.ourplan.accommodation.web;

import java.util.List;
import org.ourplan.accommodation.PlaceLookedAt;
import org.ourplan.accommodation.TopUpRecord;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** One agreement on what is paid on top: to be signed, or to be looked at again. */
public record TopUpLookPage(
        String callThem,
        PlanRecord plan,
        PlaceLookedAt place,
        TopUpRecord topUp,
        List<String> sentences,
        List<Finding> inTheWay,
        Filled form)
        implements Page {

    @Override
    public String template() {
        return "accommodation/topUpLook";
    }

    @Override
    public int status() {
        return form.isWrong() || !inTheWay.isEmpty() ? 422 : 200;
    }

    /** True while it waits to be signed. */
    public boolean toSign() {
        return topUp.steps().isEmpty();
    }

    /** Where its document can be read. */
    public String document() {
        return plan.person().link() + "/documents/" + topUp.document();
    }

    /** Where the forms go. */
    public String action() {
        return plan.link() + "/places/top-ups/" + topUp.id();
    }
}
