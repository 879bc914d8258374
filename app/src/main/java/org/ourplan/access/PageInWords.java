package org.ourplan.access;

import java.util.ArrayList;
import java.util.Locale;

/** A route as people speak of it: {@code GET /people/{person}/plans/{plan}/options} is "plans, options". */
public final class PageInWords {

    private PageInWords() {}

    /** The page of a logged look: method, space, the route's pattern. A route that changes something says so. */
    public static String of(String look) {
        var space = look.indexOf(' ');
        var words = path(look.substring(space + 1));
        return look.startsWith("GET ") || space < 0 ? words : "changed: " + words;
    }

    private static String path(String pattern) {
        var words = new ArrayList<String>();
        for (var part : pattern.split("/")) {
            if (!part.isEmpty()
                    && !part.startsWith("{")
                    && !(words.isEmpty() && (part.equals("people") || part.equals("me")))) {
                words.add(part.replace('-', ' ').toLowerCase(Locale.ROOT));
            }
        }
        return words.isEmpty() ? "the record's first page" : String.join(", ", words);
    }
}
