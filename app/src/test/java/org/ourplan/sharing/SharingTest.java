package org.ourplan.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.sharing.SharingStory.errors;
import static org.ourplan.sharing.SharingStory.surgery;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.SHARED_OUTSIDE;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What may be shared is written down, what goes out stands on it, and the person sees it and can end it. */
@OurplanTest
class SharingTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private SharingStory story;

    @BeforeEach
    void begin() {
        SettableClock.setTo(SharingStory.TODAY);
        story = new SharingStory(people, staff, database, port);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    @Test
    void whatIsAgreedGoesOutIsSeenByThePersonAndEndsTheMomentTheySaySo() {
        story.writes(surgery());
        var agreement = story.agreement();
        story.shares(agreement);
        assertThat(story.own.get("/me/sharing").page().text())
                .contains("Dr Fictional, Mill Lane surgery")
                .contains("What: The care and support plan.")
                .contains("What for: So that the nurse knows when my carers come")
                .contains("You said yes.")
                .contains("1 September 2026: the plan of 3 May. By secure email.");
        var withdraw = "/me/sharing/" + agreement + "/withdraw";
        assertThat(story.own
                        .submit(withdraw, withdraw, "words", "I changed my mind")
                        .page()
                        .text())
                .contains("From today we share nothing more with Dr Fictional")
                .contains("Who we no longer share with");
        assertThat(errors(story.shares(agreement))).contains("This was ended. From that day nothing more is shared.");
        assertThat(story.shared()).isEqualTo(1);
        assertThat(story.office().get(story.at("")).page().text())
                .contains("withdrawn on their own page")
                .contains("I changed my mind");
        assertThat(story.own.get(withdraw).status()).isEqualTo(404);
        var told = story.at("/" + agreement + "/over-told");
        var worker = new Browserless(port).with(story.worker.secret());
        assertThat(worker.get("/").page().select("a[href=" + told + "]")).isNotEmpty();
        story.office().submit(told, told, "told-day", "1", "told-month", "9", "told-year", "2026");
        assertThat(database.fetchCount(
                        TASK, TASK.PERSON.eq(story.person.value()).and(TASK.DONE_AT.isNull())))
                .isZero();
        assertThat(database.fetchCount(
                        EVENT,
                        EVENT.CHAIN
                                .eq(story.person.value())
                                .and(EVENT.DETAILS.cast(String.class).contains("mind"))))
                .as("no words in events")
                .isZero();
    }

    @Test
    void nothingGoesOutBeyondWhatStandsAndTheDatabaseRefusesItToo() {
        story.writes(surgery("last-day", "30", "last-month", "9", "last-year", "2026"));
        var agreement = story.agreement();
        assertThat(errors(story.shares(agreement, "parts", "MONEY"))).contains("Choose what was shared");
        assertThat(story.shares(agreement, "shared-day", "31", "shared-month", "8")
                        .page()
                        .text())
                .contains("Nothing could be shared before the first day of this.");
        assertThat(story.shares(agreement, "shared-day", "2").page().text())
                .contains("This day cannot be after today.");
        SettableClock.setTo(LocalDate.of(2026, 10, 1));
        assertThat(story.shares(agreement, "shared-month", "10").page().text())
                .contains("The last day of this has passed.");
        assertThat(story.shared()).isZero();
        assertThatThrownBy(() -> database.insertInto(SHARED_OUTSIDE)
                        .set(SHARED_OUTSIDE.ID, NewId.next())
                        .set(SHARED_OUTSIDE.PERSON, story.person.value())
                        .set(SHARED_OUTSIDE.AGREEMENT, agreement)
                        .set(SHARED_OUTSIDE.SHARED_ON, LocalDate.of(2026, 10, 1))
                        .set(SHARED_OUTSIDE.PARTS, new String[] {"PLAN"})
                        .set(SHARED_OUTSIDE.WHAT, "the plan")
                        .set(SHARED_OUTSIDE.MEANS, "by post")
                        .set(SHARED_OUTSIDE.NEEDS, new String[0])
                        .set(SHARED_OUTSIDE.FORMATS, new String[0])
                        .set(SHARED_OUTSIDE.RECORDED_AT, OffsetDateTime.now())
                        .set(SHARED_OUTSIDE.RECORDED_BY, story.worker.who().account())
                        .set(SHARED_OUTSIDE.RECORDED_BY_NAME, "Wanda")
                        .execute())
                .hasMessageContaining("nothing stands on which this may be shared");
    }

    @Test
    void nothingTypedIsLostAndSomebodyElsesAgreementIsNotThere() {
        var shown = story.writes(surgery("from-day", "", "purpose", "", "kind", "EVERYBODY"));
        assertThat(errors(shown))
                .contains("Choose with whom")
                .contains("Say what it is for")
                .contains("“From which day?” must be a real date");
        assertThat(shown.page().select("#recipient").val()).isEqualTo("Dr Fictional, Mill Lane surgery");
        story.writes(surgery());
        var other = people.add(FictionalPeople.named("Stella", "Stranger"), story.worker.who());
        assertThat(story.office()
                        .get(other.link() + "/sharing/" + story.agreement() + "/share")
                        .status())
                .isEqualTo(404);
        var stranger = new Browserless(port)
                .with(staff.hire("Stella", null, other, Role.PERSON).secret());
        assertThat(stranger.get("/me/sharing/" + story.agreement() + "/withdraw")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void eachPageTakesAtMostSixStatements() {
        story.writes(surgery());
        story.shares(story.agreement());
        var office = story.office();
        for (var page : List.of(story.at(""), story.at("/new"), story.at("/" + story.agreement() + "/share"))) {
            StatementCount.reset();
            assertThat(office.get(page).status()).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        StatementCount.reset();
        story.own.get("/me/sharing");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }
}
