package org.ourplan.platform.decide;

import java.util.Locale;

/** The words forms send for the constants of the law: lower case, with hyphens. */
public final class Words {

    private Words() {}

    /** For example {@code face-to-face}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; the one given where the word names none. */
    public static <E extends Enum<E>> E among(Class<E> kind, String word, E otherwise) {
        for (var constant : kind.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        return otherwise;
    }
}
