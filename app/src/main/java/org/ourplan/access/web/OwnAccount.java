package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.ourplan.access.OpenToSignedIn;
import org.ourplan.access.SignedIn;
import org.ourplan.access.StrongPassword;
import org.ourplan.access.store.AccountBook;
import org.ourplan.access.store.SignIns;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account and password. */
@Controller
@OpenToSignedIn
class OwnAccount {

    static final String PASSWORD = "/account/password";

    private final AccountBook accounts;
    private final PasswordDoor door;
    private final PasswordEncoder passwords;
    private final SignIns signIns;

    OwnAccount(AccountBook accounts, PasswordDoor door, PasswordEncoder passwords, SignIns signIns) {
        this.accounts = accounts;
        this.door = door;
        this.passwords = passwords;
        this.signIns = signIns;
    }

    @GetMapping("/account")
    Page show(SignedIn who) {
        return new OwnAccountPage(own(who), accounts.changes(who.account()));
    }

    @GetMapping(PASSWORD)
    Page askPassword(HttpServletRequest request, @RequestParam(defaultValue = "") String then) {
        return page(request, then, Problems.none());
    }

    @PostMapping(PASSWORD)
    Object changePassword(Answers answers, SignedIn who, HttpServletRequest request) {
        var own = own(who);
        var next = answers.typed("new-password");
        var wrong = StrongPassword.problem(next, own.signInName());
        var problems = Problems.none().when(!wrong.isEmpty(), "new-password", wrong);
        if (own.hasPassword()
                && door.open(own.signInName(), answers.typed("password")).isEmpty()) {
            problems.add(
                    "password",
                    "This is not your password now. Enter it again. After five wrong passwords, wait 15 minutes");
        }
        problems.when(
                own.hasPassword() && next.equals(answers.typed("password")),
                "new-password",
                "Choose a password that is different from the one you have now");
        if (!problems.isEmpty()) {
            return page(request, answers.one("then"), problems);
        }
        accounts.password(who.account(), passwords.encode(next), who.account());
        signIns.endOthers(who.account(), SignInCookie.of(request).orElse(""));
        return Redirect.to(
                LocalPath.or(answers.one("then"), "/account"),
                "Your password has been changed. Anybody else signed in as you has been signed out.");
    }

    private static Page page(HttpServletRequest request, String then, Problems problems) {
        return new OwnPasswordPage(SignInFilter.mustChangePassword(request), LocalPath.or(then, "/account"), problems);
    }

    private AccountBook.Entry own(SignedIn who) {
        return accounts.find(who.account()).orElseThrow(NotFound::new);
    }
}
