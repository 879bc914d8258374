package org.ourplan.access.web;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ourplan.access.OpenToAll;
import org.ourplan.access.store.Accounts;
import org.ourplan.access.store.Seal;
import org.ourplan.access.store.Secret;
import org.ourplan.platform.web.Notice;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in with the council's own accounts (OIDC, authorization code with PKCE). It finds an account that an administrator made;
 * it never makes one, nor gives a role.
 */
@Controller
@OpenToAll
class SigningInWithCouncil {

    private static final String BACK = "/sign-in/council/answer";

    private final CouncilSignIn council;
    private final Accounts accounts;
    private final Entrance entrance;
    private final Seal seal;
    private final Clock clock;

    SigningInWithCouncil(CouncilSignIn council, Accounts accounts, Entrance entrance, Seal seal, Clock clock) {
        this.council = council;
        this.accounts = accounts;
        this.entrance = entrance;
        this.seal = seal;
        this.clock = clock;
    }

    @GetMapping("/sign-in/council")
    Object begin(
            @RequestParam(defaultValue = "/") String then, HttpServletRequest request, HttpServletResponse response) {
        if (!council.on()) {
            return Notice.notThere();
        }
        var until = clock.instant().plus(CouncilAsked.LASTS);
        var asked = new CouncilAsked(
                Secret.next(), Secret.next(), new CodeVerifier().getValue(), until, LocalPath.or(then, "/"));
        var there = council.signInAt(asked, back(request));
        if (there.isEmpty()) {
            return failed("The council's sign-in does not answer.");
        }
        var locked = seal.sealWords(CouncilAsked.PURPOSE, asked.words());
        response.addHeader("Set-Cookie", Cookies.with(CouncilAsked.COOKIE, locked, CouncilAsked.LASTS, request));
        return Redirect.to(there.get().toString());
    }

    @GetMapping(BACK)
    Object answered(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader("Set-Cookie", Cookies.with(CouncilAsked.COOKIE, "", Duration.ZERO, request));
        var asked = asked(state, request);
        if (!council.on() || code.isEmpty() || asked.isEmpty()) {
            return failed("It took too long, or was stopped.");
        }
        var name = council.nameFor(code, asked.get(), back(request));
        if (name.isEmpty()) {
            return failed("The council's sign-in did not say who you are.");
        }
        return accounts.named(name.get())
                .<Object>map(account -> entrance.enter(account.id(), asked.get().then(), request, response))
                .orElseGet(() -> failed("You have no account here yet. Ask your system administrator for one."));
    }

    private Optional<CouncilAsked> asked(String state, HttpServletRequest request) {
        return Cookies.of(request, CouncilAsked.COOKIE)
                .flatMap(locked -> seal.openWords(CouncilAsked.PURPOSE, locked))
                .flatMap(CouncilAsked::of)
                .filter(asked -> asked.until().isAfter(clock.instant()))
                .filter(asked -> MessageDigest.isEqual(asked.state().getBytes(), state.getBytes()));
    }

    private URI back(HttpServletRequest request) {
        return URI.create(council.ownAddress(request) + BACK);
    }

    private static Notice failed(String why) {
        return new Notice(
                403,
                "You have not been signed in",
                List.of(why, "Nothing has been lost. You can try again."),
                "Go to sign in",
                "/sign-in");
    }
}
