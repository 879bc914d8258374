package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ourplan.access.OpenToAll;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a name and password, and signing out. */
@Controller
@OpenToAll
class SigningIn {

    /** The same words whether the name, the password or neither is known, and while an account is closed. */
    private static final String WRONG =
            "Enter the sign-in name and password of your account. One of them is not right. After five wrong passwords, wait 15 minutes.";

    private static final String WAIT =
            "Too many sign-ins have failed from where you are. Wait 15 minutes and try again.";
    private static final String OLD =
            "This page had been open for a long time. Enter your sign-in name and password again.";

    private final PasswordDoor door;
    private final WrongTries tries;
    private final Entrance entrance;
    private final SignInWays ways;

    SigningIn(PasswordDoor door, WrongTries tries, Entrance entrance, SignInWays ways) {
        this.door = door;
        this.tries = tries;
        this.entrance = entrance;
        this.ways = ways;
    }

    @GetMapping("/sign-in")
    Page ask(@RequestParam(defaultValue = "/") String then, @RequestParam(defaultValue = "false") boolean old) {
        return page("", then, old ? OLD : "");
    }

    @PostMapping("/sign-in")
    Object signIn(Answers answers, HttpServletRequest request, HttpServletResponse response) {
        if (tries.tooMany(request.getRemoteAddr())) {
            return page(answers.typed("name"), answers.one("then"), WAIT);
        }
        var account = door.open(answers.one("name"), answers.typed("password"));
        if (account.isEmpty()) {
            tries.another(request.getRemoteAddr());
            return page(answers.typed("name"), answers.one("then"), WRONG);
        }
        return entrance.enterByPassword(account.get(), answers.one("then"), request, response);
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) {
        entrance.leave(request, response);
        return Redirect.to("/sign-in", "You have signed out.");
    }

    private Page page(String name, String then, String problem) {
        return new SignInPage(name, LocalPath.or(then, "/"), problem, ways.elsewhere());
    }
}
