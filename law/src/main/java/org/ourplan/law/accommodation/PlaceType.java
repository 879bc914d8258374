package org.ourplan.law.accommodation;

import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.law.options.TopUp;

/** The kinds of place in which the person chooses where they live (SI 2014/2670 reg 2). */
public enum PlaceType {
    CARE_HOME("a care home", TopUp.Setting.CARE_HOME),
    SHARED_LIVES("shared lives", TopUp.Setting.SHARED_LIVES),
    SUPPORTED_LIVING("supported living", TopUp.Setting.SUPPORTED_LIVING);

    private final String words;
    private final TopUp.Setting setting;

    PlaceType(String words, TopUp.Setting setting) {
        this.words = words;
        this.setting = setting;
    }

    /** How people read it. */
    public String words() {
        return words;
    }

    /** Where the person would live, for the rules on who may pay. */
    public TopUp.Setting setting() {
        return setting;
    }

    /** The kind of that name; empty for any other word. */
    public static Optional<PlaceType> named(String name) {
        return Stream.of(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
