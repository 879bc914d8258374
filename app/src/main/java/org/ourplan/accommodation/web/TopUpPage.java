package org.ourplan.accommodation.web;

import java.util.List;
import org.ourplan.accommodation.ChoiceInPlan;
import org.ourplan.accommodation.PlaceLookedAt;
import org.ourplan.law.accommodation.ChoiceOfPlace;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** The written agreement on what is paid on top for a dearer place. */
public record TopUpPage(String callThem, ChoiceInPlan in, PlaceLookedAt place, List<Finding> inTheWay, Filled form)
        implements Page {

    @Override
    public String template() {
        return "accommodation/topUp";
    }

    @Override
    public int status() {
        return form.isWrong() || !inTheWay.isEmpty() ? 422 : 200;
    }

    /** What the place costs beside the budget, in a sentence. */
    public String difference() {
        var choice = in.choice();
        var weekly = place.detail().place().weekly();
        if (choice == null || weekly == null) {
            return "The price or the budget is not known yet.";
        }
        return place.name() + " costs " + InWords.pounds(weekly) + " a week. The budget for a place of this kind is "
                + InWords.pounds(choice.budget()) + " a week, and stays that.";
    }

    /** What is paid on top where it may be: the difference; else empty. */
    static String extra(ChoiceInPlan in, PlaceLookedAt place) {
        return in.outcome(place) instanceof ChoiceOfPlace.Outcome.OnlyWithTopUp dearer
                ? dearer.extra().toPlainString()
                : "";
    }

    /** Where the form goes. */
    public String action() {
        return in.plan().link() + "/places/" + place.id() + "/top-up";
    }
}
