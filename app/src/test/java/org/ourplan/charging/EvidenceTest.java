package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.ourplan.people.People;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that show a figure: taken by what they are, given back to be kept and never to be opened in a page. */
@OurplanTest
class EvidenceTest {

    private static final byte[] PDF = "%PDF-1.7 made up".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aFileIsTakenByWhatItIsAndGivenBackToBeKept() throws Exception {
        var ada = new AtTheMoney(people, staff, port, "Eve").begun();
        var address = ada.own() + "/evidence";
        assertThat(send(ada, address, "Pension letter", "../<b>letter</b>.html", PDF)
                        .statusCode())
                .isEqualTo(303);
        var shown = ada.as(ada.officer).get(ada.link() + "/evidence").page();
        assertThat(shown.text()).contains("Pension letter", "PDF, 1 KB. Added by Eve Made-up on");
        var link = shown.select("a[href*=/evidence/]").attr("href");
        var file = ada.as(ada.officer).get(link).response();
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains(".pdf")
                .doesNotContain("<b>");
        assertThat(file.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.body()).isEqualTo("%PDF-1.7 made up");
        var other = new AtTheMoney(people, staff, port, "Bob").begun();
        assertThat(other.as(other.officer)
                        .get(other.link() + link.substring(link.lastIndexOf("/evidence/")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoSuchFileOrTooLargeOrMissingIsSaidInWords() throws Exception {
        var ada = new AtTheMoney(people, staff, port, "Eve").begun();
        var address = ada.own() + "/evidence";
        var page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThat(send(ada, address, "A page", "letter.pdf", page).body())
                .contains("This is not a PDF, PNG or JPEG file.", "A page");
        assertThat(send(ada, address, "", "letter.pdf", PDF).body()).contains("Say what it shows");
        assertThat(send(ada, address, "Nothing", "", new byte[0]).body()).contains("Choose a file.");
        assertThat(FinancialEvidence.wrong(Arrays.copyOf(PDF, FinancialEvidence.LARGEST)))
                .isEmpty();
        assertThat(FinancialEvidence.wrong(Arrays.copyOf(PDF, FinancialEvidence.LARGEST + 1)))
                .startsWith("The file is larger than 5 MB.");
        var tooLarge = send(ada, address, "Large", "letter.pdf", Arrays.copyOf(PDF, 7 * 1024 * 1024));
        assertThat(tooLarge.body()).contains(FinancialEvidence.TOO_LARGE, "value=\"Large\"");
        assertThat(ada.as(ada.officer).get(ada.link() + "/evidence").page().text())
                .contains("There are no files.");
    }

    private HttpResponse<String> send(AtTheMoney at, String address, String shows, String name, byte[] content)
            throws Exception {
        var form = client.send(request(at, address).GET().build(), HttpResponse.BodyHandlers.ofString());
        var token = Jsoup.parse(form.body()).select("input[name=_csrf]").attr("value");
        var cookies = "signed_in=" + at.self.secret() + "; "
                + String.join(
                        "; ",
                        form.headers().allValues("set-cookie").stream()
                                .map(cookie -> cookie.split(";", 2)[0])
                                .toList());
        var body = new ByteArrayOutputStream();
        field(body, "_csrf", token);
        field(body, "shows", shows);
        body.writeBytes(("--made-up\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--made-up--\r\n".getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .header("Cookie", cookies)
                        .header("Content-Type", "multipart/form-data; boundary=made-up")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(AtTheMoney at, String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Cookie", "signed_in=" + at.self.secret());
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        body.writeBytes(("--made-up\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }
}
