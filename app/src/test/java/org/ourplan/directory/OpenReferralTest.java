package org.ourplan.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.directory.exchange.Importing;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The directory goes out in the shape of Open Referral UK, and what went out comes in again as the same. */
@OurplanTest
class OpenReferralTest {

    private static final String HERE = "/directory/open-referral";

    @LocalServerPort
    int port;

    @Autowired
    Entries entries;

    @Autowired
    Keeping keeping;

    @Autowired
    Importing importing;

    private String village;
    private Staff.Hired owner;
    private Browserless keeper;

    @BeforeEach
    void somewhere() {
        village = Entries.village();
        owner = entries.keeper();
        keeper = new Browserless(port).with(owner.secret());
    }

    @AfterEach
    void listsAreEmpty() {
        entries.clearLists();
    }

    private JsonNode json(String path) {
        return JsonMapper.shared()
                .readTree(new Browserless(port).get(path).response().body());
    }

    private UUID choir() {
        return entries.add(
                Entries.text(
                        "Choir " + village,
                        "Sing.",
                        village + ", Otherplace",
                        "run-by",
                        "Singers",
                        "address",
                        "1 High Street",
                        "town",
                        "Sometown",
                        "postcode",
                        "ZZ1 1AA",
                        "access",
                        "No steps",
                        "languages",
                        "English, Welsh",
                        "other-words",
                        "song",
                        "times",
                        "Tuesdays",
                        "rules",
                        "Over 18"),
                owner.who());
    }

    private String read(String content) {
        return Importing.HERE + "/" + importing.keep("file.json", content, EntryKind.SERVICE, owner.who());
    }

    private static String service(String id, String name, String more) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + name
                + "\",\"description\":\"Something to do\",\"email\":\"a@b.example\"" + more + "}";
    }

    @Test
    void theDirectoryIsReadPageByPageInTheNamesOfTheStandard() {
        var id = choir();
        keeping.checked(id, new Checked(java.time.LocalDate.of(2026, 1, 2), "called", Checked.OUR_KEEPER), owner.who());
        assertThat(json(HERE).get("version").asString()).isEqualTo("3.0");
        var page = json(HERE + "/services?search=" + village + "%20sing");
        for (var name : new String[] {
            "total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"
        }) {
            assertThat(page.has(name)).as(name).isTrue();
        }
        var whole = json(HERE + "/services/" + id);
        assertThat(whole.get("name").asString()).isEqualTo("Choir " + village);
        assertThat(whole.get("status").asString()).isEqualTo("active");
        assertThat(whole.get("assured_date").asString()).isEqualTo("2026-01-02");
        assertThat(whole.get("url").asString()).endsWith("/directory/" + id);
        assertThat(whole.get("organization").get("name").asString()).isEqualTo("Singers");
        assertThat(whole.get("service_areas").get(1).get("name").asString()).isEqualTo("Otherplace");
        var location = whole.get("service_at_locations").get(0).get("location");
        assertThat(location.get("addresses").get(0).get("postal_code").asString())
                .isEqualTo("ZZ1 1AA");
        assertThat(location.get("accessibility").get(0).get("description").asString())
                .isEqualTo("No steps");
        assertThat(whole.get("attributes")
                        .get(0)
                        .get("taxonomy_term")
                        .get("code")
                        .asString())
                .isEqualTo("community");
        var answer = new Browserless(port).get(HERE + "/services").response();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        keeping.withdraw(id, "Closed", owner.who());
        assertThat(new Browserless(port).get(HERE + "/services/" + id).status()).isEqualTo(404);
    }

    @Test
    void whatWentOutComesInAgainAsTheSame() {
        var id = choir();
        var report = keeper.get(read(json(HERE + "/services/" + id).toString())).page();
        assertThat(report.text()).contains("1 the same.").doesNotContain("Something is wrong");
        assertThat(report.select("form[action^=/directory/keeping/file]")).isEmpty();
    }

    @Test
    void theFileIsGivenOnAPage() throws Exception {
        assertThat(send("").body()).contains("Choose the file");
        var taken = send("[" + service("p-" + village, "Page " + village, "") + "]");
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(keeper.get(taken.headers().firstValue("Location").orElseThrow())
                        .page()
                        .text())
                .contains("File: my services.json")
                .contains("1 new.");
    }

    private HttpResponse<String> send(String content) throws Exception {
        var client = HttpClient.newHttpClient();
        var address = URI.create("http://localhost:" + port + Importing.HERE);
        var signedIn = "signed_in=" + owner.secret();
        var form = client.send(
                HttpRequest.newBuilder(address).header("Cookie", signedIn).build(),
                HttpResponse.BodyHandlers.ofString());
        var token =
                org.jsoup.Jsoup.parse(form.body()).select("input[name=_csrf]").val();
        var cookies = form.headers().allValues("set-cookie").stream()
                .map(cookie -> "; " + cookie.split(";", 2)[0])
                .collect(java.util.stream.Collectors.joining("", signedIn, ""));
        var body = part("_csrf", token) + part("kind", "service")
                + "--made-up\r\nContent-Disposition: form-data; name=\"file\"; filename=\"my services.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + content + "\r\n--made-up--\r\n";
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Cookie", cookies)
                        .header("Content-Type", "multipart/form-data; boundary=made-up")
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String part(String name, String value) {
        return "--made-up\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
