package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.INVITATION;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.access.store.SignIns;
import org.ourplan.people.People;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter with a code that works once, for a limited time, is kept only as a hash, and tells a stranger nothing. */
@OurplanTest
class InvitationTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    SignIns signIns;

    private OwnPlace place;

    @BeforeEach
    void begin() {
        place = new OwnPlace(port, people, staff);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    @Test
    void aPersonComesInWithTheirCodeOnceAndTheWorkerSeesIt() {
        var code = place.code(place.invite());
        assertThat(place.office.get(place.link()).page().text())
                .contains("Yolanda Fictional Sent")
                .contains("I have met them and know them")
                .contains("Sent by Wanda Worker");
        var name = OwnPlace.name();
        var own = place.join(code, name);
        assertThat(own.get("/me").heading()).endsWith(", Yolanda");
        assertThat(own.get(place.person.link()).status())
                .as("nothing but their own pages")
                .isEqualTo(403);
        assertThat(place.office.get(place.link()).page().text()).contains("Yolanda Fictional Used");
        var again = OwnPlace.type(new Browserless(port), code, OwnPlace.BORN);
        assertThat(again.page().select(".govuk-error-summary").text()).contains("do not fit together");
        var signedIn = new Browserless(port)
                .submit("/sign-in?then=/me", "/sign-in", "name", name, "password", OwnPlace.PASSWORD);
        assertThat(signedIn.heading()).endsWith(", Yolanda");
        assertThat(place.office.get(place.person.link() + "/everything").page().text())
                .contains("Invitation used: they can sign in");
    }

    @Test
    void theCodeIsNowhereButInTheLetterAndEventsHoldNothingPersonal() {
        var code = place.code(place.invite());
        var row = database.selectFrom(INVITATION)
                .where(INVITATION.PERSON.eq(place.person.value()))
                .fetchSingle();
        var bare = code.replace("-", "");
        assertThat(row.toString()).doesNotContain(code).doesNotContain(bare).doesNotContain("1950-03-12");
        for (var kept : new byte[][] {row.getCodeHash(), row.getKnownHash()}) {
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(code);
            assertThat(kept).hasSize(32);
        }
        assertThat(Arrays.equals(row.getCodeHash(), sha256(code)))
                .as("a hash without a key")
                .isFalse();
        assertThat(database.fetchCount(
                        org.ourplan.tables.Tables.DOCUMENT,
                        org.ourplan.tables.Tables.DOCUMENT.PERSON.eq(place.person.value())))
                .as("a kept letter would keep the code")
                .isZero();
        var events = database.select(EVENT.DETAILS)
                .from(EVENT)
                .where(EVENT.CHAIN.eq(place.person.value()))
                .fetch(EVENT.DETAILS);
        assertThat(events.toString()).contains("PERSON").doesNotContain("Yolanda", "1950-03-12", code);
    }

    private static byte[] sha256(String words) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void theLetterOpensForAnHourAndTheCodeWorksForTwentyEightDays() {
        SettableClock.setTo(LocalDate.of(2026, 9, 1));
        var sent = place.invite();
        var code = place.code(sent);
        var letter = sent.page().select("a[href*=/letter?in=ordinary]").attr("href");
        SettableClock.setTo(LocalDate.of(2026, 9, 2));
        place.signedInAgain(signIns);
        assertThat(place.office.get(letter).status())
                .as("the letter, a day later")
                .isEqualTo(409);
        SettableClock.setTo(LocalDate.of(2026, 9, 28));
        assertThat(OwnPlace.type(new Browserless(port), code, OwnPlace.BORN).heading())
                .startsWith("Hello");
        SettableClock.setTo(LocalDate.of(2026, 9, 30));
        assertThat(OwnPlace.type(new Browserless(port), code, OwnPlace.BORN).heading())
                .isEqualTo("Use your code");
        place.signedInAgain(signIns);
        assertThat(place.office.get(place.link()).page().text())
                .contains("Ended on 29 September 2026 without being used");
    }

    @Test
    void aCodeIsTakenBackAndSentAnewAndOnlyTheNewOneWorks() {
        var first = place.code(place.invite());
        var id = database.fetchSingle(INVITATION, INVITATION.PERSON.eq(place.person.value()))
                .getId();
        var second = place.code(place.office.submit(place.link(), place.link() + "/" + id + "/anew"));
        assertThat(second).isNotEqualTo(first);
        assertThat(OwnPlace.type(new Browserless(port), first, OwnPlace.BORN).heading())
                .isEqualTo("Use your code");
        var half = new Browserless(port);
        assertThat(OwnPlace.type(half, second, OwnPlace.BORN).heading()).startsWith("Hello");
        var last = database.fetch(
                        INVITATION, INVITATION.PERSON.eq(place.person.value()).and(INVITATION.TAKEN_BACK_AT.isNull()))
                .getFirst()
                .getId();
        place.office.submit(place.link(), place.link() + "/" + last + "/take-back");
        var late = half.post(
                "/join",
                "/join/choose",
                java.util.Map.of(),
                "sign-in-name",
                OwnPlace.name(),
                "new-password",
                OwnPlace.PASSWORD);
        assertThat(late.heading())
                .as("taken back between the code and the password")
                .isEqualTo("Use your code");
        assertThat(place.office.get(place.link()).page().text()).contains("Taken back on");
    }

    @Test
    void aWrongDateSaysTheSameAsACodeThatNeverWasAndTheFifthClosesTheCode() {
        var code = place.code(place.invite());
        var guess = new Browserless(port);
        var never = OwnPlace.type(guess, "BCDF-2346", OwnPlace.BORN);
        for (var day = 1; day <= 5; day++) {
            var wrong = OwnPlace.type(guess, code, LocalDate.of(1950, 4, day));
            assertThat(wrong.page().select(".govuk-error-summary").text())
                    .isEqualTo(never.page().select(".govuk-error-summary").text());
        }
        assertThat(OwnPlace.type(guess, code, OwnPlace.BORN).heading()).isEqualTo("Use your code");
        assertThat(place.office.get(place.link()).page().text()).contains("after five wrong dates of birth");
    }

    @Test
    void whoGuessesCodesWaits() {
        var code = place.code(place.invite());
        var from = java.util.Map.of("X-Forwarded-For", "198.51.100." + (1 + port % 250));
        var guess = new Browserless(port);
        for (var tries = 0; tries < 100; tries++) {
            guess.post(
                    "/join",
                    "/join",
                    from,
                    "code",
                    "BCDF-2346",
                    "born-day",
                    "1",
                    "born-month",
                    "1",
                    "born-year",
                    "1950");
        }
        var right = guess.post(
                "/join", "/join", from, "code", code, "born-day", "12", "born-month", "3", "born-year", "1950");
        assertThat(right.page().select(".govuk-error-summary").text()).contains("Wait 15 minutes");
        assertThat(OwnPlace.type(new Browserless(port), code, OwnPlace.BORN).heading())
                .as("from anywhere else it works")
                .startsWith("Hello");
    }

    @Test
    void aGuessedLinkWithoutACodeLeadsToTheBeginning() {
        var stranger = new Browserless(port);
        assertThat(stranger.get("/join/choose").heading()).isEqualTo("Use your code");
        var forged = stranger.post(
                "/join", "/join/choose", java.util.Map.of(), "sign-in-name", "x", "new-password", OwnPlace.PASSWORD);
        assertThat(forged.heading()).isEqualTo("Use your code");
        assertThat(stranger.post("/join", "/join/passkey/ask", java.util.Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoLostTheWayInKeepsTheirAccountAndTheOldPasswordEnds() {
        var name = OwnPlace.name();
        var before = place.join(place.code(place.invite()), name);
        var at = new Browserless(port);
        var hello = OwnPlace.type(at, place.code(place.invite()), OwnPlace.BORN);
        assertThat(hello.page().text()).contains("Your name to sign in with is still " + name);
        var weak = at.submit("/join/choose", "/join/choose", "new-password", "short");
        assertThat(weak.page().select(".govuk-error-summary").text()).contains("at least 12 characters");
        at.submit("/join/choose", "/join/choose", "new-password", "quite another phrase");
        assertThat(at.get("/me").heading()).endsWith(", Yolanda");
        assertThat(before.get("/me").heading()).as("whoever was signed in").isEqualTo("Sign in");
        assertThat(new Browserless(port)
                        .submit("/sign-in", "/sign-in", "name", name, "password", OwnPlace.PASSWORD)
                        .heading())
                .isEqualTo("Sign in");
    }

    @Test
    void thePageOfInvitationsNeedsAtMostSixStatements() {
        place.invite();
        StatementCount.reset();
        place.office.get(place.link());
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        var outside = new Browserless(port)
                .with(staff.hire("Sid", staff.team("South"), Role.PRACTITIONER).secret());
        assertThat(outside.get(place.link()).path()).endsWith("/reason-to-look");
    }
}
