package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ALERT;
import static org.ourplan.tables.Tables.CONTACT;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Buttons pressed twice, names longer than any page expects, years that no calendar has, cookies nobody here wrote. */
@OurplanTest
class RoughUseTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private PersonId person;

    private Browserless worker() {
        var team = staff.team("Roughly handled");
        var worker = staff.hire("Wilma Worker", team, Role.PRACTITIONER);
        person = new People(database).add("Rufus", "Roughly", team, worker.who().account());
        return new Browserless(port).with(worker.secret());
    }

    @Test
    void aButtonPressedTwiceInOneBreathDoesItsWorkOnce() {
        var worker = worker();
        var action = person.link() + "/contact";
        var token = worker.get(action).page().selectFirst("input[name=_csrf]").attr("value");
        var presses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> worker.press(token, action)))
                .limit(3)
                .toList();
        var ends = presses.stream()
                .map(CompletableFuture::join)
                .map(Browserless.Shown::path)
                .distinct();
        assertThat(ends).hasSize(1);
        assertThat(contacts()).isEqualTo(1);

        assertThat(worker.submit(action, action).status()).isEqualTo(200);
        assertThat(contacts()).as("the form drawn again is another press").isEqualTo(2);
    }

    @Test
    void theSameFormWithAnotherAnswerIsNotTheSamePress() {
        var worker = worker();
        var action = person.link() + "/around/new";
        var token = worker.get(action).page().selectFirst("input[name=_csrf]").attr("value");
        worker.press(token, action, "name", "Ada", "relation", "friend", "registered", "not-asked");
        var shown = worker.press(token, action, "name", "Bea", "relation", "friend", "registered", "not-asked");
        assertThat(shown.page().body().text()).contains("Ada").contains("Bea");
    }

    @Test
    void aNameOfAnyLengthIsTakenAndSaidShortly() {
        var worker = worker();
        var action = person.link() + "/around/new";
        var shown = worker.submit(action, action, "name", "😀".repeat(20_000), "relation", "friend");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.path()).isEqualTo(person.link() + "/around");
    }

    @Test
    void aYearThatNoCalendarHasIsRefusedInWords() {
        var worker = worker();
        var action = person.link() + "/alerts";
        var shown = worker.submit(
                action, action, "words", "Dog", "review-day", "1", "review-month", "1", "review-year", "999999999");
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.page().title()).startsWith("Error: ");
        assertThat(database.fetchCount(ALERT, ALERT.PERSON.eq(person.value()))).isZero();
    }

    @Test
    void aCookieThatNobodyHereWroteSaysNothing() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .header("Cookie", "said=%zz%")
                .GET();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private int contacts() {
        return database.fetchCount(CONTACT, CONTACT.PERSON.eq(person.value()));
    }
}
