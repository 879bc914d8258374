package org.ourplan.directory.decide;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where somebody means: the first half of a postcode, or the name of a place. No more of a postcode is used, since the second half
 * says in which few houses somebody lives.
 *
 * @param district the first half of a postcode in capitals; empty for a name
 * @param name the name of a place in small letters; empty for a postcode
 */
public record Whereabouts(String district, String name) {

    private static final Pattern POSTCODE =
            Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]??)(\\s*[0-9][A-Z]{2}|\\s+[0-9][A-Z]?)?");
    private static final Pattern WITHIN =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?)\\s+[0-9][A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    /** Reads what was typed: a whole postcode, the first half of one, or a name. */
    public static Whereabouts of(String typed) {
        var capitals = typed.strip().toUpperCase(Locale.UK);
        var postcode = POSTCODE.matcher(capitals);
        return postcode.matches()
                ? new Whereabouts(postcode.group(1), "")
                : new Whereabouts("", typed.strip().toLowerCase(Locale.UK));
    }

    /** The first half of the last postcode in an address; empty where it has none. */
    public static String districtOf(String address) {
        var district = "";
        for (var found = WITHIN.matcher(address); found.find(); ) {
            district = found.group(1).toUpperCase(Locale.UK);
        }
        return district;
    }

    /** True where nothing was said. */
    public boolean isAnywhere() {
        return district.isEmpty() && name.isEmpty();
    }
}
