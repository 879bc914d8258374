package org.ourplan.access.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What must come back from the council's sign-in, kept sealed in the browser while it is there.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the token to this asking
 * @param verifier the secret of PKCE (RFC 7636)
 * @param until after this the answer comes too late
 * @param then where the reader was going
 */
record CouncilAsked(String state, String nonce, String verifier, Instant until, String then) {

    static final String COOKIE = "council_asked";
    static final String PURPOSE = "council sign-in";
    static final Duration LASTS = Duration.ofMinutes(10);

    String words() {
        return String.join(" ", state, nonce, verifier, until.toString(), then);
    }

    static Optional<CouncilAsked> of(String words) {
        var parts = words.split(" ", 5);
        return parts.length == 5
                ? Optional.of(new CouncilAsked(parts[0], parts[1], parts[2], Instant.parse(parts[3]), parts[4]))
                : Optional.empty();
    }
}
