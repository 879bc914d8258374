package org.ourplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class StatementTest {

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
    @Tag("PB-1")
    void theThreeFiguresAddUpInNumbersAndWords() {
        var story = story().withFigures("95.25");
        var shown = story.worker().get(story.at("/statement")).page().text();
        assertThat(shown)
                .contains(
                        "£420.50 a week",
                        "four hundred and twenty pounds and fifty pence a week",
                        "£21,866.00 in a year",
                        "We count a year as 52 weeks")
                .contains("£95.25 a week", "ninety-five pounds and twenty-five pence a week")
                .contains("£325.25 a week", "three hundred and twenty-five pounds and twenty-five pence a week");
        var budget = story.read().facts().budget();
        assertThat(budget.cost()).isEqualByComparingTo(budget.personPays().add(budget.councilPays()));
    }

    @Test
    void nobodyPaysMoreThanItCosts() {
        var story = story().withFigures("900.00");
        var weekly = statements.of(story.read()).weekly();
        assertThat(weekly.personPays()).isEqualByComparingTo("420.50");
        assertThat(weekly.councilPays()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void whatThePersonPaysIsMarkedAsEnteredByHandWithWhoAndWhy() {
        var shown = story().withFigures("95.00");
        assertThat(shown.worker().get(shown.at("/statement")).page().text())
                .contains(
                        "What Ada pays",
                        "Wes Worker (fictional), practitioner, worked this out by hand on",
                        ": £95.00 a week.",
                        "From her pension letter");
        shown.shared();
        assertThat(shown.self().get("/me/statement").page().text())
                .contains("What you pay", "You never pay more than it costs to meet your needs.");
    }

    @Test
    @Tag("CHG-1")
    void withoutItTheStatementIsNotFinished() {
        var story = story();
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("We do not know yet what Ada pays", "Still needed: What the person pays is not known yet");
        assertThat(statements.of(story.read()).mayBeAgreed()).isFalse();
    }

    @Test
    @Tag("PB-10")
    void theDifferenceFromTheFirstFigureIsShown() {
        var story = story().withFigures("0");
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("The first figure for planning was £340.00 a week. This budget is £80.50 more (23.7%).");
    }

    @Test
    void theWeekIsDrawnAndToldInNumbersNotMoney() {
        var story = story();
        var shown = story.worker().get(story.at("/statement")).page();
        assertThat(shown.select("svg[role=img]").eachAttr("aria-label"))
                .containsExactly("Eating and drinking well: 3 meals from family and community, 4 meals paid for.");
        assertThat(shown.select("main p").text()).contains("3 meals from family and community, 4 meals paid");
    }

    @Test
    @Tag("S001-L1A")
    void aCostThatStepsDownIsCountedWeekByWeekOverTheYear() {
        var story = story();
        story.read()
                .each("option")
                .forEach(option ->
                        story.writing(option.place(), "extra", "lessons", "extra-weekly", "9.00", "extra-weeks", "10"));
        story.withFigures("425.00");
        var shown = story.worker().get(story.at("/statement")).page().text();
        assertThat(shown)
                .contains("£429.50 a week", "£21,956.00 in a year", "£21,911.00 in a year")
                .contains("For the first 10 weeks: £429.50 a week, of which Ada pays £425.00.")
                .contains("From week 11: £420.50 a week, of which Ada pays £420.50.")
                .contains("£429.50 a week to begin with, £420.50 a week from week 11")
                .doesNotContain("We count a year as 52 weeks");
    }

    @Test
    void aLineThatEndsOnADayCostsNothingAfterIt() {
        var story = story();
        var line = story.read().lines().stream()
                .filter(each -> each.doer().paid())
                .findFirst()
                .orElseThrow()
                .place();
        story.writing(line, "from-day", "1", "from-month", "6", "from-year", "2026");
        story.writing(line, "until-day", "28", "until-month", "6", "until-year", "2026");
        story.writing(line, "step-down", "She cooks again, or we look for another way");
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains(
                        "£1,682.00 in a year",
                        "For the first 4 weeks: £420.50 a week.",
                        "From week 5, 29 June 2026: £0.00 a week.");
    }

    @Test
    void anOptionWhoseCostNobodyKnowsSaysSo() {
        var story = story();
        var line = story.read().lines().stream()
                .filter(each -> each.doer().paid())
                .findFirst()
                .orElseThrow()
                .id();
        story.writing(
                "option/" + line + "/" + NewId.next(),
                "name",
                "The lunch club",
                "meets-need",
                "yes",
                "delivers-outcome",
                "yes",
                "available",
                "yes",
                "view",
                "It is loud",
                "why-not",
                "It is on one day only");
        assertThat(story.worker().get(story.at("")).page().text())
                .contains("The lunch club. It would do, and it can be had now. Cost not known yet.");
        assertThat(story.read().stops()).extracting(stop -> stop.ruleId()).doesNotContain("OPT-2");
        story.withFigures("95.00");
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("The lunch club: cost not known yet.")
                .doesNotContain("£0.00 a week");
    }

    @Test
    @Tag("PB-18")
    void whatToDoIfItIsWrongIsSaidNearTheTopAndAtTheEnd() {
        var story = story();
        var shown = story.worker().get(story.at("/statement")).page();
        assertThat(shown.select("main h2").eachText())
                .anyMatch(heading -> heading.equals("If you think this is wrong"));
        assertThat(shown.select("main h2").last().text()).contains("If you think this is wrong");
        assertThat(shown.text()).contains("look again", "Ombudsman", "independent advocate", "Your care goes on");
    }

    @Test
    void aFinanceOfficerEntersOnlyWhatThePersonPays() {
        var story = story();
        var finance = new Browserless(port)
                .with(staff.hire("Fay Finance (fictional)", story.team(), Role.FINANCE_OFFICER)
                        .secret());
        assertThat(finance.get(story.at("/statement/figures")).status()).isEqualTo(403);
        finance.submit(
                story.at("/statement/contribution"),
                story.at("/statement/contribution"),
                "weekly",
                "12.00",
                "why",
                "Assessed by hand");
        assertThat(statements.of(story.read()).weekly().personPays()).isEqualByComparingTo("12.00");
    }

    @Test
    void thePersonReadsTheirOwnOnceItIsShared() {
        var story = story().withFigures("95.00");
        assertThat(story.self().get("/me/statement").status()).isEqualTo(409);
        story.shared();
        assertThat(story.self().get("/me/statement").page().text()).contains("Your personal budget", "£420.50 a week");
        assertThat(story.self().get("/me/statement").page().select("a[href$=/contribution]"))
                .isEmpty();
    }

    @Test
    void figuresCannotChangeOnceTheCouncilHasThePlan() {
        var story = story().withCouncil();
        assertThat(story.worker().get(story.at("/statement/contribution")).status())
                .isEqualTo(409);
    }
}
