package org.ourplan.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.CONTACT;
import static org.ourplan.tables.Tables.PUBLIC_TEXT;
import static org.ourplan.tables.Tables.PUBLIC_TEXT_CONFIRMED;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.charter.decide.ReadingAge;
import org.ourplan.charter.form.ExpectSection;
import org.ourplan.documents.ShortLines;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What to expect and the charter: written by one, confirmed by another, read by everybody, with the figures of the record beside. */
@OurplanTest
class CharterTest {

    private static final String CHARTER = "/public-pages/charter";

    /** Nobody else's tests are in this year, so that every figure is this test's own. */
    private static final LocalDate TODAY = LocalDate.of(2061, 6, 15);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private Staff.Hired owner;
    private Browserless writer;
    private Browserless second;
    private Browserless anybody;

    @BeforeEach
    void begin() {
        SettableClock.setTo(TODAY);
        owner = staff.hire("Olive Owner", null, Role.POLICY_OWNER);
        writer = new Browserless(port).with(owner.secret());
        second = new Browserless(port)
                .with(staff.hire("Sam Second", null, Role.SENIOR_MANAGER).secret());
        anybody = new Browserless(port);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private Browserless.Shown writes(String days, String standard) {
        return writer.submit(
                CHARTER + "/write",
                action(writer, CHARTER + "/write"),
                "introduction",
                "This is what we promise.",
                "standard-1",
                standard,
                "measure-1",
                "CONTACT",
                "days-1",
                days,
                "standard-2",
                "We speak plainly.",
                "measure-2",
                "",
                "days-2",
                "",
                "otherwise",
                "Tell us. We look into it.");
    }

    private static String action(Browserless by, String page) {
        var form = by.get(page).page().selectFirst("main form[method=post]");
        assertThat(form).isNotNull();
        return form.attr("action");
    }

    private Browserless.Shown confirms(Browserless by, LocalDate from) {
        return by.submit(
                CHARTER,
                CHARTER + "/confirm",
                "from-day",
                "" + from.getDayOfMonth(),
                "from-month",
                "" + from.getMonthValue(),
                "from-year",
                "" + from.getYear());
    }

    private void contact(LocalDate began, @Nullable LocalDate done) {
        var person = people.add(FictionalPeople.named("Cora", "Contact"), owner.who());
        database.insertInto(CONTACT)
                .set(CONTACT.ID, NewId.next())
                .set(CONTACT.PERSON, person.value())
                .set(CONTACT.BEGUN_AT, noon(began))
                .set(CONTACT.BEGUN_BY, owner.who().account())
                .set(CONTACT.BEGUN_BY_NAME, "Olive")
                .set(CONTACT.CLOSED_AT, done == null ? null : noon(done))
                .execute();
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }

    @Test
    @Tag("S000-4")
    void whatOneWroteAnotherConfirmsAndEverybodyReadsItFromItsDay() {
        writes("5", "We answer within 5 days, from " + TODAY + ".");
        assertThat(anybody.get("/charter").page().text()).doesNotContain("from " + TODAY);
        assertThat(writer.get(CHARTER).page().text()).contains("You wrote it, so somebody else confirms it");
        var version = database.fetchSingle(
                PUBLIC_TEXT, PUBLIC_TEXT.WRITTEN_BY.eq(owner.who().account()));
        assertThat(writer.post(
                                CHARTER,
                                CHARTER + "/confirm",
                                Map.of(),
                                "version",
                                "" + version.getId(),
                                "from-day",
                                "15",
                                "from-month",
                                "6",
                                "from-year",
                                "2061")
                        .status())
                .isEqualTo(409);
        assertThatThrownBy(() -> database.insertInto(PUBLIC_TEXT_CONFIRMED)
                        .set(PUBLIC_TEXT_CONFIRMED.PUBLIC_TEXT, version.getId())
                        .set(PUBLIC_TEXT_CONFIRMED.WRITTEN_BY, owner.who().account())
                        .set(PUBLIC_TEXT_CONFIRMED.FROM_DAY, TODAY)
                        .set(PUBLIC_TEXT_CONFIRMED.CONFIRMED_AT, noon(TODAY))
                        .set(PUBLIC_TEXT_CONFIRMED.CONFIRMED_BY, owner.who().account())
                        .set(PUBLIC_TEXT_CONFIRMED.CONFIRMED_BY_NAME, "Olive")
                        .execute())
                .hasMessageContaining("check");
        assertThat(confirms(second, TODAY.minusDays(1))
                        .page()
                        .select(".govuk-error-summary")
                        .text())
                .contains("cannot be before today");
        confirms(second, TODAY.plusDays(1));
        assertThat(second.get(CHARTER).page().text())
                .contains("Confirmed 15 June 2061")
                .contains("by Sam Second, to be read from 16 June 2061");
        assertThat(anybody.get("/charter").page().text()).doesNotContain("from " + TODAY);
        SettableClock.setTo(TODAY.plusDays(1));
        assertThat(anybody.get("/charter").page().text())
                .contains("We answer within 5 days, from " + TODAY + ".")
                .contains("It holds from 16 June 2061.");
    }

    @Test
    @Tag("S000-4")
    void aStandardSaysWhatTheLastTwelveMonthsSayOrThatNothingMeasuresIt() {
        SettableClock.setTo(TODAY.plusYears(3));
        var today = TODAY.plusYears(3);
        writer = new Browserless(port)
                .with(staff.hire("Olive Owner", null, Role.POLICY_OWNER).secret());
        second = new Browserless(port)
                .with(staff.hire("Sam Second", null, Role.SENIOR_MANAGER).secret());
        writes("5", "We answer within 5 days.");
        confirms(second, today);
        for (var i = 0; i < 3; i++) {
            contact(today.minusDays(30), today.minusDays(25));
        }
        contact(today.minusDays(30), today.minusDays(24));
        assertThat(anybody.get("/charter").page().text())
                .as("four people")
                .contains("fewer than 5 people. We give no figure")
                .contains("We speak plainly. We do not measure this yet.");
        SettableClock.setTo(today.plusDays(1));
        contact(today.minusDays(6), null);
        contact(today.plusDays(1).minusDays(5), null);
        contact(today.minusYears(1).minusDays(5), today);
        assertThat(anybody.get("/charter").page().text())
                .as("five people: three in time, one late, one not finished; one is not due yet, one is longer ago")
                .contains("60 in every 100 in time. This is about 5 people.")
                .contains("In time means within 5 days, weekends counted.");
        StatementCount.reset();
        anybody.get("/charter");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aStandardWithAMeasureInDaysSaysHowManyAndNothingTypedIsLost() {
        var shown = writes("", "We answer soon.");
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.page().select(".govuk-error-summary").text()).contains("Enter within how many days");
        assertThat(shown.page().select("#standard-1").val()).isEqualTo("We answer soon.");
        assertThat(writes("5", "").page().select(".govuk-error-summary").text())
                .contains("Say what people can expect in standard 1");
    }

    @Test
    void twoWhoWriteOneTextBothSeeBoth() {
        var opened = action(writer, CHARTER + "/write");
        writes("5", "The first.");
        var clash = writer.post(
                CHARTER,
                opened,
                Map.of(),
                "introduction",
                "The second.",
                "standard-1",
                "The second.",
                "otherwise",
                "Tell us.");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("The first.").contains("The second.");
    }

    @Test
    @Tag("S000-22")
    void whatToExpectHasItsTitleIsReadEasilyAndIsThereInEasyRead() {
        var page = anybody.get("/what-to-expect");
        assertThat(page.heading())
                .isEqualTo("Adult social care assessments, care and support plans, and reviews – what to expect");
        assertThat(page.page().select("main a[href=/what-to-expect/easy-read]")).hasSize(1);
        assertThat(anybody.get("/about/what-to-expect").path()).isEqualTo("/what-to-expect");
        assertThat(ReadingAge.of(ExpectSection.all(Answers.none())))
                .as("what it comes with")
                .isLessThanOrEqualTo(11);
        var easy = anybody.get("/what-to-expect/easy-read").page();
        assertThat(easy.select("main svg[aria-label]")).hasSize(ExpectSection.values().length);
        for (var section : ExpectSection.values()) {
            assertThat(ShortLines.of(section.words(Answers.none())))
                    .isNotEmpty()
                    .allSatisfy(line -> {
                        assertThat(line.split(" ")).hasSizeLessThanOrEqualTo(15);
                        assertThat(line).doesNotEndWith("…");
                        assertThat(easy.text()).contains(line);
                    });
        }
    }

    @Test
    @Tag("S000-22")
    void whoeverConfirmsReadsTheReadingAgeAndTheLongSentencesFirst() {
        var here = "/public-pages/what-to-expect";
        var longOne =
                "We will, in accordance with the applicable statutory provisions and having regard to all the relevant"
                        + " circumstances of the individual concerned, undertake a comprehensive multidisciplinary evaluation of need.";
        writer.submit(here + "/write", action(writer, here + "/write"), "assessment", longOne);
        var page = second.get(here).page().text();
        assertThat(page).contains("Reading age: about").contains("These sentences are long");
        assertThat(ReadingAge.of(longOne)).isGreaterThan(18);
        assertThat(ReadingAge.of("We talk with you. You say what you want.")).isLessThanOrEqualTo(7);
        assertThat(ReadingAge.of("")).isEqualTo(5);
        assertThat(anybody.get("/what-to-expect").page().text()).doesNotContain("multidisciplinary");
    }
}
