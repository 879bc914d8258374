package org.ourplan.platform.web;

import java.util.regex.Pattern;

/** What of a text a reader could see. */
public final class Visible {

    /** Characters that take no room and mean nothing at the ends of a text: zero-width, joiners, direction marks, the byte-order mark. */
    private static final Pattern OUTER =
            Pattern.compile("^[\\s\\p{Z}\\p{Cc}\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]+"
                    + "|[\\s\\p{Z}\\p{Cc}\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]+$");

    private Visible() {}

    /** The text without outer space and invisible characters; empty when nothing could be seen. */
    public static String text(String typed) {
        return OUTER.matcher(typed).replaceAll("");
    }
}
