package org.ourplan.planningcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.People;
import org.ourplan.planningcost.decide.PlanCost;
import org.ourplan.planningcost.decide.PlanningStep;
import org.ourplan.planningcost.store.PlanCostStore;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What planning costs, from time recorded and what an hour cost on its day. Each test has a year that nobody else's plans are in. */
@OurplanTest
class PlanningCostTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    PlanCostStore costs;

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private CouncilWithPlans on(LocalDate today) {
        SettableClock.setTo(today);
        return new CouncilWithPlans(people, staff, database, port);
    }

    private Browserless reader(Role role) {
        return new Browserless(port).with(staff.hire("Rita Reader", null, role).secret());
    }

    private UUID timed(CouncilWithPlans council, PersonId person, LocalDate today, String minutes) {
        var plan = council.plan(person, today.minusDays(2), 1);
        council.writes(person, "plan", "WITH_PERSON", minutes, today.minusDays(1));
        var leads = person.link() + "/plans/" + plan + "/who-leads";
        council.office.submit(leads, leads, "model", "SOCIAL_WORK_TEAM", "complexity", "STANDARD");
        return plan;
    }

    @Test
    @Tag("S004-107")
    @Tag("S004-110")
    @Tag("S004-117")
    @Tag("S004-120")
    @Tag("S004-121")
    void theReportIsWorkedOutFromTheRecordBesideWhatIsPublishedAndShowsNothingOfAFew() {
        var today = LocalDate.of(2065, 3, 2);
        var council = on(today);
        council.costs("20.00", today.minusDays(100));
        for (var minutes : List.of("60", "60", "90", "120")) {
            var person = council.person();
            council.reviewed(person, timed(council, person, today, minutes), today);
        }
        council.plan(council.person(), today, 1);
        council.plan(council.person(), today.minusYears(1), 1);
        var analyst = reader(Role.PERFORMANCE_ANALYST);
        assertThat(analyst.get("/planning-cost").page().text())
                .contains("Plans begun: 5. Without any time recorded: 1.")
                .contains("The plan Not shown Not shown")
                .contains("Cost for each outcome achieved: no figure.")
                .doesNotContain("£42.00");
        var fifth = council.person();
        council.reviewed(fifth, timed(council, fifth, today, "300"), today);
        var assessed = council.person();
        council.plan(assessed, today, 1);
        council.click(assessed, "panel", "MEETING-60");
        StatementCount.reset();
        var page = analyst.get("/planning-cost").page().text();
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        assertThat(page)
                .contains("Plans begun: 7. Without any time recorded: 1.")
                .contains("Not shown")
                .contains("No firm conclusion can be drawn from cost alone")
                .contains("Not known: time for planning is not kept apart")
                .contains("£101.00 to £328.00 for a plan")
                .contains("First time it is named")
                .contains("Second time it is named")
                .doesNotContain("Wilma");
        assertThat(page).contains("Cost for each outcome achieved: £21.00");
    }

    @Test
    @Tag("S004-121")
    void fiveOfOneStepAndWayAreShownWithTheirUnitCostAlsoAsAFile() {
        var today = LocalDate.of(2067, 3, 2);
        var council = on(today);
        council.costs("20.00", today.minusDays(100));
        for (var minutes : List.of("60", "60", "90", "120", "300")) {
            timed(council, council.person(), today, minutes);
        }
        assertThat(reader(Role.TEAM_MANAGER).get("/planning-cost").page().text())
                .contains("The plan 5 90 630 £210.00 0")
                .contains("A worker of the council, in a social work team Standard 5 90 5 £42.00");
        assertThat(reader(Role.POLICY_OWNER)
                        .get("/planning-cost/report.csv")
                        .response()
                        .body())
                .contains("step,The plan,,median minutes,90")
                .contains("step,The plan,,cost,£210.00")
                .contains("Standard,cost of a plan,£42.00")
                .doesNotContain("Wilma");
    }

    @Test
    @Tag("S004-121")
    void anHourCostsWhatStoodOnItsDayAndWhatIsNotKnownIsNotGuessed() {
        var today = LocalDate.of(2069, 3, 2);
        var council = on(today);
        council.costs("20.00", today.minusDays(10));
        council.costs("30.00", today.minusDays(5));
        council.costs("40.00", today.minusDays(5));
        var person = council.person();
        council.click(person, "assessment", "WITH_PERSON-60");
        var plan = council.plan(person, today, 1);
        council.plan(person, today, 2);
        council.writes(person, "plan", "TRAVEL", "30", today.minusDays(6));
        council.writes(person, "plan", "TRAVEL", "30", today.minusDays(11));
        assertThat(costs.begun(today, today))
                .hasSize(2)
                .anySatisfy(first -> {
                    assertThat(first.steps().keySet()).containsExactly(PlanningStep.ASSESSMENT);
                    assertThat(first.cost())
                            .as("before there was a plan, at the last word on its day")
                            .contains(new BigDecimal("40.00"));
                })
                .anySatisfy(second -> {
                    assertThat(second.steps().get(PlanningStep.PLAN))
                            .isEqualTo(new PlanCost.Spent(60, new BigDecimal("10.00"), 30));
                    assertThat(second.cost()).isEmpty();
                });
        var leads = person.link() + "/plans/" + plan + "/who-leads";
        council.office.submit(leads, leads, "model", "ALL_OUTSIDE", "complexity", "COMPLEX");
        assertThat(costs.begun(today, today))
                .noneSatisfy(one -> assertThat(one.cost()).isPresent());
        council.office.submit(
                leads, leads, "model", "ALL_OUTSIDE", "complexity", "COMPLEX", "price-ALL_OUTSIDE", "£116");
        assertThat(costs.begun(today, today))
                .anySatisfy(one -> assertThat(one.cost()).contains(new BigDecimal("156.00")));
        assertThat(council.office
                        .get(person.link() + "/time/plan?plan=" + plan)
                        .page()
                        .text())
                .contains("assessment, plan and money together. Complex. Paid for it: £116.00.");
    }

    @Test
    @Tag("S004-109")
    void aPolicyOwnerKeepsWhatAnHourCostsWithItsSourceAndOthersReadIt() {
        SettableClock.setTo(LocalDate.of(2071, 3, 2));
        var owner = reader(Role.POLICY_OWNER);
        var form = "/planning-cost/hourly/new";
        var wrong = owner.submit(form, form, "job", "planner", "pay", "0", "on-costs", "201", "hours", "61");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary").text())
                .contains("Enter the pay for a year")
                .contains("on-costs from 0 to 200")
                .contains("1 to 60")
                .contains("Say where the pay comes from");
        assertThat(wrong.page().select("#job").val()).isEqualTo("planner");
        var kept = owner.submit(
                form,
                form,
                "job",
                "planner of 2071",
                "pay",
                "26,242",
                "on-costs",
                "20",
                "hours",
                "37",
                "source",
                "Our pay scales",
                "from-day",
                "1",
                "from-month",
                "4",
                "from-year",
                "2071");
        assertThat(kept.page().text())
                .contains("planner of 2071 1 April 2071 £16.37")
                .contains("Our pay scales (kept by Rita Reader)");
        var manager = reader(Role.SENIOR_MANAGER);
        assertThat(manager.get("/planning-cost/hourly").page().text())
                .contains("planner of 2071")
                .doesNotContain("Write down what an hour costs");
        assertThat(manager.get(form).status()).isEqualTo(403);
        assertThat(manager.get("/planning-cost").page().text()).contains("Published is £16.38, which is kept");
    }
}
