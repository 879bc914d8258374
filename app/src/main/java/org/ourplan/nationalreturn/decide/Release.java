package org.ourplan.nationalreturn.decide;

import java.util.Optional;
import java.util.stream.Stream;

/** The two releases of the return: the same fifty fields, other words in the lists. Release 2 is expected for files from October 2025. */
public enum Release {
    ONE,
    TWO;

    /** 1 or 2. */
    public int number() {
        return ordinal() + 1;
    }

    /** The other one. */
    public Release other() {
        return this == ONE ? TWO : ONE;
    }

    /** The release of that number as typed; empty for anything but 1 and 2. */
    public static Optional<Release> of(String number) {
        return Stream.of(values())
                .filter(release -> number.strip().equals(String.valueOf(release.number())))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Release " + number();
    }
}
