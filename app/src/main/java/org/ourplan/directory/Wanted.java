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
        words = words.substring(0, Math.min(words.length(), LONGEST)).strip();
        place = place.substring(0, Math.min(place.length(), LONGEST)).strip();
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** The first page of what these words find at this place. */
    public static Wanted of(String words, String place) {
        return new Wanted(words, place, null, 1);
    }
}
