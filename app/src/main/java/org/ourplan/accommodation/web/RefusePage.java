package org.ourplan.accommodation.web;

import java.util.List;
import org.ourplan.accommodation.ChoiceInPlan;
import org.ourplan.accommodation.PlaceLookedAt;
import org.ourplan.law.accommodation.ChoiceOfPlace;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** Refusing a place that the person chose, with the letter that says why. */
public record RefusePage(String callThem, ChoiceInPlan in, PlaceLookedAt place, List<Finding> inTheWay, Filled form)
        implements Page {

    @Override
    public String template() {
        return "accommodation/refuse";
    }

    @Override
    public int status() {
        return form.isWrong() || !inTheWay.isEmpty() ? 422 : 200;
    }

    /** The conditions that are not met, in sentences. */
    public List<String> failed() {
        return in.outcome(place) instanceof ChoiceOfPlace.Outcome.MayRefuse refused
                ? refused.reasons().stream().map(Finding::sentence).toList()
                : List.of();
    }

    /** True where it is dearer than the budget and everything else is met. */
    public boolean dearer() {
        return in.outcome(place) instanceof ChoiceOfPlace.Outcome.OnlyWithTopUp;
    }

    /** Where the form goes. */
    public String action() {
        return in.plan().link() + "/places/" + place.id() + "/refuse";
    }
}
