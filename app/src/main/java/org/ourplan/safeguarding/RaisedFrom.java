package org.ourplan.safeguarding;

/** Where a concern came from. Stored by name: never rename. */
public enum RaisedFrom {
    PUBLIC("Somebody told us on our public page"),
    WORKER("A worker of the council"),
    FIRST_CONTACT("A first contact");

    private final String words;

    RaisedFrom(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
