package org.ourplan.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented people for tests. */
public final class FictionalPeople {

    private FictionalPeople() {}

    /** Somebody of whom little is known. */
    public static NewPerson named(String given, String family) {
        return born(given, family, null);
    }

    /** Somebody born on a day. */
    public static NewPerson born(String given, String family, @Nullable LocalDate born) {
        return new NewPerson(
                given,
                family,
                "",
                "",
                "",
                List.of(),
                born,
                null,
                "",
                "",
                "unknown",
                "",
                "",
                List.of(),
                List.of(),
                "not-asked",
                true);
    }

    /** Somebody who went by other names. */
    public static NewPerson formerly(String given, String family, String... former) {
        return new NewPerson(
                given,
                family,
                "",
                "",
                "",
                List.of(former),
                null,
                null,
                "",
                "",
                "unknown",
                "",
                "",
                List.of(),
                List.of(),
                "not-asked",
                true);
    }

    /** Somebody with an NHS number. */
    public static NewPerson numbered(String given, String family, String nhsNumber) {
        return new NewPerson(
                given,
                family,
                "",
                "",
                "",
                List.of(),
                null,
                nhsNumber,
                "",
                "",
                "unknown",
                "",
                "",
                List.of(),
                List.of(),
                "not-asked",
                true);
    }

    /** Somebody at home who needs written information in these formats. */
    public static NewPerson needing(List<String> formats) {
        return new NewPerson(
                "Fay",
                "Fictional",
                "",
                "",
                "",
                List.of(),
                LocalDate.of(1950, 5, 5),
                null,
                "1 Made Up Street",
                "WM1 1AA",
                "resident-here",
                "",
                "",
                List.of(),
                formats,
                "not-asked",
                true);
    }
}
