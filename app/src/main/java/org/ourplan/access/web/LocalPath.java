package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses to go on to: only paths of this program, so that no link can lead from its sign-in to somebody else's site. */
final class LocalPath {

    private LocalPath() {}

    /** The path if it is one of this program; the first page otherwise. */
    static String or(String path, String otherwise) {
        return isLocal(path) ? path : otherwise;
    }

    static boolean isLocal(String path) {
        if (!path.startsWith("/")
                || path.startsWith("//")
                || path.contains("\\")
                || path.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        try {
            var address = new URI(path);
            return address.getScheme() == null && address.getRawAuthority() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Where this request was going, as the value of a {@code then}. Something sent by a form goes back to its page. */
    static String then(HttpServletRequest request) {
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return URLEncoder.encode(
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                StandardCharsets.UTF_8);
    }
}
