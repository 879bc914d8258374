package org.ourplan.planningcost.decide;

/** What somebody did in the time. Stored by name: never rename. */
public enum TimeKind {
    WITH_PERSON("With the person, and those around them"),
    TRAVEL("Travel"),
    WRITING("Writing"),
    MEETING("Meetings with others, or the panel"),
    SUPERVISION("Supervision");

    private final String words;

    TimeKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
