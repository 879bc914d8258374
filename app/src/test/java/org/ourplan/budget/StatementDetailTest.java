package org.ourplan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.PLAN;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody's statement: full-cost payers, free reablement that goes on, own money, and whether it is enough. */
@OurplanTest
class StatementDetailTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    Statements statements;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story() {
        return new PlanStory(plans, staff, database, port, "420.50", "340.00");
    }

    @Test
    @Tag("PB-13")
    void somebodyWhoPaysForEverythingHasAStatementAllTheSame() {
        var story = story();
        var shown = story.worker()
                .submit(
                        story.at("/statement/contribution"),
                        story.at("/statement/contribution"),
                        "full-cost",
                        "yes",
                        "why",
                        "She has more than the limit and asked us to arrange it");
        assertThat(shown.page().text())
                .contains("wrote by hand on", "that Ada pays the full cost.", "What the council pays £0.00 a week");
        var weekly = statements.of(story.read()).weekly();
        assertThat(weekly.personPays()).isEqualByComparingTo("420.50");
        assertThat(weekly.councilPays()).isEqualByComparingTo("0.00");
    }

    @Test
    @Tag("PB-13")
    void aPlanInForceWithoutABudgetIsShownAsAnError() {
        var story = story();
        var manager = story.manager();
        assertThat(manager.get("/budgets").page().text())
                .doesNotContain(story.read().id().toString());
        database.update(PLAN)
                .set(PLAN.STATE, "ACTIVE")
                .set(PLAN.FROZEN_TEXT, "{}")
                .set(PLAN.FROZEN_HASH, "0".repeat(64))
                .setNull(PLAN.BUDGET_COST)
                .where(PLAN.ID.eq(story.read().id()))
                .execute();
        var page = manager.get("/budgets").page();
        assertThat(page.select("a[href=" + story.read().link() + "]")).hasSize(1);
        assertThat(page.text()).contains("Plans that count and state no budget").doesNotContain("Made-up");
    }

    @Test
    @Tag("PB-7")
    void whatToDoIfItIsNotEnoughIsSaidBesideHowThatWasChecked() {
        var story = story();
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("Is it enough? We have not yet checked that this is enough.")
                .contains(
                        "A budget must be enough to meet the needs it is for",
                        "You do not have to add money of your own.");
        story.withFigures("8.00").shared().answered("AGREES");
        story.worker()
                .submit(
                        story.at("/statement/figures"),
                        story.at("/statement/figures"),
                        "quote",
                        "420.51",
                        "quoted-by",
                        "Hot Plate",
                        "reason-no-quote",
                        "");
        assertThat(story.send("no", "no", "no").page().text())
                .contains("The lowest suitable price is £420.51 a week and the budget is £420.50.");
        story.worker().submit(story.at("/statement/figures"), story.at("/statement/figures"), "quote", "420.50");
        story.answered("AGREES");
        assertThat(story.send("no", "no", "no").path()).endsWith("/agreement");
    }

    @Test
    @Tag("PB-4")
    void freeReablementThatGoesOnIsCountedFromTheWeekInWhichItIsChargedFor() {
        var story = story();
        var line = story.read().lines().stream()
                .filter(each -> each.doer().paid())
                .findFirst()
                .orElseThrow()
                .place();
        story.writing(line, "from-day", "1", "from-month", "6", "from-year", "2026", "free-reablement", "yes");
        assertThat(statements.of(story.read()).cost()).isEqualByComparingTo("0.00");
        story.writing(line, "free-until-day", "12", "free-until-month", "7", "free-until-year", "2026");
        var statement = statements.of(story.read());
        assertThat(statement.excluded()).hasSize(1);
        assertThat(statement.year().steps().getLast().from()).isEqualTo(7);
        assertThat(statement.year().steps().getLast().weekly()).isEqualByComparingTo("420.50");
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("For the first 6 weeks: £0.00 a week.", "From week 7, 13 July 2026: £420.50 a week.")
                .contains("Free, and left out of the budget");
    }

    @Test
    @Tag("S001-L7")
    void whatThePersonAddsSaysWhatItIsFor() {
        var story = story();
        var line = story.read().lines().stream()
                .filter(each -> each.doer().paid())
                .findFirst()
                .orElseThrow()
                .place();
        story.writing(line, "own-money", "6.00", "own-money-for", "The good pudding");
        story.withFigures("8.00");
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("Ada’s own money, by choice: The good pudding, £6.00 a week", "£420.50 a week");
    }

    @Test
    @Tag("OPT-2")
    void whatItComesToOnceEverythingForATimeOnlyHasEndedIsSaid() {
        var story = story();
        story.read()
                .each("option")
                .forEach(option ->
                        story.writing(option.place(), "extra", "lessons", "extra-weekly", "9.00", "extra-weeks", "60"));
        var line = story.read().lines().stream()
                .filter(each -> each.doer().paid())
                .findFirst()
                .orElseThrow();
        assertThat(line.options().getFirst().after()).isEqualByComparingTo("420.50");
        story.read().each("option").forEach(option -> story.writing(option.place(), "extra-weeks", "51"));
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("From week 52: £420.50 a week.")
                .contains("Once everything that is for a time only has ended, it costs £420.50 a week.");
    }

    @Test
    @Tag("PB-14")
    void partByDirectPaymentAndPartManagedComeToTheWholeBudget() {
        var story = story();
        var line = NewId.next();
        var option = NewId.next();
        story.writing(
                        "line/" + line,
                        "need",
                        "A1",
                        "what",
                        "a helper at breakfast",
                        "doer",
                        "PAID",
                        "deployment",
                        "DIRECT_PAYMENT",
                        "chosen",
                        option.toString(),
                        "reason",
                        "She knows her")
                .writing(
                        "option/" + line + "/" + option,
                        "name",
                        "A helper",
                        "meets-need",
                        "yes",
                        "delivers-outcome",
                        "yes",
                        "available",
                        "yes",
                        "view",
                        "Good",
                        "weekly",
                        "630.75");
        assertThat(statements.of(story.read()).cost()).isEqualByComparingTo("1051.25");
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("How the budget is held £630.75 a week: a direct payment.")
                .contains("£420.50 a week: services that the council arranges.");
    }

    @Test
    @Tag("PREV-4")
    void reablementIsNotPlannedToBeFreeForLessThanSixWeeks() {
        var story = story();
        var line = story.read().lines().stream()
                .filter(each -> each.doer().paid())
                .findFirst()
                .orElseThrow()
                .place();
        story.writing(line, "from-day", "2", "from-month", "3", "from-year", "2026", "free-reablement", "yes");
        for (var days = 9; days <= 14; days++) {
            story.writing(
                    line, "free-until-day", String.valueOf(days), "free-until-month", "4", "free-until-year", "2026");
            assertThat(story.read().stops().stream()
                            .anyMatch(stop -> stop.ruleId().equals("PREV-4")))
                    .as("free until %s April", days)
                    .isEqualTo(days < 12);
        }
    }
}
