package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The overdue reviews of a team: oldest first, a high risk the more pressing, nobody whose record is closed to the reader. */
@OurplanTest
class OverdueReviewsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private UUID team;
    private Staff.Hired manager;
    private DueReviews reviews;

    @BeforeEach
    void aTeam() {
        team = staff.team("North");
        manager = staff.hire("Mia Manager", team, Role.TEAM_MANAGER);
        reviews = new DueReviews(database);
    }

    private PersonId due(String name, UUID ofTeam, LocalDate day, boolean high, ReviewKind kind) {
        return reviews.due(name, ofTeam, day, high, kind).person();
    }

    private Browserless.Shown list(Staff.Hired reader) {
        return new Browserless(port).with(reader.secret()).get("/team/reviews");
    }

    @Test
    @Tag("REV-16")
    void theLongestOverdueIsFirstAndAHighRiskWeighsMore() {
        due("Tenna", team, TODAY.minusDays(10), false, ReviewKind.NEXT);
        due("Thirza", team, TODAY.minusDays(30), false, ReviewKind.FIRST);
        due("Twyla", team, TODAY.minusDays(20), true, ReviewKind.NEXT);
        due("Paula", team, TODAY.minusMonths(13), false, ReviewKind.DIRECT_PAYMENT);
        due("Today", team, TODAY, true, ReviewKind.NEXT);
        due("Ending", team, TODAY.minusDays(40), false, ReviewKind.STEP_DOWN);
        due("Southey", staff.team("South"), TODAY.minusDays(50), false, ReviewKind.NEXT);
        var page = list(manager).page();
        assertThat(page.select("main .govuk-checkboxes__label").eachText())
                .containsExactly("Paula Waiting", "Twyla Waiting", "Thirza Waiting", "Tenna Waiting");
        assertThat(page.text())
                .contains("Where the risk is high, each day counts as 2")
                .contains("Up to 3 months 3", "12 months or more 1")
                .contains("High risk");
    }

    @Test
    @Tag("REV-16")
    void aRestrictedRecordIsOnTheListOnlyForThoseNamedOnIt() {
        var closed = due("Clotilda", team, TODAY.minusDays(5), true, ReviewKind.NEXT);
        database.update(PERSON)
                .set(PERSON.RESTRICTED, true)
                .where(PERSON.ID.eq(closed.value()))
                .execute();
        assertThat(list(manager).page().text()).doesNotContain("Clotilda").contains("None.");
        database.insertInto(WORKING_WITH)
                .set(WORKING_WITH.PERSON, closed.value())
                .set(WORKING_WITH.ACCOUNT, manager.who().account())
                .set(WORKING_WITH.SINCE, TODAY)
                .execute();
        assertThat(list(manager).page().text()).contains("Clotilda Waiting", "With Mia Manager.");
    }

    @Test
    @Tag("REV-16")
    void theListIsReadInAFewStatementsHoweverLongItIs() {
        for (var one = 0; one < 30; one++) {
            due("Person" + (char) ('a' + one % 26), team, TODAY.minusDays(one + 1), false, ReviewKind.NEXT);
        }
        StatementCount.reset();
        var page = list(manager).page();
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(5);
        assertThat(page.select("main .govuk-checkboxes__item")).hasSize(25);
        assertThat(page.select("a[href='/team/reviews?page=2']")).isNotEmpty();
        assertThat(new Browserless(port)
                        .with(staff.hire("Wes", team, Role.PRACTITIONER).secret())
                        .get("/team/reviews")
                        .status())
                .isEqualTo(403);
    }
}
