package org.ourplan.access.web;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ourplan.access.store.Seal;
import org.ourplan.access.store.Secret;
import org.springframework.stereotype.Component;

/** What a passkey is asked to sign: new each time, locked in a cookie for five minutes. */
@Component
class PasskeyChallenge {

    private static final String NAME = "passkey_asked";
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final Seal seal;
    private final OwnAddress address;
    private final Clock clock;

    PasskeyChallenge(Seal seal, OwnAddress address, Clock clock) {
        this.seal = seal;
        this.address = address;
        this.clock = clock;
    }

    /** A new challenge, base64url. */
    String ask(String purpose, HttpServletRequest request, HttpServletResponse response) {
        var challenge = Secret.next();
        var locked = seal.sealWords(
                "passkey " + purpose, challenge + " " + clock.instant().plus(LASTS));
        response.addHeader("Set-Cookie", Cookies.with(NAME, locked, LASTS, request));
        return challenge;
    }

    /** What the answer must have signed, if a challenge for this purpose still stands; it is then used up in this browser. */
    Optional<ServerProperty> asked(String purpose, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", Cookies.with(NAME, "", Duration.ZERO, request));
        return Cookies.of(request, NAME)
                .flatMap(locked -> seal.openWords("passkey " + purpose, locked))
                .map(words -> words.split(" "))
                .filter(words -> Instant.parse(words[1]).isAfter(clock.instant()))
                .map(words -> new ServerProperty(
                        new Origin(address.origin(request)), address.host(request), new DefaultChallenge(words[0])));
    }

    String host(HttpServletRequest request) {
        return address.host(request);
    }
}
