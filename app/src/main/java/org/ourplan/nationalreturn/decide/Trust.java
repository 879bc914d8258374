package org.ourplan.nationalreturn.decide;

/** How sure a value of a list is, as the reference marks it; a value that a council loaded is its own. */
public enum Trust {
    A("read in what the department or NHS England publish"),
    B("read in a published source at second hand"),
    C("worked out from A or B"),
    M("from memory, not seen"),
    LOADED("loaded by the council");

    private final String words;

    Trust(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
