package org.ourplan.law.accommodation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Made-up places to choose between. */
final class Places {

    static final LocalDate NEEDED = LocalDate.of(2026, 7, 1);
    static final BigDecimal BUDGET = new BigDecimal("700.00");

    private Places() {}

    /** A care home in England that would do, can be had now and agrees to the terms. */
    static Place home(String name, String weekly) {
        return new Place(name, PlaceType.CARE_HOME, true, new BigDecimal(weekly), true, true, null, true);
    }

    /** The choice between these, in a plan that says care home and has 700 pounds a week for it. */
    static ChoiceOfPlace between(Place... places) {
        return new ChoiceOfPlace(PlaceType.CARE_HOME, BUDGET, NEEDED, List.of(places));
    }
}
