package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.ourplan.access.store.SignIns;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where every way of signing in ends: a new sign-in, its cookie, and on to where the reader was going. */
@Component
class Entrance {

    private final SignIns signIns;

    Entrance(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Signs the account in. */
    ResponseEntity<Void> enter(UUID account, String then, HttpServletRequest request, HttpServletResponse response) {
        begin(account, false, request, response);
        return Redirect.to(LocalPath.or(then, "/"));
    }

    /** Signs the account in by its password: one that somebody else chose is changed before anything else. */
    ResponseEntity<Void> enterByPassword(
            UUID account, String then, HttpServletRequest request, HttpServletResponse response) {
        begin(account, true, request, response);
        return Redirect.to(LocalPath.or(then, "/"));
    }

    /** Signs in the account of whoever chose its password just now: nothing is left to change. */
    ResponseEntity<Void> enterOwn(UUID account, String then, HttpServletRequest request, HttpServletResponse response) {
        signIns.endOthers(account, "");
        begin(account, true, request, response);
        return Redirect.to(then);
    }

    private void begin(UUID account, boolean byPassword, HttpServletRequest request, HttpServletResponse response) {
        SignInCookie.of(request).ifPresent(signIns::end);
        SignInCookie.give(signIns.begin(account, byPassword), request, response);
    }

    /** Ends the sign-in of this browser. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        SignInCookie.of(request).ifPresent(signIns::end);
        SignInCookie.remove(request, response);
    }
}
