package org.ourplan.people.store;

import java.util.Collection;
import java.util.Set;

/** The program's own words and sounds by which a person is found, for whoever makes up people. */
public final class AsSearched {

    private AsSearched() {}

    /** Every word of these names, as {@link SearchWords} keeps them. */
    public static Set<String> words(Collection<String> names) {
        return SearchWords.of(names);
    }

    /** How one word sounds: one or two codes, or none. */
    public static Set<String> sounds(String word) {
        return SearchWords.sounds(word);
    }
}
