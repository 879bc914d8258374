package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ourplan.access.OpenToAll;
import org.ourplan.access.StrongPassword;
import org.ourplan.access.store.AccountBook;
import org.ourplan.access.store.Joins;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Coming in for the first time with the code from a letter, and choosing a password. A passkey: {@link JoiningByPasskey}. */
@Controller
@OpenToAll
class Joining {

    static final String CHOOSE = "/join/choose";

    /** The same words whichever of the two is wrong, and whether the code is used, taken back, ended or never was. */
    private static final String WRONG =
            "The code and the date of birth do not fit together, or the code has been used or has ended. Check both with your letter";

    private static final String WAIT = "Too many tries have failed from where you are. Wait 15 minutes and try again";

    private final Joins joins;
    private final JoiningCookie cookie;
    private final WrongTries tries;
    private final Entrance entrance;
    private final JoiningWays ways;

    Joining(Joins joins, JoiningCookie cookie, WrongTries tries, Entrance entrance, JoiningWays ways) {
        this.joins = joins;
        this.cookie = cookie;
        this.tries = tries;
        this.entrance = entrance;
        this.ways = ways;
    }

    @GetMapping("/join")
    Page ask() {
        return new JoinPage(Answers.none(), Problems.none());
    }

    @PostMapping("/join")
    Object code(Answers answers, HttpServletRequest request, HttpServletResponse response) {
        if (tries.tooMany(request.getRemoteAddr())) {
            return new JoinPage(answers, Problems.none().add("code", WAIT));
        }
        var problems = Problems.none()
                .when(!answers.has("code"), "code", "Enter the code from your letter")
                .when(answers.date("born").isEmpty(), "born-day", "Enter your date of birth, such as 27 3 1947");
        if (!problems.isEmpty()) {
            return new JoinPage(answers, problems);
        }
        var open = joins.open(answers.one("code"), answers.date("born").orElseThrow());
        if (open.isEmpty()) {
            tries.another(request.getRemoteAddr());
            return new JoinPage(answers, Problems.none().add("code", WRONG));
        }
        cookie.give(open.get(), request, response);
        return Redirect.to(CHOOSE);
    }

    @GetMapping(CHOOSE)
    Object choose(HttpServletRequest request) {
        return cookie.open(request)
                .<Object>map(open -> new JoinChoosePage(open, "", Problems.none(), SignInFilter.current()))
                .orElseGet(() -> Redirect.to("/join"));
    }

    /** For somebody who is signed in already: they help one person more, with the account they have. */
    @PostMapping("/join/with-my-account")
    Object withMyAccount(HttpServletRequest request, HttpServletResponse response) {
        var who = SignInFilter.current();
        var used =
                cookie.open(request).flatMap(open -> who.flatMap(known -> joins.useWith(open.id(), known.account())));
        cookie.remove(request, response);
        return used.isPresent()
                ? Redirect.to("/helping", "You can now come in here with the account you have.")
                : Redirect.to("/join", "That took a long time, or the code was used. Begin again with your letter.");
    }

    @PostMapping(CHOOSE)
    Object password(Answers answers, HttpServletRequest request, HttpServletResponse response) {
        var found = cookie.open(request);
        if (found.isEmpty()) {
            return Redirect.to("/join", "That took a long time, or the code was used. Begin again with your letter.");
        }
        var open = found.get();
        var name = open.account() == null ? answers.one("sign-in-name") : open.signInName();
        var problems = ways.problems(open, name, answers.typed("new-password"));
        if (!problems.isEmpty()) {
            return new JoinChoosePage(open, name, problems, SignInFilter.current());
        }
        var account = joins.use(open.id(), name, ways.hash(answers.typed("new-password")));
        cookie.remove(request, response);
        return account.<Object>map(used -> entrance.enterOwn(used, ways.first(open), request, response))
                .orElseGet(() -> Redirect.to("/join", "This code has been used. Sign in with what you chose then."));
    }

    /** What is checked before an account begins, and where it leads. */
    @org.springframework.stereotype.Component
    static class JoiningWays {

        private static final int LONGEST = 200;

        private final AccountBook accounts;
        private final PasswordEncoder passwords;

        JoiningWays(AccountBook accounts, PasswordEncoder passwords) {
            this.accounts = accounts;
            this.passwords = passwords;
        }

        Problems problems(Joins.Open open, String name, String password) {
            var wrong = StrongPassword.problem(password, name);
            return Problems.none()
                    .when(name.isEmpty(), "sign-in-name", "Choose a name to sign in with")
                    .when(name.length() > LONGEST, "sign-in-name", "Choose a name of 200 characters or fewer")
                    .when(
                            open.account() == null && !name.isEmpty() && accounts.nameTaken(name, null),
                            "sign-in-name",
                            "Somebody else signs in with this name. Choose another, such as with a number at the end")
                    .when(!wrong.isEmpty(), "new-password", wrong);
        }

        String hash(String password) {
            return passwords.encode(password);
        }

        /** Their own page, or the people they help. */
        String first(Joins.Open open) {
            return open.as().ownPlace() ? "/me" : "/helping";
        }
    }
}
