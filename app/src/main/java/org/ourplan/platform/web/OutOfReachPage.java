package org.ourplan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The records cannot be reached now. What was typed stands in the page, in the form it came in, with one button that sends it
 * again.
 *
 * @param path where the reader was going
 * @param fields what they had sent, field by field; empty where nothing was, or nothing that may be shown
 */
public record OutOfReachPage(String path, List<Map.Entry<String, List<String>>> fields) implements Page {

    /** Shorter answers without a space are choices, dates and the form's own marks: sent again, but no help to a reader. */
    private static final int WORTH_SHOWING = 12;

    private static final int UNAVAILABLE = 503;

    /** For this request. Passwords are never handed back, nor anything another site sent here. */
    static OutOfReachPage of(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (request.getMethod().equals("POST") && cameFromHere(request)) {
            request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        }
        if (fields.keySet().stream().anyMatch(name -> name.contains("password"))) {
            fields.clear();
        }
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new OutOfReachPage(path, List.copyOf(fields.entrySet()));
    }

    private static boolean cameFromHere(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Site"), "same-origin")
                .equals("same-origin");
    }

    @Override
    public String template() {
        return "platform/outOfReach";
    }

    @Override
    public int status() {
        return UNAVAILABLE;
    }

    /** What they wrote, as it can be read; the form's own marks left out. */
    public List<String> texts() {
        return fields.stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> field.getValue().stream())
                .map(String::strip)
                .filter(text -> text.length() > WORTH_SHOWING || text.contains(" "))
                .toList();
    }
}
