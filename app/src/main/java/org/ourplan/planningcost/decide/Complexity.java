package org.ourplan.planningcost.decide;

/** How complex a plan is, as its worker judges it. Stored by name: never rename. */
public enum Complexity {
    STANDARD("Standard"),
    COMPLEX("Complex");

    private final String words;

    Complexity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
