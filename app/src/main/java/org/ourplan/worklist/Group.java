package org.ourplan.worklist;

/** The three groups of a work list, in order. */
public enum Group {
    WAITING_ON_ME("Waiting on me", "Waiting on the team", "Nothing waits for you. Good."),
    WAITING_ON_OTHERS("Waiting on others", "Waiting on others", "You wait for nobody."),
    COMING_UP("Coming up", "Coming up", "Nothing is coming up.");

    private final String mine;
    private final String teams;
    private final String empty;

    Group(String mine, String teams, String empty) {
        this.mine = mine;
        this.teams = teams;
        this.empty = empty;
    }

    /** Its title on one worker's list. */
    public String mine() {
        return mine;
    }

    /** Its title on a team's list. */
    public String teams() {
        return teams;
    }

    /** What it says when there is nothing in it. */
    public String empty() {
        return empty;
    }

    /** Its part of an address. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
