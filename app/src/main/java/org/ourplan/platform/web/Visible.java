package org.ourplan.platform.web;

/** What of a text a reader could see. */
public final class Visible {

    private Visible() {}

    /** The text without outer space and invisible characters; empty when nothing could be seen. */
    public static String text(String typed) {
        var from = 0;
        var until = typed.length();
        while (from < until && unseen(typed.charAt(from))) {
            from++;
        }
        while (from < until && unseen(typed.charAt(until - 1))) {
            until--;
        }
        return typed.substring(from, until);
    }

    /** Characters that take no room and mean nothing at the ends of a text: spaces, controls, and what has no width. */
    private static boolean unseen(char character) {
        return character <= ' ' || character > '~' && (isSpaceOrControl(character) || hasNoWidth(character));
    }

    private static boolean isSpaceOrControl(char character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> false;
        };
    }

    /** The soft hyphen, zero-width characters, joiners, direction marks, the byte-order mark. */
    private static boolean hasNoWidth(char character) {
        return character == '\u00AD'
                || character >= '\u200B' && character <= '\u200F'
                || character >= '\u2028' && character <= '\u202E'
                || character >= '\u2060' && character <= '\u2069'
                || character == '\uFEFF';
    }
}
