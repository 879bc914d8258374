package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.KEPT_WRITING;
import static org.ourplan.tables.Tables.SIGNED_IN;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.store.SignIns;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class KeptWritingTest {

    private static final String LONG =
            "She said: “I’d rather stay at home” \uD83D\uDE42\nשלום <b>not bold</b> ".repeat(2000);

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    SignIns signIns;

    @Autowired
    DSLContext database;

    private Staff.Hired worker;
    private Browserless browser;
    private String link;

    @BeforeEach
    void aWorkerWhoWrites() {
        worker = staff.hire("Wanda Writer", null, Role.SENIOR_MANAGER);
        browser = new Browserless(port).with(worker.secret());
        link = person().link() + "/reason-to-look";
    }

    @Test
    void aFormSentAfterTheSignInLapsedIsShownToItsWriterAndSentOn() {
        lapse(worker);
        browser = writingInAPageDrawnBefore();
        var waiting = sendDrawn();
        assertThat(waiting.path()).isEqualTo("/sign-in");
        assertThat(waiting.page().text()).contains("What you typed has been kept");

        browser.with(signIns.begin(worker.who().account()));
        var shown = browser.get("/what-you-typed");
        assertThat(shown.heading()).contains("Here is what you typed");
        assertThat(shown.page().select(".ourplan-own-words").first().wholeText().strip())
                .isEqualTo(LONG.strip());
        var sent = browser.submit("/what-you-typed", link);
        assertThat(sent.page().title()).startsWith("Error: ").contains("Why do you need to look");
        assertThat(sent.page().selectFirst("textarea").wholeText().strip()).isEqualTo(LONG.strip());
        assertThat(browser.get("/what-you-typed").heading()).isEqualTo("Nothing is waiting to be sent");
    }

    @Test
    void anotherAccountInTheSameBrowserNeverSeesIt() {
        lapse(worker);
        browser = writingInAPageDrawnBefore();
        sendDrawn();
        browser.with(staff.hire("Otto Other", null, Role.SENIOR_MANAGER).secret());
        assertThat(browser.get("/what-you-typed").page().text())
                .doesNotContain("stay at home")
                .contains("Nothing is waiting");
        assertThat(new Browserless(port)
                        .with(signIns.begin(worker.who().account()))
                        .get("/what-you-typed")
                        .page()
                        .text())
                .as("another browser")
                .doesNotContain("stay at home");
    }

    @Test
    void aFormDrawnForAnotherAccountIsNotTakenFromThisOne() {
        var token = token(browser);
        browser.with(staff.hire("Otto Other", null, Role.SENIOR_MANAGER).secret());
        var answered = browser.post(
                "/account", link, Map.of("X-XSRF-TOKEN", token), "own-words", "A story of the first writer");
        assertThat(answered.status()).isEqualTo(409);
        assertThat(answered.heading()).isEqualTo("That page was too old to send");
        assertThat(answered.page().text()).doesNotContain("A story of");
    }

    @Test
    void anOldOrMissingTokenShowsWhatWasTypedNotAnError() {
        for (var token : new String[] {"", "old", token(new Browserless(port).with(worker.secret()))}) {
            var answered = browser.post(
                    "/account",
                    link,
                    Map.of("X-XSRF-TOKEN", token),
                    "own-words",
                    "What the daughter said on the phone");
            assertThat(answered.status()).isEqualTo(200);
            assertThat(answered.page().text())
                    .contains("Here is what you typed")
                    .contains("What the daughter said");
        }
    }

    @Test
    void aFormInOneTabCanBeSentAfterAnotherTabWasOpened() {
        var first = token(browser);
        browser.get("/account");
        browser.get("/account/password");
        var answered = browser.post(
                "/about/privacy", link, Map.of("X-XSRF-TOKEN", first), "own-words", "Written in the first tab");
        assertThat(answered.page().title()).startsWith("Error: ").contains("Why do you need to look");
    }

    @Test
    void anotherSitesFormAndPasswordsAreNotKept() {
        browser.post(
                "/account",
                link,
                Map.of("X-XSRF-TOKEN", "", "Sec-Fetch-Site", "cross-site"),
                "own-words",
                "Planted by somebody else");
        browser.post(
                "/account",
                link,
                Map.of("X-XSRF-TOKEN", ""),
                "own-words",
                "With a secret",
                "password",
                "correct horse");
        assertThat(kept()).isZero();
        var page = new Browserless(port)
                .post("/sign-in", "/sign-in", Map.of("X-XSRF-TOKEN", "old"), "name", "x", "password", "y");
        assertThat(page.page().text()).contains("This page had been open for a long time");
    }

    @Test
    void whatIsKeptCannotBeReadInTheDatabase() {
        browser.post("/account", link, Map.of("X-XSRF-TOKEN", ""), "own-words", "stay at home with the cat");
        var sealed = database.select(KEPT_WRITING.SEALED)
                .from(KEPT_WRITING)
                .where(KEPT_WRITING.ACCOUNT.eq(worker.who().account()))
                .fetchSingle()
                .value1();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("cat");
    }

    private String drawn = "";

    /** The page is opened while signed in; its sign-in then ends. */
    private Browserless writingInAPageDrawnBefore() {
        database.update(SIGNED_IN)
                .set(SIGNED_IN.ENDS_AT, OffsetDateTime.now().plusHours(1))
                .where(SIGNED_IN.ACCOUNT.eq(worker.who().account()))
                .execute();
        drawn = token(browser);
        lapse(worker);
        return browser;
    }

    private Browserless.Shown sendDrawn() {
        return browser.post("/sign-in", link, Map.of("X-XSRF-TOKEN", drawn), "own-words", LONG, "until", "today");
    }

    private static String token(Browserless at) {
        return at.get("/what-you-typed").page().selectFirst("input[name=_csrf]").attr("value");
    }

    private void lapse(Staff.Hired who) {
        database.update(SIGNED_IN)
                .set(SIGNED_IN.ENDS_AT, OffsetDateTime.now().minusMinutes(1))
                .where(SIGNED_IN.ACCOUNT.eq(who.who().account()))
                .execute();
    }

    private int kept() {
        return database.fetchCount(
                KEPT_WRITING, KEPT_WRITING.ACCOUNT.eq(worker.who().account()));
    }

    private PersonId person() {
        return new People(database).add("Ferdinand", "Quillfeather", staff.team("North"), null);
    }
}
