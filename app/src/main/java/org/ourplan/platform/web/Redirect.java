package org.ourplan.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The answer to a form that was taken: go to the next page, which may say once what was done. */
public final class Redirect {

    private static final int LONGEST = 200;

    private Redirect() {}

    /** To a path of this program. */
    public static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .build();
    }

    /** To a path of this program, which shows the sentence once at its top: its first 200 characters, since a cookie holds no more. */
    public static ResponseEntity<Void> to(String path, String saying) {
        var said = ResponseCookie.from("said", URLEncoder.encode(shortened(saying), StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(overHttps())
                .maxAge(60)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .header("Set-Cookie", said.toString())
                .build();
    }

    private static boolean overHttps() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                && now.getRequest().isSecure();
    }

    private static String shortened(String saying) {
        return saying.codePointCount(0, saying.length()) <= LONGEST
                ? saying
                : saying.substring(0, saying.offsetByCodePoints(0, LONGEST)) + " …";
    }
}
