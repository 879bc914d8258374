package org.ourplan.law.capacity;

/** Where somebody's liberty would be taken away, and so who can authorise it: MCA ss 4A and 16, Schedule A1. Stored by name. */
public enum LibertySetting {
    CARE_HOME("A care home", LibertyRoute.STANDARD_AUTHORISATION),
    HOSPITAL("A hospital", LibertyRoute.STANDARD_AUTHORISATION),
    OWN_HOME("Their own home", LibertyRoute.COURT_OF_PROTECTION),
    SUPPORTED_LIVING("Supported living, extra care or shared lives", LibertyRoute.COURT_OF_PROTECTION),
    ELSEWHERE("Somewhere else", LibertyRoute.COURT_OF_PROTECTION);

    private final String words;
    private final LibertyRoute route;

    LibertySetting(String words, LibertyRoute route) {
        this.words = words;
        this.route = route;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Who can authorise it there. */
    public LibertyRoute route() {
        return route;
    }
}
