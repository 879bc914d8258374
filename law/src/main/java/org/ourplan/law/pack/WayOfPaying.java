package org.ourplan.law.pack;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A way to receive a direct payment (guidance 12.57 to 12.58). */
public enum WayOfPaying {
    BANK_ACCOUNT("Into a bank account of its own"),
    PREPAID_CARD("On a prepaid card"),
    HELD_FOR_THE_PERSON("Held and paid out by somebody else for the person");

    private final String words;

    WayOfPaying(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Its name in packs: {@code prepaid-card}. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The way of that stored name. */
    public static Optional<WayOfPaying> named(String stored) {
        return Stream.of(values()).filter(way -> way.stored().equals(stored)).findFirst();
    }
}
