package org.ourplan.operations.survive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at the pages, as a browser would be: cookies kept, forms sent as they stand. */
final class Visitor {

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    /** An answer: its status, where it leads, and the page. */
    record Answer(int status, String leads, String body) {

        Document page() {
            return Jsoup.parse(body);
        }
    }

    Answer get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    Answer post(String path, Map<String, String> fields, boolean quiet) throws IOException {
        var body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(quiet ? request.header("X-Quiet", "yes") : request);
    }

    /** Signs in; true when the door opened. */
    boolean signIn(String name, String password) throws IOException {
        var token = get("/sign-in").page().select("input[name=_csrf]").attr("value");
        var answer = post("/sign-in", Map.of("_csrf", token, "name", name, "password", password), false);
        return answer.status() == 303 || answer.status() == 302;
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(
                    request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
