package org.ourplan.charter;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for everybody that the council writes. Stored by name: never rename. */
public enum PublicPage {
    WHAT_TO_EXPECT("Adult social care assessments, care and support plans, and reviews – what to expect"),
    CHARTER("Our charter: what you can expect of us");

    private final String words;

    PublicPage(String words) {
        this.words = words;
    }

    /** Its heading for everybody. */
    public String words() {
        return words;
    }

    /** Its address, without the first stroke. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is written. */
    public String keeping() {
        return "/public-pages/" + path();
    }

    /** The page of this part of an address. */
    public static Optional<PublicPage> at(String path) {
        return Stream.of(values()).filter(page -> page.path().equals(path)).findFirst();
    }
}
