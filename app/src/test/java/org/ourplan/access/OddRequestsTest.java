package org.ourplan.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.testing.OurplanTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent, a page of ours comes back with the right status: never a bare one of the server's, never a trace of the program. */
@OurplanTest
class OddRequestsTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String PARTS = "Content-Type: multipart/form-data; boundary=x\r\n";

    @LocalServerPort
    int port;

    private record Answer(int status, String head, String body) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/error",
                "/error?x=1",
                "/nothing-here",
                "/assets/nothing.css",
                "/assets/",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/.git/config",
                "/actuator/env",
                "/sign-in?old=perhaps"
            })
    void whatIsNotThereIsNotFound(String address) throws IOException {
        ours(get(address, ""), 404, "We could not find that page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/..;/",
                "/people/..;/accounts",
                "/%2e%2e/",
                "/people/%2e%2e/accounts",
                "/../../etc/passwd",
                "/./people",
                "//",
                "//people",
                "/people//x",
                "/people%2fx",
                "/people/%252f",
                "/people/%00",
                "/people/%0d%0aSet-Cookie:a=b",
                "/people/%ff",
                "/a%zz",
                "/a%",
                "/;jsessionid=1",
                "/sign-in;x=1",
                "/\\",
                "/%5c",
                "/people\\x",
                "/<script>",
                "/a|b",
                "/a b",
                "/sign-in?then=%zz"
            })
    void anAddressThatCannotBeReadOneWayIsNotRead(String address) throws IOException {
        ours(get(address, ""), 400, "We could not read that");
    }

    @Test
    void anAddressOrHeaderTooLongOrTornIsNotRead() throws IOException {
        ours(get("/people/" + "x".repeat(20_000), ""), 400, "We could not read that");
        ours(get("/sign-in", "X-Long: " + "x".repeat(20_000) + "\r\n"), 400, "We could not read that");
        ours(get("/sign-in", "X-Many: 1\r\n".repeat(300)), 400, "We could not read that");
        ours(get("/sign-in", "Torn header : x\r\n"), 400, "We could not read that");
        ours(get("/sign-in", "Cookie: signed_in=\u0001\u0002\r\n"), 400, "We could not read that");
        ours(send("hello\r\n\r\n"), 400, "We could not read that");
        ours(send("GET /sign-in HTTP/1.1\r\nConnection: close\r\n\r\n"), 400, "We could not read that");
        ours(send("GET /sign-in HTTP/9.9\r\nHost: a\r\n\r\n"), 505, "Sorry, something went wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "..", "<x>", "[::1", "localhost:x"})
    void aHostThatIsNoneIsNotRead(String host) throws IOException {
        ours(
                send("GET /sign-in HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"),
                400,
                "We could not read that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "FOO", "get"})
    void aMethodNoBrowserUsesIsRefused(String method) throws IOException {
        for (var address : new String[] {"/sign-in", "/people", "/nothing-here"}) {
            var answer = send(method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            ours(answer, 405, "This address cannot be used that way");
            assertThat(answer.head).contains("Allow:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-out", "/sign-in/passkey/ask"})
    void whatOnlyAFormDoesIsNotDoneByALink(String address) throws IOException {
        ours(get(address, ""), 405, "This address cannot be used that way");
    }

    @ParameterizedTest
    @CsvSource({"/sign-in", "/people", "/nothing-here"})
    void aFormLargerThanAnyOfOursIsRefusedWithAWayToKeepWhatWasTyped(String address) throws IOException {
        var answer = post(address, FORM, "a=" + "x".repeat(40_000_000));
        ours(answer, 413, "That is too much to send at once");
        assertThat(answer.body).contains("back button");
        var many =
                IntStream.range(0, 5000).mapToObj(field -> "f" + field + "=1").collect(Collectors.joining("&"));
        assertThat(post(address, FORM, many).body).contains("back button", "nothing of it was saved");
    }

    @Test
    void aFormThatIsTornIsNotRead() throws IOException {
        var bodies = new ArrayList<>(Arrays.asList("name=%zz", "name=%", "name=%ff%fe"));
        for (var body : bodies) {
            ours(post("/sign-in", FORM, body), 400, "We could not read that");
        }
        ours(post("/sign-in", "Content-Type: multipart/form-data\r\n", "a=b"), 400, "We could not read that");
        ours(post("/sign-in", PARTS, "--x\r\nContent-Disp"), 400, "We could not read that");
        ours(
                send("POST /sign-in HTTP/1.1\r\nHost: a\r\n" + FORM
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\nabc\r\n0\r\n\r\n"),
                400,
                "We could not read that");
        ours(send("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n"), 400, "We could not read that");
    }

    @Test
    void partsTooManyOrTooLargeAreTooMuch() throws IOException {
        var part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
        ours(post("/sign-in", PARTS, part.repeat(200) + "--x--\r\n"), 413, "That is too much to send at once");
        var large = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\n" + "x".repeat(40_000_000)
                + "\r\n--x--\r\n";
        ours(post("/sign-in", PARTS, large), 413, "That is too much to send at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/xml", ";;;;", "application/x-www-form-urlencoded; charset=none"})
    void aFormOfAnotherKindLeadsBackToSignIn(String kind) throws IOException {
        var answer = post("/sign-in", "Content-Type: " + kind + "\r\n", "{\"a\":1}");
        assertThat(answer.status).isEqualTo(302);
        assertThat(answer.head).contains("Location: /sign-in?old=true");
    }

    @Test
    void whereToGoOnNeverNamesTheHostThatWasSent() throws IOException {
        var answer = send("GET /people HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n");
        assertThat(answer.status).isEqualTo(302);
        assertThat(answer.head).contains("Location: /sign-in").doesNotContain("elsewhere.example");
    }

    @Test
    void aReaderThatWantsNoPageGetsOneAllTheSame() throws IOException {
        for (var accept : new String[] {"application/json", "image/png", ";;;"}) {
            ours(get("/nothing-here", "Accept: " + accept + "\r\n"), 404, "We could not find that page");
        }
        ours(get("/assets/app/icon.svg", "Range: bytes=99999999-\r\n"), 416, "We could not read that");
    }

    private static void ours(Answer answer, int status, String heading) {
        assertThat(answer.status).as(answer.head).isEqualTo(status);
        var page = Jsoup.parse(answer.body);
        assertThat(page.select("h1").text()).as(answer.head + answer.body).isEqualTo(heading);
        assertThat(page.select("link[rel=stylesheet]")).isNotEmpty();
        assertThat(page.select("main a[href=/]")).isNotEmpty();
        assertThat(answer.head).contains("text/html").contains("Content-Security-Policy");
        assertThat(answer.body).doesNotContain("Tomcat", "Exception", "timestamp", "org.apache", "org.spring");
    }

    private Answer get(String address, String headers) throws IOException {
        return send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private Answer post(String address, String headers, String body) throws IOException {
        return send("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + body.length() + "\r\n" + headers + "\r\n" + body);
    }

    private Answer send(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = read(socket).split("\r\n\r\n", 2);
            return new Answer(Integer.parseInt(answer[0].split(" ")[1]), answer[0], answer[1]);
        }
    }

    private static String read(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        socket.getInputStream().transferTo(all);
        return all.toString(UTF_8);
    }
}
