package org.ourplan.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** The cookie that carries a sign-in's secret. */
final class SignInCookie {

    static final String NAME = "signed_in";

    private SignInCookie() {}

    static Optional<String> of(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies()).filter(cookie -> cookie.getName().equals(NAME)).map(Cookie::getValue).findFirst();
    }

    static ResponseCookie with(String secret, Duration lasts, HttpServletRequest request) {
        return ResponseCookie.from(NAME, secret).path("/").httpOnly(true).secure(request.isSecure()).sameSite("Lax").maxAge(lasts).build();
    }
}
