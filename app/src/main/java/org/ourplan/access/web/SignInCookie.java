package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.ourplan.access.store.SignIns;

/** The cookie that carries a sign-in's secret. It outlives the sign-in, to tell whose writing arrives late; it then opens nothing. */
final class SignInCookie {

    static final String NAME = "signed_in";

    private SignInCookie() {}

    static Optional<String> of(HttpServletRequest request) {
        return Cookies.of(request, NAME);
    }

    static void give(String secret, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", Cookies.with(NAME, secret, SignIns.LASTS.plus(SignIns.KNOWN), request));
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", Cookies.with(NAME, "", Duration.ZERO, request));
    }
}
