package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.ourplan.access.OpenToAll;
import org.ourplan.access.store.Accounts;
import org.ourplan.access.store.SignIns;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a name and password, and signing out. */
@Controller
@OpenToAll
class SigningIn {

    private static final String WRONG = "Enter the sign-in name and password of your account. One of them is not right.";
    private static final String LOCKED =
            "Too many wrong passwords. Wait 15 minutes and try again, or ask your system administrator.";

    private final Accounts accounts;
    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SigningIn(Accounts accounts, SignIns signIns, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    Page ask(@RequestParam(defaultValue = "/") String then) {
        return new SignInPage("", then, "");
    }

    @PostMapping("/sign-in")
    Object signIn(Answers answers, HttpServletRequest request, HttpServletResponse response) {
        var account = accounts.named(answers.one("name"));
        var then = answers.one("then");
        if (account.isPresent() && account.get().locked(clock.instant())) {
            return new SignInPage(answers.typed("name"), then, LOCKED);
        }
        var hash = account.map(Accounts.Known::passwordHash).orElse(null);
        if (hash == null || !passwords.matches(answers.typed("password"), hash)) {
            account.ifPresent(known -> accounts.wrongPassword(known.id()));
            return new SignInPage(answers.typed("name"), then, WRONG);
        }
        accounts.rightPassword(account.get().id());
        var cookie = SignInCookie.with(signIns.begin(account.get().id()), SignIns.LASTS, request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Set-Cookie", cookie.toString())
                .header("Location", then.startsWith("/") && !then.startsWith("//") ? then : "/")
                .build();
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) {
        SignInCookie.of(request).ifPresent(signIns::end);
        response.addHeader("Set-Cookie", SignInCookie.with("", Duration.ZERO, request).toString());
        return Redirect.to("/sign-in", "You have signed out.");
    }
}
