package org.ourplan.demonstration;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Walks through the pages of the demonstration again and again, as its people do. {@code ./ourplan build} starts the program
 * so once: what the Java machine learns of it goes into its AOT cache, and every later start is quick from its first page.
 */
public final class Rehearsal {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private final URI program;

    private Rehearsal(int port) {
        this.program = URI.create("http://localhost:" + port);
    }

    /** Rehearses for this long at the program of this port, on this machine; everybody of the demonstration takes part. */
    public static void at(int port, Duration time) {
        var rehearsal = new Rehearsal(port);
        var until = Instant.now().plus(time);
        try (var everybody = Executors.newFixedThreadPool(3)) {
            Council.signIns()
                    .forEach(one -> everybody.submit(() -> {
                        rehearsal.walk(one.name(), until);
                        return true;
                    }));
        }
    }

    private void walk(String name, Instant until) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            signIn(client, name);
            var known = new LinkedHashSet<>(List.of("/"));
            var next = new ArrayDeque<>(known);
            while (Instant.now().isBefore(until)) {
                if (next.isEmpty()) {
                    next.addAll(known);
                }
                for (var link : links(get(client, next.remove()))) {
                    if (known.add(link)) {
                        next.add(link);
                    }
                }
            }
        }
    }

    private void signIn(HttpClient client, String name) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(client, "/sign-in"));
        var body = "name=" + name + "&password=" + encoded(Council.password())
                + (token.find() ? "&_csrf=" + encoded(token.group(1)) : "");
        client.send(
                HttpRequest.newBuilder(program.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private String get(HttpClient client, String path) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(program.resolve(path)).GET().build();
        return client.send(asked, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** The pages it leads to, without the ways to have a document on paper: those are slow, and few. */
    private static List<String> links(String page) {
        var found = new ArrayList<String>();
        var links = LINK.matcher(page);
        while (links.find()) {
            var link = links.group(1).replace("&amp;", "&");
            if (!link.startsWith("/assets/") && !link.contains(".pdf") && !link.contains("/as/")) {
                found.add(link);
            }
        }
        return found;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
