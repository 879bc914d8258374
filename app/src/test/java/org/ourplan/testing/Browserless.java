package org.ourplan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at the pages without a browser: follows redirects, keeps cookies, sends forms as they stand on the page with some answers changed. */
public final class Browserless {

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** At the program on this port, not signed in. */
    public Browserless(int port) {
        this.base = "http://localhost:" + port;
    }

    /** A page as answered, with the address it ended at. */
    public record Shown(int status, String path, Document page, HttpResponse<String> response) {

        /** The page's heading. */
        public String heading() {
            var heading = page.selectFirst("h1");
            return heading == null ? "" : heading.text();
        }
    }

    /** Carries the sign-in of this secret (see {@link Staff}). */
    public Browserless with(String secret) {
        var cookie = new HttpCookie("signed_in", secret);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
        return this;
    }

    /** Opens a page. */
    public Shown get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** A file, as it comes. */
    public byte[] file(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).GET().build();
        return answer(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** Opens the page, fills in its form that posts to {@code action} (or its only main form), and sends it; fields may repeat. */
    public Shown submit(String path, String action, String... namesAndValues) {
        var shown = get(path);
        var form = shown.page().select("form[method=post]").stream()
                .filter(candidate -> candidate.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form posts to " + action + " on " + path + ":\n"
                        + shown.page().body().text()));
        return post(action, filled(form, namesAndValues), Map.of());
    }

    /** Sends these fields with a token taken from the page, and these headers: for forged, old and quiet requests. */
    public Shown post(String tokenPage, String action, Map<String, String> headers, String... namesAndValues) {
        var token = get(tokenPage).page().selectFirst("input[name=_csrf]");
        var fields = new ArrayList<String[]>();
        fields.add(new String[] {"_csrf", token == null ? "" : token.attr("value")});
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new String[] {namesAndValues[i], namesAndValues[i + 1]});
        }
        return post(action, fields, headers);
    }

    /** Sends a file of this name and content under the field {@code file}, with these fields and a token taken from the page. */
    public Shown sendFile(String tokenPage, String action, String name, byte[] content, String... namesAndValues) {
        var token = get(tokenPage).page().selectFirst("input[name=_csrf]");
        var body = new java.io.ByteArrayOutputStream();
        part(body, "_csrf", token == null ? "" : token.attr("value"));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            part(body, namesAndValues[i], namesAndValues[i + 1]);
        }
        body.writeBytes(("--made-up\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--made-up--\r\n".getBytes(UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "multipart/form-data; boundary=made-up")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(java.io.ByteArrayOutputStream body, String name, String value) {
        body.writeBytes(("--made-up\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(UTF_8));
    }

    /** Sends these fields as they are, with the token of a form drawn before: the same press again. */
    public Shown press(String token, String action, String... namesAndValues) {
        var fields = new ArrayList<String[]>();
        fields.add(new String[] {"_csrf", token});
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new String[] {namesAndValues[i], namesAndValues[i + 1]});
        }
        return post(action, fields, Map.of());
    }

    private Shown post(String action, List<String[]> fields, Map<String, String> headers) {
        var body = String.join(
                "&",
                fields.stream()
                        .map(field -> encode(field[0]) + "=" + encode(field[1]))
                        .toList());
        var request = HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    private static List<String[]> filled(Element form, String... namesAndValues) {
        var changed = new ArrayList<String>();
        var fields = new ArrayList<String[]>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            changed.add(namesAndValues[i]);
            fields.add(new String[] {namesAndValues[i], namesAndValues[i + 1]});
        }
        for (var control : form.select("input[name], textarea[name], select[name]")) {
            var name = control.attr("name");
            var type = control.attr("type");
            var choice = type.equals("checkbox") || type.equals("radio");
            if (changed.contains(name) || type.equals("submit") || (choice && !control.hasAttr("checked"))) {
                continue;
            }
            fields.add(new String[] {
                name,
                control.is("textarea")
                        ? control.wholeText()
                        : control.is("select") ? chosen(control) : control.attr("value")
            });
        }
        return fields;
    }

    private static String chosen(Element select) {
        var option = select.selectFirst("option[selected]");
        return option == null ? "" : option.attr("value");
    }

    private Shown send(HttpRequest.Builder request) {
        var response = answer(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        return new Shown(response.statusCode(), response.uri().getPath(), Jsoup.parse(response.body(), base), response);
    }

    private <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> as) {
        try {
            return client.send(request, as);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
