package org.ourplan.plan.web;

import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.writing.PartForm;

/** One place of a plan, for somebody whom the person gave the pen. */
public record HelpedPlanPartPage(PlanRecord plan, HelpedPlanPage.Place place, String base) implements Page {

    @Override
    public String template() {
        return "plan/helpedPart";
    }

    public PartForm form() {
        return place.form();
    }

    public Answers answers() {
        return plan.written(place.place());
    }

    public int version() {
        var part = plan.parts().get(place.place());
        return part == null ? 0 : part.version();
    }

    public String action() {
        return base + "/" + place.place();
    }
}
