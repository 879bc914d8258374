package org.ourplan.directory;

import java.util.Optional;
import java.util.stream.Stream;

/** How somebody was told about something. Stored by name: never rename. */
public enum AdviceWay {
    FACE_TO_FACE("Face to face"),
    PHONE("By phone"),
    PRINT("On paper"),
    ONLINE("Online or by email"),
    BSL("In British Sign Language"),
    EASY_READ("In Easy Read");

    private final String words;

    AdviceWay(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** The way that a form sent by this name; empty for anything else. */
    public static Optional<AdviceWay> named(String name) {
        return Stream.of(values()).filter(way -> way.name().equals(name)).findFirst();
    }
}
