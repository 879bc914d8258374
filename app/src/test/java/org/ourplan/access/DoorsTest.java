package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.access.store.AccountBook;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What every answer says of itself, and that signing in leads nowhere else. */
@OurplanTest
@ExtendWith(OutputCaptureExtension.class)
class DoorsTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    AccountBook accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    DSLContext database;

    @Test
    void pagesAreNotKeptFramedOrSniffedAndNameNoReferrerElsewhere() throws Exception {
        var headers = get("/sign-in", "X-Forwarded-Proto", "https").headers();
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(String.join(" ", headers.allValues("Set-Cookie")))
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(get("/sign-in", "A", "b").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void filesWithAFingerprintMayBeKeptForEver() throws Exception {
        var sheet = new Browserless(port)
                .get("/sign-in")
                .page()
                .selectFirst("link[rel=stylesheet]")
                .attr("href");
        assertThat(get(sheet, "A", "b").headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable")
                .doesNotContain("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "evil"
            })
    void signingInNeverLeadsToAnotherSite(String evil) {
        var name = "sam." + UUID.randomUUID();
        accounts.add(
                new AccountBook.Details(name, "Sam", "", java.util.Set.of(Role.AUDITOR), null, 0),
                passwords.encode("a long enough one"),
                null);
        var visitor = new Browserless(port);
        visitor.submit("/sign-in", "/sign-in", "name", name, "password", "a long enough one");
        visitor.submit(
                "/account/password",
                "/account/password",
                "password",
                "a long enough one",
                "new-password",
                "another long one");
        var signedIn =
                visitor.submit("/sign-in", "/sign-in", "name", name, "password", "another long one", "then", evil);
        assertThat(signedIn.response().uri().getHost()).isEqualTo("localhost");
        assertThat(signedIn.path()).isEqualTo("/");
    }

    @Test
    void aPageAskedForWithoutASignInOpensAfterwardsWithItsQuestion() {
        var asked = new Browserless(port).get("/accounts?words=sam&skip=0");
        assertThat(asked.page().selectFirst("input[name=then]").attr("value")).isEqualTo("/accounts?words=sam&skip=0");
    }

    @Test
    void aRequestThatFailsLeavesNobodysWordsInTheLog(CapturedOutput log) {
        var worker = staff.hire("Sue Senior", null, Role.SENIOR_MANAGER);
        var person = new People(database).add("Hephzibah", "Crumplehorn", staff.team("North"), null);
        var link = person.link() + "/looks?before=Hephzibah-Crumplehorn";
        new Browserless(port).with(worker.secret()).get(link);
        asOwner(
                "ALTER TABLE reason_to_look ADD CONSTRAINT breaks_on_purpose CHECK (own_words <> 'Crumplehorn is not well')");
        try {
            var form = person.link() + "/reason-to-look";
            var failed = new Browserless(port)
                    .with(worker.secret())
                    .submit(form, form, "kind", "DUTY", "until", "today", "own-words", "Crumplehorn is not well");
            assertThat(failed.status()).isEqualTo(500);
        } finally {
            asOwner("ALTER TABLE reason_to_look DROP CONSTRAINT breaks_on_purpose");
        }
        assertThat(log.getAll())
                .contains("A request to")
                .contains("23514")
                .doesNotContain("Crumplehorn")
                .doesNotContain("Hephzibah");
    }

    private void asOwner(String sql) {
        database.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("RESET ROLE");
                statement.execute(sql);
                statement.execute("SET ROLE ourplan_app");
            }
        });
    }

    private HttpResponse<String> get(String path, String header, String value) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header(header, value)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
