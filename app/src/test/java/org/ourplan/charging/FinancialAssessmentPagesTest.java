package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASSESSED_CONTRIBUTION;
import static org.ourplan.tables.Tables.EVENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.people.People;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** A financial assessment from its beginning to its written record and letter, through its pages. */
@OurplanTest
class FinancialAssessmentPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    Contributions contributions;

    @Autowired
    FinancialAssessments money;

    @Autowired
    DSLContext database;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    @BeforeEach
    void aDayOfWhichTheFiguresAreKnown() {
        SettableClock.setTo(TODAY);
    }

    @AfterEach
    void timeGoesOn() {
        SettableClock.run();
    }

    private AtTheMoney somebody() {
        return new AtTheMoney(people, staff, port, "Ada").begun();
    }

    static Answered atHome() {
        return Answered.atHome()
                .ticked("income", "STATE_PENSION", "ATTENDANCE_ALLOWANCE")
                .with("income/STATE_PENSION", "amount", "£1,040.00", "every", "four-weeks")
                .with("income/ATTENDANCE_ALLOWANCE", "amount", "76.70", "every", "week", "rate", "LOWER")
                .ticked("capital", "SAVINGS")
                .with("capital/SAVINGS", "value", "14,500.01")
                .ticked("home-costs", "COUNCIL_TAX")
                .with("home-costs/COUNCIL_TAX", "amount", "28.50", "help", "10.00")
                .with("care", "cost", "420.00");
    }

    @Test
    @Tag("S001-43")
    @Tag("S003-13")
    void theWholeOfItFromTheFirstQuestionToTheWrittenRecord() {
        var ada = somebody();
        var first = ada.as(ada.officer).get(ada.link() + "/part/about");
        assertThat(first.page().select("input[name=born-year]").attr("value")).isEqualTo("1944");
        ada.told(atHome());
        assertThat(ada.as(ada.officer).get(ada.link() + "/check").page().text())
                .contains("Ada would pay £78.75 a week.");
        var kept = ada.keptFrom(TODAY);
        assertThat(kept.path()).isEqualTo(ada.link() + "/result");
        assertThat(kept.page().text())
                .contains(
                        "Ada pays £78.75 a week.",
                        "It holds from 1 June 2026.",
                        "Worked out by Fay Finance (fictional)")
                .contains("It comes each four weeks, so we divide by 4 to make it weekly.")
                .contains(
                        "minimum income guarantee, single, pension credit age is £241.45 from 6 April 2026. It is set in regulation 7")
                .contains("SI 2014/2672 Sch 1 paras 2 and 3");
        var standing = contributions.on(ada.person, TODAY).orElseThrow();
        assertThat(standing.weekly()).isEqualTo("78.75");
        assertThat(standing.isKnown()).isTrue();
        assertThat(contributions.on(ada.person, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    @Tag("CHG-1")
    void careNeverWaitsForItAndNobodyPaysBeforeItIsWorkedOut() {
        var ada = somebody();
        assertThat(ada.as(ada.officer).get(ada.all).page().text())
                .contains("Nothing is worked out yet.", "Being filled in now");
        assertThat(ada.as(ada.self).get("/me/charging").page().text())
                .contains("You do not pay anything before we have told you in writing.");
        assertThat(contributions.on(ada.person, TODAY)).isEmpty();
    }

    @Test
    void theRecordAsDataHoldsEveryStepWithItsFigureReasonAndProvision() {
        var ada = somebody().told(atHome());
        ada.keptFrom(TODAY);
        var answer = ada.as(ada.officer).get(ada.link() + "/result.json").response();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        var data = json.readTree(answer.body());
        assertThat(data.get("weekly").decimalValue()).isEqualByComparingTo("78.75");
        assertThat(data.get("outcome").asString()).isEqualTo("CONTRIBUTION");
        for (var step : data.get("steps")) {
            assertThat(step.get("reason").asString()).as(step.toString()).isNotBlank();
            assertThat(step.get("provision").asString()).as(step.toString()).isNotBlank();
        }
        assertThat(data.get("figures").toString()).contains("241.45", "2026-04-06", "source");
        assertThat(ada.as(ada.self).get(ada.own() + "/result.json").status()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsSaidAtItsQuestionAndNothingIsLost() {
        var ada = somebody().told(atHome());
        var place = ada.link() + "/part/income/STATE_PENSION";
        var wrong = ada.as(ada.officer).submit(place, place, "amount", "-12", "every", "week");
        assertThat(wrong.path()).isEqualTo(place);
        assertThat(wrong.page().select("#amount-error").text())
                .contains("An amount cannot be less than nothing. Enter it without a minus sign.");
        assertThat(wrong.page().select("input[name=amount]").attr("value")).isEqualTo("-12");
        assertThat(ada.as(ada.officer)
                        .get(place)
                        .page()
                        .select("input[name=amount]")
                        .attr("value"))
                .isEqualTo("-12");
        assertThat(ada.as(ada.officer).get(ada.link() + "/check").page().text())
                .contains("First, put these right", "An amount cannot be less than nothing.")
                .doesNotContain("Keep it");
        var mended = ada.as(ada.officer).submit(place, place, "amount", "260", "every", "week");
        assertThat(mended.path()).isEqualTo(ada.link() + "/part/income/ATTENDANCE_ALLOWANCE");
    }

    @Test
    void whatIsWorkedOutDoesNotChangeAndALaterOneStartsWithItsAnswers() {
        var ada = somebody().told(atHome());
        ada.keptFrom(TODAY);
        var closed =
                ada.as(ada.officer).post(ada.all, ada.link() + "/part/care", Map.of(), "version", "1", "cost", "1.00");
        assertThat(closed.page().text()).contains("This financial assessment is worked out.");
        assertThat(database.select(ASSESSED_CONTRIBUTION.VERSION)
                        .from(ASSESSED_CONTRIBUTION)
                        .where(ASSESSED_CONTRIBUTION.ASSESSMENT.eq(ada.assessment()))
                        .fetch(ASSESSED_CONTRIBUTION.VERSION))
                .containsExactly(1);
        var before = ada.link();
        ada.begun();
        assertThat(ada.link()).isNotEqualTo(before);
        var pension = ada.link() + "/part/income/STATE_PENSION";
        ada.as(ada.officer).submit(pension, pension, "amount", "280", "every", "week");
        assertThat(ada.as(ada.officer).get(ada.link() + "/changes").page().text())
                .contains("State Pension", "Before: £1,040.00", "Now: £280.00")
                .doesNotContain("Council tax");
        ada.keptFrom(TODAY.plusDays(14));
        assertThat(contributions
                        .on(ada.person, TODAY.plusDays(13))
                        .orElseThrow()
                        .weekly())
                .isEqualTo("78.75");
        assertThat(contributions
                        .on(ada.person, TODAY.plusDays(14))
                        .orElseThrow()
                        .weekly())
                .isEqualTo("98.75");
    }

    @Test
    void newAnswersReachTheLaterDaysThatWereWorkedOutAlready() {
        var ada = somebody().told(atHome());
        ada.keptFrom(TODAY.plusDays(60));
        ada.begun();
        var pension = ada.link() + "/part/income/STATE_PENSION";
        ada.as(ada.officer).submit(pension, pension, "amount", "270", "every", "week");
        ada.keptFrom(TODAY);
        var later = contributions.on(ada.person, TODAY.plusDays(60)).orElseThrow();
        assertThat(later.weekly()).isEqualTo("88.75");
        assertThat(later.why()).isEqualTo(AssessedContribution.Why.LATER_DAY);
    }

    @Test
    void aMissingFigureStopsItSaysWhichAndFromWhenAndNothingEarlierIsUsed() {
        var ada = somebody().told(atHome());
        ada.keptFrom(TODAY);
        ada.begun();
        var household = ada.link() + "/part/household";
        ada.as(ada.officer).submit(household, household, "partner", "yes", "partner-pension-age", "yes");
        var check = ada.as(ada.officer).get(ada.link() + "/check").page().text();
        assertThat(check)
                .contains(
                        "We do not have the minimum income guarantee, member of a couple, pension credit age from 6 April 2026.")
                .contains("The policy owner enters it among the charging figures.");
        assertThat(ada.keptFrom(TODAY.plusDays(7)).page().text())
                .contains("It cannot be worked out yet: a figure is missing.");
        var standing = contributions.on(ada.person, TODAY.plusDays(7)).orElseThrow();
        assertThat(standing.outcome()).isEqualTo(AssessedContribution.Outcome.FIGURES_MISSING);
        assertThat(standing.weekly()).isNull();
        assertThat(ada.as(ada.officer).get(ada.link() + "/result").page().text())
                .doesNotContain("Send the letter");
    }

    @Test
    void twoDaysStandSideBySide() {
        var ada = somebody().told(atHome());
        var compared = ada.as(ada.officer)
                .get(ada.link()
                        + "/compare?one-day=5&one-month=4&one-year=2026&other-day=6&other-month=4&other-year=2026")
                .page()
                .text();
        assertThat(compared)
                .contains("5 April 2026 £87.60 a week", "6 April 2026 £78.75 a week")
                .contains("£232.60 on 5 April 2026, £241.45 on 6 April 2026");
        assertThat(ada.as(ada.officer)
                        .get(ada.link() + "/compare?one-day=31&one-month=4&one-year=2026")
                        .page()
                        .text())
                .contains("Enter a real date, such as 5 4 2026.");
    }

    @Test
    void nothingAboutTheirMoneyStandsInTheEvents() {
        var ada = somebody().told(atHome());
        ada.keptFrom(TODAY);
        var events = database.select(EVENT.fields())
                .from(EVENT)
                .where(EVENT.SUBJECT.eq(ada.assessment()))
                .fetch()
                .toString();
        assertThat(events)
                .contains("CONTRIBUTION_WORKED_OUT")
                .doesNotContain("PENSION", "1,040", "78.75", "ATTENDANCE");
    }

    @Test
    void eachPageNeedsAtMostSixStatements() {
        var ada = somebody().told(atHome());
        look(ada, List.of("", "/part/about", "/part/income", "/check", "/compare", "/changes", "/evidence"));
        ada.keptFrom(TODAY);
        look(ada, List.of("/result", "/result.json", "/letter", "/letter/send"));
        StatementCount.reset();
        assertThat(ada.as(ada.officer).get(ada.all).status()).isEqualTo(200);
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }

    private static void look(AtTheMoney at, List<String> ends) {
        for (var end : ends) {
            StatementCount.reset();
            assertThat(at.as(at.officer).get(at.link() + end).status()).as(end).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(end).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void aPractitionerHelpsToFillItInAndAFinanceOfficerDecides() {
        var ada = somebody().told(atHome());
        assertThat(ada.as(ada.practitioner).get(ada.link() + "/check").status()).isEqualTo(200);
        var tried = ada.as(ada.practitioner)
                .post(
                        ada.link(),
                        ada.link() + "/check",
                        Map.of(),
                        "from-day",
                        "1",
                        "from-month",
                        "6",
                        "from-year",
                        "2026");
        assertThat(tried.status()).isEqualTo(403);
        assertThat(contributions.on(ada.person, TODAY)).isEmpty();
    }
}
