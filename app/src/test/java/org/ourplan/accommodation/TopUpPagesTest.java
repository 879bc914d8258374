package org.ourplan.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.budget.Statements;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.ourplan.worklist.TaskKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Paying on top for a dearer place: by choice, in writing, signed, looked at every year, beside the budget. */
@OurplanTest
class TopUpPagesTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Accommodation accommodation;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    private PlaceStory story;
    private PlaceLookedAt dear;

    @BeforeEach
    void aDearerPlaceIsChosenBesideOneWithinTheBudget() {
        story = new PlaceStory(plans, staff, database, port, accommodation);
        story.named("The Elms", "690.00", "chosen", "council");
        dear = story.named("Sea View", "785.00");
    }

    private TopUpRecord topUp() {
        return story.choice().place(dear.id()).orElseThrow().topUp();
    }

    private String look() {
        return story.at("/top-ups/" + topUp().id());
    }

    private void made() {
        var shown = story.toppedUp(dear);
        assertThat(shown.path()).as(shown.page().text()).endsWith("/places");
    }

    private void signed() {
        made();
        story.finance().submit(look(), look() + "/sign");
    }

    @Test
    @Tag("ACC-3")
    void withoutEvidenceThatThePayerCanGoOnThereIsNoAgreement() {
        var shown = story.toppedUp(dear, "affordability", "");
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.page().text()).contains("Record how you know that the payer can go on paying");
        assertThat(topUp()).isNull();
    }

    @Test
    @Tag("ACC-3")
    void theWrittenAgreementSaysEveryTermAndCountsOnceItIsSigned() {
        made();
        var page = story.worker().get(story.at("")).page().text();
        assertThat(page)
                .contains("The agreement is made and waits to be signed. Rita Made-up pays £85.00 a week on top");
        var paper = story.worker().get(story.plan.read().person().link() + "/documents/" + topUp().document());
        assertThat(paper.page().text())
                .contains("£785.00", "£700.00", "£85.00", "Every 4 weeks, to the council")
                .contains("We look for a place within the budget", "We talk first", "She tells us")
                .contains("With four weeks’ notice", "The council is responsible to the provider for the whole price");
        var early = story.worker().post(story.at(""), story.at("/" + dear.id() + "/arrange"), Map.of());
        assertThat(early.page().text()).contains("A written agreement on what is paid on top must be signed first.");
        story.finance().submit(look(), look() + "/sign");
        story.worker().submit(story.at(""), story.at("/" + dear.id() + "/arrange"));
        assertThat(story.choice().place(dear.id()).orElseThrow().decision().arranged())
                .isTrue();
    }

    @Test
    @Tag("ACC-4")
    void thePersonPaysForThemselvesOnlyInTheThreeCases() {
        var refused = story.toppedUp(dear, "who", "RESIDENT");
        assertThat(refused.page().text()).contains("The person cannot pay this extra themselves");
        assertThat(topUp()).isNull();
        var fields = story.finance().get(story.at("/" + dear.id() + "/top-up"));
        assertThat(fields.page().select("input[name=deferred]")).isNotEmpty();
    }

    @Test
    @Tag("PB-15")
    @Tag("S003-26")
    void itStandsBesideTheBudgetAndChangesNoFigureOfIt() {
        story.plan.withFigures("150.00");
        var before = statements.of(story.plan.read());
        signed();
        var after = statements.of(story.plan.read());
        assertThat(after.weekly()).isEqualTo(before.weekly());
        assertThat(after.weekly().cost()).isEqualByComparingTo("700.00");
        assertThat(after.apart()).extracting(MoneyApart::kind).contains(MoneyApart.Kind.TOP_UP);
        assertThat(story.worker().get(story.plan.at("/statement")).page().text())
                .contains("£700.00 a week", "Top-up for a dearer place: paid by Rita Made-up, £85.00 a week");
        story.plan.withFigures("151.00");
        assertThat(statements.of(story.plan.read()).apart())
                .as("kept once, not copied")
                .hasSize(1);
    }

    @Test
    @Tag("PB-15")
    void theStatementTakesAtMostSixStatementsWhereThePlanPaysForAPlace() {
        story.plan.withFigures("150.00");
        signed();
        var worker = story.worker();
        var statement = story.plan.at("/statement");
        worker.get(statement);
        StatementCount.reset();
        assertThat(worker.get(statement).page().text()).contains("paid by Rita Made-up, £85.00 a week");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    @Tag("ACC-3")
    void itComesUpOnTheWorkListAndIsLookedAtWithinAYear() {
        signed();
        assertThat(due()).containsExactly(topUp().terms().agreement().reviewOn());
        var late = LocalDate.now().plusYears(1).plusDays(1);
        assertThat(lookedAt("yes", late).page().text())
                .contains("The next look must be after this one and within a year");
        var next = LocalDate.now().plusYears(1);
        assertThat(lookedAt("yes", next).path()).endsWith("/places");
        assertThat(due()).containsExactly(next);
        assertThat(lookedAt("no", next).path()).endsWith("/places");
        assertThat(due()).isEmpty();
        assertThat(topUp().inForce()).isFalse();
        assertThat(statements.of(story.plan.read()).apart()).isEmpty();
    }

    private List<LocalDate> due() {
        return database.select(TASK.DUE)
                .from(TASK)
                .where(TASK.KIND.eq(TaskKind.TOP_UP_REVIEW.name()))
                .and(TASK.ABOUT.eq(topUp().id()))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.DUE);
    }

    private org.ourplan.testing.Browserless.Shown lookedAt(String goesOn, LocalDate next) {
        return story.finance()
                .submit(
                        look(),
                        look(),
                        "words",
                        "She can go on",
                        "goes-on",
                        goesOn,
                        "next-day",
                        String.valueOf(next.getDayOfMonth()),
                        "next-month",
                        String.valueOf(next.getMonthValue()),
                        "next-year",
                        String.valueOf(next.getYear()));
    }

    @Test
    @Tag("ACC-6")
    void aDearerPlaceIsRefusedOnlyWhereNobodyPays() {
        assertThat(story.refused(dear, "It costs more", "no-payer", "no").page().text())
                .contains("Say that nobody is able, willing and allowed to pay what it costs on top.");
        assertThat(story.refused(dear, "It costs more, and nobody can pay that", "no-payer", "yes")
                        .path())
                .endsWith("/places");
    }
}
