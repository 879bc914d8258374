package org.ourplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.Plans;
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
                        "£420.50 a week", "four hundred and twenty pounds and fifty pence a week", "£21,866.00 a year")
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
                        "worked this out by hand",
                        "Wes Worker (fictional) (practitioner) wrote down £95.00",
                        "From her pension letter");
    }

    @Test
    @Tag("CHG-1")
    void withoutItTheStatementIsNotFinished() {
        var story = story();
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("What you pay is not known yet", "Still needed: What the person pays is not known yet");
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
                .containsExactly(
                        "Eating and drinking well: 3 meals from family and community, 4 meals paid, 0 meals you add yourself.");
        assertThat(shown.select("main p").text()).contains("3 meals from family and community, 4 meals paid");
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
