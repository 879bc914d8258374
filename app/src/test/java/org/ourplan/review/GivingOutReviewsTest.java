package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.review.DueReviews.TODAY;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.TASK;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Overdue reviews are given out many at once: seen first, all or none, and nobody loses a review. */
@OurplanTest
class GivingOutReviewsTest {

    private static final String HERE = GivingOutReviews.HERE;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private UUID team;
    private Staff.Hired wes;
    private Staff.Hired ola;
    private Browserless manager;
    private DueReviews reviews;

    @BeforeEach
    void aTeam() {
        team = staff.team("North");
        wes = staff.hire("Wes Worker", team, Role.PRACTITIONER);
        ola = staff.hire("Ola Other", team, Role.PRACTITIONER);
        manager = new Browserless(port)
                .with(staff.hire("Mia Manager", team, Role.TEAM_MANAGER).secret());
        reviews = new DueReviews(database);
    }

    private DueReviews.Dated due(String name, UUID ofTeam, int daysAgo) {
        return reviews.due(name, ofTeam, TODAY.minusDays(daysAgo), false, ReviewKind.NEXT);
    }

    private void onTheListOf(Staff.Hired worker, DueReviews.Dated due, int daysAgo) {
        database.insertInto(TASK)
                .set(TASK.ID, NewId.next())
                .set(TASK.PERSON, due.person().value())
                .set(TASK.PERSON_NAME, "Waiting")
                .set(TASK.KIND, "REVIEW")
                .set(TASK.ABOUT, due.date())
                .set(TASK.WHAT, "Look at the plan")
                .set(TASK.WHY, "")
                .set(TASK.DUE, TODAY.minusDays(daysAgo))
                .set(TASK.FORCE, "guidance")
                .set(TASK.ACCOUNT, worker.who().account())
                .set(TASK.COMING_UP, true)
                .set(TASK.SINCE, OffsetDateTime.now())
                .set(TASK.LINK, due.person().link() + "/reviews")
                .execute();
    }

    private List<UUID> whoWorksWith(PersonId person) {
        return database.select(WORKING_WITH.ACCOUNT)
                .from(WORKING_WITH)
                .where(WORKING_WITH.PERSON.eq(person.value()))
                .and(WORKING_WITH.UNTIL.isNull())
                .and(WORKING_WITH.ACCOUNT.isNotNull())
                .fetch(WORKING_WITH.ACCOUNT);
    }

    private Browserless.Shown gives(String... fields) {
        return manager.post(HERE, HERE + "/give", Map.of(), fields);
    }

    private static String id(UUID id) {
        return id.toString();
    }

    private String toWes() {
        return id(wes.who().account());
    }

    @Test
    @Tag("S000-26")
    void severalAreGivenToOneWorkerAfterALookAtWhatChanges() {
        var tenna = due("Tenna", team, 10);
        var thirza = due("Thirza", team, 30);
        var planner = staff.hire("Ada Advocate", null, Role.PLANNER);
        reviews.with(tenna.person(), ola);
        reviews.with(tenna.person(), planner);
        onTheListOf(ola, tenna, 10);
        var list = manager.get(HERE).page();
        assertThat(list.select("select[name=worker] option").eachText())
                .contains("Ola Other, 1 open task", "Wes Worker, 0 open tasks");
        assertThat(list.text()).contains("With Ola Other.", "Nobody is named to work with them.");

        var preview =
                manager.submit(HERE, HERE, "review", id(tenna.date()), "review", id(thirza.date()), "worker", toWes());
        assertThat(preview.heading()).isEqualTo("Give 2 reviews of 2 people to Wes Worker?");
        assertThat(preview.page().select("tbody tr").eachText())
                .containsExactly(
                        "Thirza Waiting Review of the plan, 30 days overdue Nobody by name Wes Worker",
                        "Tenna Waiting Review of the plan, 10 days overdue Ola Other Wes Worker");
        assertThat(preview.page()
                        .select("form[action$=/give] input[name=review]")
                        .eachAttr("value"))
                .containsExactly(id(thirza.date()), id(tenna.date()));
        assertThat(whoWorksWith(tenna.person()))
                .as("nothing has changed yet")
                .contains(ola.who().account());

        var given = gives("review", id(tenna.date()), "review", id(thirza.date()), "worker", toWes());
        assertThat(given.page().text())
                .contains("2 people have another worker now")
                .contains("With Wes Worker.")
                .doesNotContain("With Ola Other.");
        assertThat(whoWorksWith(tenna.person()))
                .as("whom they chose stays")
                .containsExactlyInAnyOrder(wes.who().account(), planner.who().account());
        assertThat(whoWorksWith(thirza.person())).containsExactly(wes.who().account());
        nobodyLosesAReview(tenna, thirza);
    }

