package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.ourplan.access.OpenToAll;
import org.ourplan.platform.web.Answers;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing in with a passkey: no name, no password. */
@Controller
@OpenToAll
class SigningInWithPasskey {

    private static final String WRONG =
            "This passkey is not known here, or took too long. Try again, or use your sign-in name and password.";

    private final PasskeyCheck check;
    private final PasskeyChallenge challenge;
    private final Entrance entrance;
    private final SignInWays ways;

    SigningInWithPasskey(@Lazy PasskeyCheck check, PasskeyChallenge challenge, Entrance entrance, SignInWays ways) {
        this.check = check;
        this.challenge = challenge;
        this.entrance = entrance;
        this.ways = ways;
    }

    @PostMapping("/sign-in/passkey/ask")
    ResponseEntity<Map<String, Object>> ask(HttpServletRequest request, HttpServletResponse response) {
        var asked = challenge.ask("sign-in", request, response);
        return ResponseEntity.ok(
                Map.of("challenge", asked, "rpId", challenge.host(request), "userVerification", "required"));
    }

    @PostMapping("/sign-in/passkey")
    Object signIn(Answers answers, HttpServletRequest request, HttpServletResponse response) {
        var account = challenge
                .asked("sign-in", request, response)
                .flatMap(asked -> check.account(answers.typed("credential"), asked));
        if (account.isEmpty()) {
            return new SignInPage("", LocalPath.or(answers.one("then"), "/"), WRONG, ways.elsewhere());
        }
        return entrance.enter(account.get(), answers.one("then"), request, response);
    }
}
