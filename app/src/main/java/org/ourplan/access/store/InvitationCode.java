package org.ourplan.access.store;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on an invitation: eight letters and figures in two groups, none that looks like another, none that makes a
 * word. 38 bits: the date of birth, the wait after wrong tries and the end of the invitation stand beside it.
 */
final class InvitationCode {

    private static final String SIGNS = "BCDFGHJKLMNPQRTVWXYZ2346789";
    private static final int LENGTH = 8;
    private static final SecureRandom random = new SecureRandom();

    private InvitationCode() {}

    /** A new one, as it stands in the letter: {@code K7MP-3XQR}. */
    static String next() {
        var code = new StringBuilder();
        for (var at = 0; at < LENGTH; at++) {
            code.append(at == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What somebody typed, whatever the letters' case and the spaces and signs between, as in the letter; empty where it cannot be a code. */
    static Optional<String> read(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return bare.length() == LENGTH && bare.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(bare.substring(0, LENGTH / 2) + "-" + bare.substring(LENGTH / 2))
                : Optional.empty();
    }
}
