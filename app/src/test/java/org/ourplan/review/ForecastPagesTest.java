package org.ourplan.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.review.DueReviews.TODAY;
import static org.ourplan.tables.Tables.REVIEW_FORECAST;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.platform.web.InWords;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;

/** When the backlog is cleared: asked of the record, drawn, kept, and read beside what was counted since. */
@OurplanTest
class ForecastPagesTest {

    private static final String HERE = Forecasts.HERE;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Forecasts forecasts;

    @LocalServerPort
    int port;

    private UUID team;
    private Browserless manager;
    private DueReviews reviews;

    @BeforeEach
    void aTeamWithThreeOverdue() {
        team = staff.team("North");
        manager = as("Mia Manager", team, Role.TEAM_MANAGER);
        reviews = new DueReviews(database);
        for (var ago = 1; ago <= 3; ago++) {
            reviews.due("Tenna", team, TODAY.minusDays(ago), false, ReviewKind.NEXT);
        }
        reviews.due("Thirza", team, TODAY, false, ReviewKind.DIRECT_PAYMENT);
        reviews.due("Twyla", team, TODAY.plusWeeks(52), false, ReviewKind.NEXT);
        reviews.due("Ending", team, TODAY, false, ReviewKind.STEP_DOWN);
        reviews.due("Southey", staff.team("South"), TODAY.minusDays(9), false, ReviewKind.NEXT);
    }

    private Browserless as(String name, @Nullable UUID ofTeam, Role role) {
        return new Browserless(port).with(staff.hire(name, ofTeam, role).secret());
    }

    /** Two workers held one review each in every one of so many weeks, up to yesterday. */
    private void held(int weeks) {
        var wes = staff.hire("Wes Worker", team, Role.PRACTITIONER);
        var ola = staff.hire("Ola Other", team, Role.PRACTITIONER);
        var person = reviews.somebody("Paula", team);
        var plan = reviews.plan(person, wes);
        for (var week = 0; week < weeks; week++) {
            reviews.held(person, plan, wes, TODAY.minusDays(1).minusWeeks(week));
            reviews.held(person, plan, ola, TODAY.minusDays(7).minusWeeks(week));
        }
        reviews.held(person, plan, wes, TODAY);
    }

    @Test
    @Tag("S002-47")
    void theRecordItselfIsAskedAndTheAnswerStandsInWordsPictureTableAndFile() {
        held(10);
        StatementCount.reset();
        var page = manager.get(HERE).page();
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        assertThat(page.select("input[name=workers]:not([type=hidden])").val()).isEqualTo("2");
        assertThat(page.select("input[name=each]:not([type=hidden])").val()).isEqualTo("1");
        assertThat(page.select("main h2").eachText())
                .contains("The chance that the backlog is cleared by " + InWords.date(TODAY.plusWeeks(52))
                        + " is 100 in 100");
        assertThat(page.text())
                .contains("Half of the runs are clear by " + InWords.date(TODAY.plusWeeks(2)))
                .contains(
                        "Waiting now: 3 reviews",
                        "Falling due: 1 in the coming year",
                        "one of the 10 weeks of the record")
                .contains("20 reviews by 2 workers", "In the middle one of the last 10 weeks of the record: 1 by each");
        assertThat(page.select("svg[role=img] title").text()).contains("100 in 100");
        assertThat(page.select("svg text").eachText()).contains("Half: at most 0", "9 in 10: at most 0");
        assertThat(page.select("table tbody tr")).hasSize(14);
        var file = new String(manager.file(page.select("a[href*=forecast.csv]").attr("href")), UTF_8);
        assertThat(file.lines()).hasSize(54).contains(TODAY.plusWeeks(1) + ",2,2,2,2,");
    }

    @Test
    @Tag("S002-47")
    void whereTheRecordHasTooLittleItSaysSoAndAsks() {
        var page = manager.get(HERE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().text())
                .contains("The record has too little to say", "There is something to enter first");
        assertThat(page.page().select("svg[role=img]")).isEmpty();
        var asked = manager.get(HERE + "?workers=0&each=1&more=8&way=more&" + days());
        assertThat(asked.page().text())
                .contains("8 more workers from " + InWords.date(TODAY), "the record has fewer than 8 weeks of reviews")
                .contains("is 100 in 100");
        assertThat(asked.page().select("svg text").eachText()).contains("8 more workers");
        var without = manager.get(HERE + "?workers=0&each=1&more=").page().text();
        assertThat(without).contains("In no run is the backlog cleared by");
    }

    private static String days() {
        return day("from", TODAY) + "&" + day("until", TODAY.plusYears(1));
    }

    private static String day(String field, LocalDate day) {
        return field + "-day=" + day.getDayOfMonth() + "&" + field + "-month=" + day.getMonthValue() + "&" + field
                + "-year=" + day.getYear();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        var wrong = manager.get(HERE + "?workers=two&each=101&more=8&way=more");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "Enter how many workers do reviews now, from 0 to 5,000",
                        "Enter how many reviews one worker does in a week, from 0 to 100");
        assertThat(wrong.page().select("input[name=workers]").val()).isEqualTo("two");
        var backwards = manager.get(HERE + "?workers=2&each=1&more=3&way=fewer&" + day("from", TODAY) + "&"
                + day("until", TODAY.minusDays(1)));
        assertThat(backwards.page().select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "There are not so many workers to do without",
                        "The last day is before the first. Enter a day that is not");
    }

    @Test
    @Tag("S002-47")
    void aForecastThatIsKeptStandsBesideWhatIsCountedSince() {
        var kept = manager.submit(HERE + "?workers=2&each=1", HERE, "workers", "2", "each", "1");
        assertThat(kept.path()).startsWith(HERE + "s/");
        assertThat(kept.page().text())
                .contains("Kept.", "Made on", "by Mia Manager.", "Nothing has been counted since");
        assertThat(manager.get(HERE).page().select("main li a").attr("href")).isEqualTo(kept.path());
        forecasts.countToday();
        assertThat(forecasts.countToday()).isPositive();
        var beside = manager.get(kept.path()).page();
        assertThat(beside.text())
                .contains("On " + InWords.date(TODAY) + " there were 3 overdue: within what was foreseen.")
                .contains("Overdue reviews, as they were counted");
        assertThat(new String(manager.file(kept.path() + "/file.csv"), UTF_8)).contains(TODAY + ",2,3,3,3,3");
        assertThat(beside.select("table tbody tr").first().text()).endsWith("3 3 3 3");

        assertThat(as("Sid", staff.team("South"), Role.TEAM_MANAGER)
                        .get(kept.path())
                        .status())
                .isEqualTo(404);
        assertThat(as("Sena", null, Role.SENIOR_MANAGER).get(kept.path()).status())
                .isEqualTo(200);
        assertThat(as("Wes", team, Role.PRACTITIONER).get(kept.path()).status()).isEqualTo(403);
        assertThat(as("Wes", team, Role.PRACTITIONER).get(HERE).status()).isEqualTo(403);
        assertThatThrownBy(() -> database.update(REVIEW_FORECAST)
                        .set(REVIEW_FORECAST.SEED, 1L)
                        .execute())
                .isInstanceOf(DataAccessException.class);
    }
}
