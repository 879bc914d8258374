package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.store.Joins;
import org.ourplan.access.store.Seal;
import org.springframework.stereotype.Component;

/** That somebody gave the right code and date of birth: sealed in their browser until they have chosen how to sign in. */
@Component
class JoiningCookie {

    private static final String NAME = "joining";
    private static final Duration LASTS = Duration.ofMinutes(30);

    private final Seal seal;
    private final Joins joins;
    private final Clock clock;

    JoiningCookie(Seal seal, Joins joins, Clock clock) {
        this.seal = seal;
        this.joins = joins;
        this.clock = clock;
    }

    void give(Joins.Open open, HttpServletRequest request, HttpServletResponse response) {
        var kept = seal.sealWords(NAME, open.id() + " " + clock.instant().plus(LASTS));
        response.addHeader("Set-Cookie", Cookies.with(NAME, kept, LASTS, request));
    }

    /** The invitation of this browser, while it can still be used. */
    Optional<Joins.Open> open(HttpServletRequest request) {
        return Cookies.of(request, NAME)
                .flatMap(kept -> seal.openWords(NAME, kept))
                .map(words -> words.split(" "))
                .filter(words -> Instant.parse(words[1]).isAfter(clock.instant()))
                .flatMap(words -> joins.find(UUID.fromString(words[0])));
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", Cookies.with(NAME, "", Duration.ZERO, request));
    }
}
