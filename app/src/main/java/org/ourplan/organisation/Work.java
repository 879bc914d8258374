package org.ourplan.organisation;

import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.access.InvitedAs;

/** What an organisation, or somebody of it, does for people. Stored by name: never rename. */
public enum Work {
    ADVOCACY("Independent advocacy"),
    /** Of somebody only: an advocate who may act under the Mental Capacity Act too. */
    IMCA("Independent mental capacity advocacy"),
    PLANNING("Independent planning");

    private final String words;

    Work(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As what somebody who does this helps a person. */
    InvitedAs as() {
        return this == PLANNING ? InvitedAs.INDEPENDENT_PLANNER : InvitedAs.ADVOCATE;
    }

    /** What a form sent by this name; empty for anything else. */
    public static Optional<Work> named(String name) {
        return Stream.of(values()).filter(work -> work.name().equals(name)).findFirst();
    }
}
