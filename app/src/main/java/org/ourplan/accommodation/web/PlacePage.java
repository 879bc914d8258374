package org.ourplan.accommodation.web;

import java.util.UUID;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/**
 * Looking at one place.
 *
 * @param version as opened, 0 for a new one
 * @param standing what somebody else wrote meanwhile, in a sentence; empty where nobody did
 */
public record PlacePage(String callThem, PlanRecord plan, UUID place, int version, String standing, Filled form)
        implements Page {

    @Override
    public String template() {
        return "accommodation/place";
    }

    @Override
    public int status() {
        return form.isWrong() || !standing.isEmpty() ? 422 : 200;
    }

    /** Where the form goes. */
    public String action() {
        return plan.link() + "/places/" + place;
    }
}
