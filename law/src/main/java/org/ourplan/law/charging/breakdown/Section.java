package org.ourplan.law.charging.breakdown;

/** A part of the breakdown, in the order it is read. */
public enum Section {
    ROUTE("How we looked at your finances"),
    CARE("What your care costs"),
    CAPITAL("Your savings and property"),
    INCOME("Your income"),
    HOME_COSTS("The costs of your home"),
    DISABILITY_COSTS("Extra costs of disability"),
    KEPT("What you must be left with"),
    RESULT("What you pay"),
    WHO_PAYS("Who pays what");

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    /** The heading that a page or letter puts over its steps. */
    public String heading() {
        return heading;
    }
}
