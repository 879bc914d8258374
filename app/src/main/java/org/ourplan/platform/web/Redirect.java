package org.ourplan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            var response = now.getResponse();
            if (response != null) {
                say(shortened(saying), now.getRequest(), response);
            }
        }
        return to(path);
    }

    /** Added to the answer itself, beside what else it keeps in the browser: a header of the entity would take the place of all of it. */
    private static void say(String saying, HttpServletRequest request, HttpServletResponse response) {
        var said = ResponseCookie.from("said", URLEncoder.encode(saying, StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(60)
                .build();
        response.addHeader("Set-Cookie", said.toString());
    }

    private static String shortened(String saying) {
        return saying.codePointCount(0, saying.length()) <= LONGEST
                ? saying
                : saying.substring(0, saying.offsetByCodePoints(0, LONGEST)) + " …";
    }
}
