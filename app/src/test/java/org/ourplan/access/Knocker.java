package org.ourplan.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.AccessTable.Row;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Knock;

/** Somebody who knocks at doors over HTTP and notes what each says. */
final class Knocker {

    private static final HttpClient client = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("XSRF-TOKEN=[^;]+");

    private final String base;
    private final String cookies;
    private final String token;

    /** With a sign-in's secret, or nobody's. */
    Knocker(int port, @Nullable String secret) throws IOException, InterruptedException {
        this.base = "http://localhost:" + port;
        var signedIn = secret == null ? "" : "signed_in=" + secret + "; ";
        var page = client.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                        .header("Cookie", signedIn + "a=b")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var cookie = COOKIE.matcher(String.join(" ", page.headers().allValues("Set-Cookie")));
        var field = TOKEN.matcher(page.body());
        if (!cookie.find() || !field.find()) {
            throw new AssertionError("no form token on the sign-in page");
        }
        this.cookies = signedIn + cookie.group();
        this.token = field.group(1);
    }

    /** What the door of this route says, with the person in its place: open, role, reason, sign-in, not-there. */
    String knock(Row row, PersonId person) throws IOException, InterruptedException {
        var path = row.route()
                .replace("{person}", person.toString())
                .replaceAll("\\{\\*?[^}]+}", "0198c0de-0000-7000-8000-000000000001");
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Cookie", cookies)
                .header("X-Knock", "yes")
                .header("X-XSRF-TOKEN", token)
                .method(row.method(), HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        var to = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case Knock.OPENED -> "open";
            case 403 -> "role";
            case 404 -> "not-there";
            case 302, 303 -> to.contains("/reason-to-look") ? "reason" : to.contains("/sign-in") ? "sign-in" : to;
            default -> "status " + answer.statusCode();
        };
    }
}
