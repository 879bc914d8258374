package org.ourplan.platform.web;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer says of itself to the browser. */
public final class Headers {

    /** Nothing from elsewhere, no inline style or script, no frames, no forms to other sites. */
    public static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; style-src 'self'; script-src 'self'; "
                    + "frame-ancestors 'none'; form-action 'self'; base-uri 'none'";

    private Headers() {}

    /** For an answer that no filter has seen: it failed before. */
    static void put(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }
}
