package org.ourplan.directory;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. It holds nobody's name and is kept nowhere.
 *
 * @param words what they want to do, in their words; may be empty
 * @param place a town, a village or a postcode; may be empty
 * @param kind only this kind; null for all
 * @param page counted from 1
 */
public record Wanted(String words, String place, @Nullable EntryKind kind, int page) {

    /** As many as one page of results shows. */
    public static final int A_PAGE = 20;

    private static final int LONGEST = 400;
    private static final int LAST_PAGE = 500;

    public Wanted {
        words = shortened(words);
        place = shortened(place);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    private static String shortened(String typed) {
        var signs = Math.min(LONGEST, typed.codePointCount(0, typed.length()));
        return typed.substring(0, typed.offsetByCodePoints(0, signs)).strip();
    }

    /** The first page of what these words find at this place. */
    public static Wanted of(String words, String place) {
        return new Wanted(words, place, null, 1);
    }
}
