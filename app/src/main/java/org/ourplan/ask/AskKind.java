package org.ourplan.ask;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked for at any time. Stored by name: never rename. */
public enum AskKind {
    CHANGE("A change to my plan or my support", "a change to the plan or the support"),
    REVIEW("A review: to look at my plan together", "a review"),
    ANOTHER_LOOK("Another look at something you decided", "another look at a decision"),
    SPEAK_UP("Somebody independent to speak up for me", "somebody independent to speak up for them"),
    FORMAT("Information in another form or language", "information in another form or language"),
    OTHER("Something else", "something else");

    private final String mine;
    private final String theirs;

    AskKind(String mine, String theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    /** The choice as the person reads it. */
    public String mine() {
        return mine;
    }

    /** To follow "They ask for". */
    public String theirs() {
        return theirs;
    }

    /** The kind that a form sent by this name; empty for anything else. */
    public static Optional<AskKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
