package org.ourplan.assessment.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.platform.decide.Recorded;

/**
 * Where each need of an assessment was written: the outcomes where something gets in the way, then every other
 * need.
 */
public final class NeedPlaces {

    private NeedPlaces() {}

    /** In the order of the Act's list, then of writing. The need numbered 1 is the first. */
    public static List<String> of(Recorded recorded, Outcome... outcomes) {
        var places = new ArrayList<String>();
        Arrays.stream(outcomes)
                .map(EligibilityFacts::place)
                .filter(place -> recorded.one(place, "able").equals("unable"))
                .filter(place -> !isChildCareWithoutChild(recorded, place))
                .forEach(places::add);
        places.addAll(recorded.placesUnder("need/"));
        return places;
    }

    /** What the need at this place is called. */
    public static String title(Recorded recorded, String place) {
        var code = place.substring(place.indexOf('/') + 1);
        return AdultOutcome.withCode(code)
                .map(AdultOutcome::plainTitle)
                .or(() -> CarerOutcome.withCode(code).map(CarerOutcome::plainTitle))
                .orElseGet(() -> recorded.one(place, "title"));
    }

    private static boolean isChildCareWithoutChild(Recorded recorded, String place) {
        return place.equals("outcome/A10")
                && recorded.answer("household", "looks-after-child").isNo();
    }
}
