package org.ourplan.access;

import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody opens the record of a person they do not work with. Stored by name: never rename. */
public enum ReasonKind {
    DUTY("I am on duty and this person, or somebody about them, has been in touch"),
    COVERING("I am covering for a colleague"),
    SAFEGUARDING("I am worried that somebody is at risk of harm"),
    MANAGER_CHECK("I am checking the quality of our work as a manager"),
    COMPLAINT("I am looking into a complaint, or a decision somebody asked us to look at again"),
    PERSON_ASKED("The person asked me to"),
    OTHER("Something else");

    private final String words;

    ReasonKind(String words) {
        this.words = words;
    }

    /** The choice as the worker reads it. */
    public String words() {
        return words;
    }

    /** The kind that a form sent by this name; empty for anything else. */
    public static Optional<ReasonKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
