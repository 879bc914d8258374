package org.ourplan.planningcost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.planningcost.CouncilWithPlans.answers;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.PLANNING_TIME;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Time is recorded in one click, put right by whoever spent it, and read by others only in sums. */
@OurplanTest
class PlanningTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2063, 5, 10);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private CouncilWithPlans council;
    private PersonId person;
    private UUID plan;

    @BeforeEach
    void begin() {
        SettableClock.setTo(TODAY);
        council = new CouncilWithPlans(people, staff, database, port);
        person = council.person();
        plan = council.plan(person, TODAY.minusDays(3), 1);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private Browserless colleague() {
        return new Browserless(port)
                .with(staff.hire("Cara Colleague", council.worker.who().team(), Role.PRACTITIONER)
                        .secret());
    }

    private UUID last() {
        return database.selectFrom(PLANNING_TIME)
                .where(PLANNING_TIME.PERSON.eq(person.value()))
                .orderBy(PLANNING_TIME.RECORDED_AT.desc(), PLANNING_TIME.ID.desc())
                .limit(1)
                .fetchSingle(PLANNING_TIME.ID);
    }

    @Test
    @Tag("S004-121")
    void oneClickKeepsWhatForHowLongAndInWhatJobOnceHoweverOftenItIsSent() {
        var page = person.link() + "/time/plan";
        assertThat(council.office.get(page).page().select("main button[name=spent]"))
                .hasSize(20);
        var shown = council.click(person, "plan", "WRITING-30");
        assertThat(shown.page().text())
                .contains("30 minutes recorded.")
                .contains("10 May 2063: The plan, 30 minutes. Writing.")
                .contains("This time counts to plan 1");
        var row = database.fetchSingle(PLANNING_TIME, PLANNING_TIME.ID.eq(last()));
        assertThat(List.<Object>of(row.getStep(), row.getKind(), row.getMinutes(), row.getPlan(), row.getJob()))
                .containsExactly("PLAN", "WRITING", 30, plan, council.job);
        var entry = row.getId().toString();
        council.office.post(page, page, Map.of(), "spent", "WRITING-30", "entry", entry, "plan", plan.toString());
        assertThat(database.fetchCount(PLANNING_TIME, PLANNING_TIME.PERSON.eq(person.value())))
                .isEqualTo(1);
        for (var step : List.of("assessment", "implementation", "review", "panel")) {
            council.click(person, step, "MEETING-15");
        }
        assertThat(council.office.get(page).page().select("table").text())
                .contains("Assessment 15")
                .contains("The plan 30")
                .contains("Putting the plan into practice 15")
                .contains("Review 15")
                .contains("Panel, or other approval 15");
        assertThat(database.fetchCount(
                        EVENT, EVENT.CHAIN.eq(person.value()).and(EVENT.HAPPENING.eq("PLANNING_TIME_SPENT"))))
                .isEqualTo(5);
        assertThat(council.office
                        .post(
                                page,
                                page,
                                Map.of(),
                                "spent",
                                "WRITING-31",
                                "entry",
                                NewId.next().toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anotherAmountIsCheckedAndWhatWasTypedStays() {
        var wrong = council.writes(person, "plan", "TRAVEL", "1441", TODAY.plusDays(1));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary").text())
                .contains("Enter the minutes, 1 to 1440")
                .contains("The day cannot be after today");
        assertThat(wrong.page().select("#minutes").val()).isEqualTo("1441");
        assertThat(council.writes(person, "plan", "TRAVEL", "0", TODAY).status())
                .isEqualTo(422);
        assertThat(council.writes(person, "plan", "TRAVEL", "", TODAY).status()).isEqualTo(422);
        assertThat(council.writes(person, "plan", "", "20", TODAY)
                        .page()
                        .select(".govuk-error-summary")
                        .text())
                .contains("Choose what you did");
        assertThat(council.writes(person, "plan", "TRAVEL", "1440", TODAY.minusDays(1))
                        .page()
                        .text())
                .contains("9 May 2063: The plan, 1440 minutes. Travel.");
    }

    @Test
    void whoeverSpentItPutsItRightAndOthersSeeOnlySums() {
        council.click(person, "plan", "WRITING-30");
        var wrong = last();
        var putRight = person.link() + "/time-put-right/" + wrong;
        var colleague = colleague();
        assertThat(colleague.get(person.link() + "/time/plan").page().text())
                .contains("The plan 30")
                .doesNotContain("10 May 2063: The plan")
                .doesNotContain("Wilma Worker");
        assertThat(colleague.get(putRight).status()).isEqualTo(404);
        assertThatThrownBy(() -> replace(wrong, colleagueAccount()))
                .as("the database lets nobody else put it right")
                .hasMessageContaining("foreign key");
        var shown = council.office.submit(putRight, putRight, answers("WRITING", "45", TODAY));
        assertThat(shown.page().text())
                .contains("What was there before is kept")
                .contains("The plan, 45 minutes")
                .doesNotContain("The plan, 30 minutes");
        assertThat(database.fetchCount(PLANNING_TIME, PLANNING_TIME.PERSON.eq(person.value())))
                .isEqualTo(2);
        assertThat(council.office.get(putRight).status())
                .as("it was put right already")
                .isEqualTo(404);
        var again = person.link() + "/time-put-right/" + last();
        council.office.submit(again, again, answers("WRITING", "0", TODAY));
        assertThat(council.office.get(person.link() + "/time/plan").page().text())
                .contains("Nothing yet.");
        assertThatThrownBy(() -> database.deleteFrom(PLANNING_TIME)
                        .where(PLANNING_TIME.ID.eq(wrong))
                        .execute())
                .isInstanceOf(Exception.class);
    }

    private UUID colleagueAccount() {
        return staff.hire("Cara Colleague", council.worker.who().team(), Role.PRACTITIONER)
                .who()
                .account();
    }

    private void replace(UUID wrong, UUID by) {
        database.insertInto(PLANNING_TIME)
                .set(PLANNING_TIME.ID, NewId.next())
                .set(PLANNING_TIME.PERSON, person.value())
                .set(PLANNING_TIME.PLAN, plan)
                .set(PLANNING_TIME.STEP, "PLAN")
                .set(PLANNING_TIME.KIND, "WRITING")
                .set(PLANNING_TIME.MINUTES, 0)
                .set(PLANNING_TIME.SPENT_ON, TODAY)
                .set(PLANNING_TIME.JOB, "")
                .set(PLANNING_TIME.REPLACES, wrong)
                .set(PLANNING_TIME.RECORDED_AT, OffsetDateTime.now())
                .set(PLANNING_TIME.RECORDED_BY, by)
                .execute();
    }

    @Test
    void aPlanOfSomebodyElseIsNotFoundAndNoPageAsksTooMuch() {
        var theirs = council.plan(council.person(), TODAY, 1);
        assertThat(council.office
                        .get(person.link() + "/time/plan?plan=" + theirs)
                        .status())
                .isEqualTo(404);
        assertThat(council.office
                        .get(person.link() + "/plans/" + theirs + "/who-leads")
                        .status())
                .isEqualTo(404);
        assertThat(council.office.get(person.link() + "/time/nonsense").status())
                .isEqualTo(404);
        council.click(person, "plan", "WRITING-30");
        for (var page : List.of(
                "/time",
                "/time/plan",
                "/time/plan/other",
                "/time-put-right/" + last(),
                "/plans/" + plan + "/who-leads")) {
            StatementCount.reset();
            assertThat(council.office.get(person.link() + page).status())
                    .as(page)
                    .isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
    }
}
