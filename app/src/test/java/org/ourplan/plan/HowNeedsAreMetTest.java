package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.TASK;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.budget.Statements;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.plan.WayToMeet;
import org.ourplan.platform.NewId;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.worklist.TaskKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How each line meets its need: the kind of help, what others must provide by law, exceptions, support day and night. */
@OurplanTest
class HowNeedsAreMetTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    private Begun plan;

    @BeforeEach
    void aWholePlan() {
        plan = Begun.of(plans, port, Planned.adult(staff, database)).whole();
    }

    private PlannedLine paid() {
        return plan.read().lines().stream()
                .filter(line -> line.doer().paid())
                .findFirst()
                .orElseThrow();
    }

    private void line(String... answers) {
        plan.written().with(paid().place(), answers);
    }

    private void option(String... answers) {
        plan.written().with(plan.read().each("option").getFirst().place(), answers);
    }

    @Test
    @Tag("DUTY-14")
    void anythingElseThatMeetsTheNeedIsAWayToMeetIt() {
        line("way", "OTHER", "way-other", "Pet care while in hospital");
        assertThat(plan.read().stops()).isEmpty();
        assertThat(paid().met().way()).isEqualTo(WayToMeet.OTHER);
        assertThat(paid().met().wayInWords()).isEqualTo("Pet care while in hospital");
        var place = plan.link() + "/parts/" + paid().place();
        assertThat(plan.worker().get(place).page().select("input[name=way]")).hasSize(WayToMeet.values().length);
    }

    @Test
    @Tag("DUTY-10")
    void nursingAtHomeIsNotPaidForAndUrgentNursingPutsAskingTheNhsOnTheWorkList() {
        line("other-duty", "REGISTERED_NURSING");
        assertThat(plan.read().stops()).extracting(Finding::ruleId).containsExactly("DUTY-10");
        line("urgent-temporary", "yes");
        assertThat(plan.read().stops()).isEmpty();
        assertThat(open(TaskKind.ASK_NHS_TO_AGREE)).isEqualTo(1);
        line("place-type", "CARE_HOME", "nhs-agreed-day", "4", "nhs-agreed-month", "5", "nhs-agreed-year", "2026");
        assertThat(plan.read().stops()).isEmpty();
        assertThat(open(TaskKind.ASK_NHS_TO_AGREE)).isZero();
    }

    @Test
    @Tag("DUTY-10")
    @Tag("DUTY-11")
    void wordsOfHealthCareAndHousingAskForAnAnswerLineByLine() {
        line("what", "a nurse comes each morning");
        assertThat(plan.read().stops()).extracting(Finding::ruleId).containsExactly("DUTY-10");
        line("what", "the rent", "other-duty", "");
        assertThat(plan.read().stops()).extracting(Finding::ruleId).containsExactly("DUTY-11");
        line("other-duty", "HOUSING");
        assertThat(plan.read().stops())
                .extracting(Finding::sentence)
                .singleElement()
                .asString()
                .contains("Take the line out, and refer the person to the housing authority.");
        line("other-duty", "NONE");
        assertThat(plan.read().stops()).isEmpty();
    }

    @Test
    @Tag("DUTY-11")
    void somebodyWithNowhereToLiveIsReferred() {
        plan.written().with("need/A1", "homeless", "yes");
        assertThat(plan.read().stops()).extracting(Finding::ruleId).containsExactly("DUTY-11");
        plan.written().with("need/A1", "housing-told-day", "4", "housing-told-month", "5", "housing-told-year", "2026");
        assertThat(plan.read().stops()).isEmpty();
    }

    private int open(TaskKind kind) {
        return database.fetchCount(
                TASK, TASK.KIND.eq(kind.name()).and(TASK.ABOUT.eq(paid().id())).and(TASK.DONE_AT.isNull()));
    }

    @Test
    @Tag("OPT-6")
    void anExceptionIsPutWithItsReason() {
        line("policy-exception", "yes");
        assertThat(plan.read().stops()).extracting(Finding::ruleId).containsExactly("OPT-6");
        line("exception-why", "Her faith asks for it");
        assertThat(plan.read().stops()).isEmpty();
        assertThat(paid().met().exception()).isTrue();
    }

    @Test
    @Tag("S001-L6A")
    void supportDayAndNightCostsLessByAgreementAndThenSomethingBesideItNeedsNoException() {
        plan.swimmingOrGym("swim", "least over a year");
        line("round-the-clock", "yes");
        assertThat(plan.read().warningsWithoutReason())
                .extracting(Finding::ruleId)
                .contains("S001-L6");
        line("day-and-night-less", "6.00", "day-and-night-agreed-by", "Hot Plate, by letter");
        assertThat(plan.read().warningsWithoutReason())
                .extracting(Finding::ruleId)
                .doesNotContain("S001-L6");
        assertThat(paid().weekly()).isEqualByComparingTo("22.00");
        for (var pence : new String[] {"27.99", "28.00"}) {
            line("day-and-night-less", pence);
            assertThat(plan.read().stops()).isEmpty();
        }
        line("day-and-night-less", "28.01");
        assertThat(plan.read().stops()).extracting(Finding::ruleId).containsExactly("S001-L6A");
        assertThat(paid().weekly()).isEqualByComparingTo("28.00");
    }

    @Test
    @Tag("OPT-2")
    @Tag("OPT-3")
    @Tag("OPT-4")
    void theOptionsStandBesideEachOtherWithEverythingThatWasAsked() {
        plan.swimmingOrGym("swim", "least over a year");
        var swimming = plan.read().linesFor("A9").getFirst();
        var other = "option/" + swimming.id() + "/" + NewId.next();
        plan.written()
                .with(
                        other,
                        "name",
                        "A walking group",
                        "meets-need",
                        "yes",
                        "delivers-outcome",
                        "yes",
                        "available",
                        "no",
                        "available-from-day",
                        "3",
                        "available-from-month",
                        "8",
                        "available-from-year",
                        "2026",
                        "builds",
                        "She meets people who live near",
                        "view",
                        "Does not wish to say",
                        "weekly",
                        "2.00");
        var shown = plan.worker().get(plan.link() + "/options/" + swimming.id()).page();
        assertThat(shown.select(".govuk-summary-card").getFirst().text())
                .contains("Swimming (chosen)")
                .contains("A week £15.00", "Over the first 52 weeks £402.00", "has ended £6.00");
        assertThat(shown.select(".govuk-summary-card").getLast().text())
                .contains("A walking group", "From 3 August 2026", "£2.00", "She meets people who live near")
                .contains("Does not wish to say");
        assertThat(shown.text())
                .contains("The budget does not rest on A walking group, because it cannot be had now.")
                .contains("The person would choose The gym.");
        assertThat(plan.self().get("/me/plan/options/" + swimming.id()).page().text())
                .contains("What you think", "Swimming (chosen)");
        assertThat(plan.worker().get(plan.link()).page().text())
                .contains("It would do, but it cannot be had before 3 August 2026.")
                .contains("£402.00 over the first year, £6.00 a week after that time");
    }

    @Test
    @Tag("OPT-1")
    void theCostOfWhatWouldNotDoIsNotShownBesideTheOthers() {
        var id = NewId.next();
        plan.written()
                .with(
                        "option/" + paid().id() + "/" + id,
                        "name",
                        "Sandwiches",
                        "meets-need",
                        "no",
                        "delivers-outcome",
                        "no",
                        "available",
                        "yes",
                        "view",
                        "Not hot");
        var shown = plan.worker().get(plan.link() + "/options/" + paid().id()).page();
        assertThat(shown.select(".govuk-summary-card").getLast().text())
                .contains("Sandwiches", "Not compared: it would not do")
                .doesNotContain("£");
    }

    @Test
    void moneyForTheYearCountsAsItsShareOfAWeek() {
        option("weekly", "", "yearly", "1040.00");
        assertThat(paid().weekly()).isEqualByComparingTo("20.00");
        assertThat(plan.read().stops()).isEmpty();
        assertThat(plan.worker().get(plan.link()).page().text())
                .contains("£1,040.00 for the year, to use when it is needed, counted as £20.00 a week");
    }

    @Test
    @Tag("PB-5")
    @Tag("DUTY-6")
    void careForTheAdultThatGivesTheCarerABreakIsInTheAdultsBudgetAndNeedsTheAdultsAgreement() {
        plan = Begun.of(plans, port, Planned.carer(staff, database));
        plan.written().advocacyChecked();
        paidLine("a sitter on Thursdays", "60.00");
        paidLine("the gym", "8.00");
        var sitter = plan.read().lines().getFirst().place();
        assertThat(statements.of(plan.read()).cost()).isEqualByComparingTo("68.00");
        plan.written().with(sitter, "for-adult", "yes");
        assertThat(plan.read().stops()).extracting(Finding::ruleId).contains("DUTY-6");
        plan.written().with(sitter, "adult-agrees", "yes");
        assertThat(plan.read().stops()).extracting(Finding::ruleId).doesNotContain("DUTY-6");
        var statement = statements.of(plan.read());
        assertThat(statement.cost()).isEqualByComparingTo("8.00");
        assertThat(statement.elsewhere()).hasSize(1);
        assertThat(plan.worker().get(plan.link() + "/statement").page().text())
                .contains("In the budget of Bob Made-up: a sitter on Thursdays, £60.00 a week.");
    }

    private void paidLine(String what, String weekly) {
        var line = NewId.next();
        var option = NewId.next();
        plan.written()
                .with("need/C6", "disposition", "COUNCIL")
                .with("line/" + line, "need", "C6", "what", what, "doer", "PAID", "chosen", option.toString())
                .with(
                        "option/" + line + "/" + option,
                        "name",
                        what,
                        "meets-need",
                        "yes",
                        "delivers-outcome",
                        "yes",
                        "available",
                        "yes",
                        "view",
                        "Good",
                        "weekly",
                        weekly);
    }
}
