package org.ourplan.capacity;

/** What was found about one decision on one day. Stored by name: never rename. */
public enum Outcome {
    HAS("Can make this decision", "You can make this decision yourself."),
    LACKS("Could not make this decision on that day", "On that day you could not make this decision, even with help."),
    FLUCTUATES(
            "Could not make this decision on that day, and may be able to later",
            "On that day you could not make this decision, even with help. At another time you may be able to.");

    private final String words;
    private final String toPerson;

    Outcome(String words, String toPerson) {
        this.words = words;
        this.toPerson = toPerson;
    }

    /** As workers read it. */
    public String words() {
        return words;
    }

    /** As the person reads it. */
    public String toPerson() {
        return toPerson;
    }
}
