package org.ourplan.bench.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** One person at the pages: keeps cookies, takes the token from each page, sends forms and goes where they lead. */
public final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final byte[] NOTHING = {};

    private final Wire wire;
    private final LongAdder requests;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** At the program on this port; each request is counted. */
    public Browser(int port, LongAdder requests) {
        this.wire = new Wire(port);
        this.requests = requests;
    }

    /** A page or an answer: {@code path} is where it was found after any sending on. */
    public record Shown(int status, String path, String text, int bytes) {

        /** The token of the page's forms; refuses a page that has none. */
        public String token() {
            var found = TOKEN.matcher(text);
            if (!found.find()) {
                throw new NotAsExpected("no form on " + path + " (" + status + "): " + words(text));
            }
            return found.group(1);
        }

        /** The value of a hidden field, or this. */
        public String hidden(String name, String otherwise) {
            var found =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(text);
            return found.find() ? found.group(1) : otherwise;
        }

        /** The page, if it is one and says all of these. */
        public Shown says(String... words) {
            for (var word : words) {
                if (status != 200 || !text.contains(word)) {
                    throw new NotAsExpected(path + " (" + status + ") does not say '" + word + "': " + words(text));
                }
            }
            return this;
        }
    }

    private static String words(String html) {
        var main = html.indexOf("<main");
        var words = html.substring(Math.max(main, 0))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return words.substring(0, Math.min(words.length(), 600));
    }

    /** Signs in with the form. */
    public Browser signIn(String name, String password) {
        var page = get("/sign-in");
        var shown = send("/sign-in", page.token(), Map.of("name", List.of(name), "password", List.of(password)), true);
        if (shown.path().startsWith("/sign-in")) {
            throw new NotAsExpected("the sign-in of " + name + " was refused: " + words(shown.text()));
        }
        return this;
    }

    /** Opens a page. */
    public Shown get(String path) {
        return follow(path, once("GET", path, "", NOTHING));
    }

    /** Sends a form; goes on to where it leads when {@code follow}, as a browser does. */
    public Shown send(String path, String token, Map<String, List<String>> answers, boolean follow) {
        var sent = once("POST", path, "", form(token, answers));
        return follow ? follow(path, sent) : shown(path, sent);
    }

    /** Saves as the page's own script does while somebody is writing. */
    public Shown sendQuietly(String path, String token, Map<String, List<String>> answers) {
        return shown(path, once("POST", path, "X-Quiet: yes\r\n", form(token, answers)));
    }

    /** Where a sent form leads; refuses an answer that is a page, which says what is wrong. */
    public String sendTo(String path, String token, Map<String, List<String>> answers) {
        var sent = once("POST", path, "", form(token, answers));
        var to = sent.header("location");
        if (to == null) {
            throw new NotAsExpected(path + " was not taken (" + sent.status() + "): " + words(sent.text()));
        }
        return local(to);
    }

    private Shown follow(String path, Wire.Answer answer) {
        var to = answer.header("location");
        return to == null ? shown(path, answer) : get(local(to));
    }

    private static String local(String address) {
        var path = address.replaceFirst("^https?://[^/]+", "");
        var hash = path.indexOf('#');
        return hash < 0 ? path : path.substring(0, hash);
    }

    private static Shown shown(String path, Wire.Answer answer) {
        var text = answer.text();
        return new Shown(answer.status(), path, text, text.length());
    }

    private static byte[] form(String token, Map<String, List<String>> answers) {
        var body = new StringBuilder("_csrf=").append(encoded(token));
        answers.forEach((name, values) -> values.forEach(
                value -> body.append('&').append(encoded(name)).append('=').append(encoded(value))));
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Wire.Answer once(String method, String path, String more, byte[] body) {
        requests.increment();
        var head = new StringBuilder(300)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost\r\n")
                .append("Accept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip\r\nUser-Agent: ourplan-bench\r\n")
                .append(more);
        if (!cookies.isEmpty()) {
            head.append("Cookie: ");
            cookies.forEach(
                    (name, value) -> head.append(name).append('=').append(value).append("; "));
            head.setLength(head.length() - 2);
            head.append("\r\n");
        }
        if (method.equals("POST")) {
            head.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        try {
            var answer = wire.send(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8), body);
            keepCookies(answer);
            return answer;
        } catch (IOException problem) {
            throw new UncheckedIOException(path + ": " + problem.getMessage(), problem);
        }
    }

    private void keepCookies(Wire.Answer answer) {
        for (var header : answer.headers()) {
            if (header[0].equals("set-cookie")) {
                var end = header[1].indexOf(';');
                var pair = end < 0 ? header[1] : header[1].substring(0, end);
                var equals = pair.indexOf('=');
                if (header[1].contains("Max-Age=0")) {
                    cookies.remove(pair.substring(0, equals));
                } else {
                    cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
                }
            }
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