    private void nobodyLosesAReview(DueReviews.Dated tenna, DueReviews.Dated thirza) {
        assertThat(database.fetchCount(REVIEW_DATE, REVIEW_DATE.ID.in(tenna.date(), thirza.date())))
                .isEqualTo(2);
        assertThat(database.select(TASK.ACCOUNT)
                        .from(TASK)
                        .where(TASK.ABOUT.eq(tenna.date()))
                        .and(TASK.DONE_AT.isNull())
                        .fetch(TASK.ACCOUNT))
                .as("it is on the list of whoever does it now")
                .containsExactly(wes.who().account());
        for (var one : new DueReviews.Dated[] {tenna, thirza}) {
            assertThat(database.fetchCount(
                            EVENT,
                            EVENT.CHAIN
                                    .eq(one.person().value())
                                    .and(EVENT.HAPPENING.eq("WORKER_CHANGED"))
                                    .and(EVENT.SUBJECT.eq(wes.who().account()))))
                    .isEqualTo(1);
        }
    }

    @Test
    @Tag("S000-26")
    void whatIsTickedStaysTickedWhereSomethingIsMissing() {
        var tenna = due("Tenna", team, 10);
        due("Thirza", team, 30);
        var nobodyChosen = manager.submit(HERE, HERE, "review", id(tenna.date()));
        assertThat(nobodyChosen.status()).isEqualTo(422);
        assertThat(nobodyChosen.page().select(".govuk-error-summary").text()).contains("Choose who shall do them");
        assertThat(nobodyChosen.page().select("input[name=review][checked]").eachAttr("value"))
                .containsExactly(id(tenna.date()));
        var nothingTicked = manager.submit(HERE, HERE, "worker", toWes());
        assertThat(nothingTicked.status()).isEqualTo(422);
        assertThat(nothingTicked.page().select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#review");
        assertThat(nothingTicked.page().select("#review")).isNotEmpty();
        assertThat(nothingTicked.page().select("option[selected]").attr("value"))
                .isEqualTo(toWes());
    }

    @Test
    @Tag("S000-26")
    void allOrNoneAndNobodyOutsideTheTeam() {
        var tenna = due("Tenna", team, 10);
        var south = staff.team("South");
        var southey = due("Southey", south, 50);
        var today = due("Today", team, 0);
        var closed = due("Clotilda", team, 5);
        reviews.with(closed.person(), ola);
        reviews.with(closed.person(), staff.hire("Named", team, Role.TEAM_MANAGER));
        database.update(PERSON)
                .set(PERSON.RESTRICTED, true)
                .where(PERSON.ID.eq(closed.person().value()))
                .execute();
        var begun = reviews.begun("Begonia", team, TODAY.minusDays(20), ola);
        for (var other : new DueReviews.Dated[] {southey, today, closed, begun}) {
            var refused = gives("review", id(tenna.date()), "review", id(other.date()), "worker", toWes());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.page().text()).contains("Nobody’s worker has been changed");
        }
        var elsewhere = staff.hire("Elsewhere", south, Role.PRACTITIONER);
        assertThat(gives(
                                "review",
                                id(tenna.date()),
                                "worker",
                                id(elsewhere.who().account()))
                        .status())
                .isEqualTo(409);
        assertThat(gives("review", "no id", "worker", toWes()).status()).isEqualTo(409);
        assertThat(gives("worker", toWes()).status()).isEqualTo(409);
        assertThat(whoWorksWith(tenna.person())).isEmpty();
        assertThat(whoWorksWith(southey.person())).isEmpty();
        var page = manager.get(HERE).page();
        assertThat(page.select(".govuk-checkboxes__label").eachText()).containsExactly("Tenna Waiting");
        assertThat(page.select("main ul > li").text()).contains("Begonia Waiting", "It has begun.");
        assertThat(page.text()).doesNotContain("Clotilda");
    }
}
