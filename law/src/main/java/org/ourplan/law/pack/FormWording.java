package org.ourplan.law.pack;

import java.util.Optional;
import java.util.stream.Stream;

/** A form or letter to which a pack may add words of the council's own. */
public enum FormWording {
    OPTIONS("options", "Where the options for a need are weighed"),
    BUDGET("budget", "Beneath the budget, for the person to read");

    private final String stored;
    private final String words;

    FormWording(String stored, String words) {
        this.stored = stored;
        this.words = words;
    }

    public String stored() {
        return stored;
    }

    /** Where the words stand, for people. */
    public String words() {
        return words;
    }

    /** The form of that stored name. */
    public static Optional<FormWording> named(String stored) {
        return Stream.of(values()).filter(form -> form.stored.equals(stored)).findFirst();
    }
}
