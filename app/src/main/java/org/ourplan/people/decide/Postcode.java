package org.ourplan.people.decide;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode of the United Kingdom, by its shape only: whether it is in use is not known here. */
public final class Postcode {

    private static final Pattern SHAPE =
            Pattern.compile("(GIR|[A-PR-UWYZ]([0-9][0-9A-Z]?|[A-HK-Y][0-9][0-9A-Z]?))([0-9][ABD-HJLNP-UW-Z]{2})");

    private Postcode() {}

    /** The postcode in capitals with its one space; empty when what was typed does not have the shape of one. */
    public static Optional<String> read(String typed) {
        var plain = typed.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
        var shape = SHAPE.matcher(plain);
        return shape.matches() ? Optional.of(shape.group(1) + " " + shape.group(3)) : Optional.empty();
    }
}
