package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.AGREEMENT_ENTRY;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class AgreementPagesTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story(String weekly, String indicative) {
        return new PlanStory(plans, staff, database, port, weekly, indicative);
    }

    private PlanStory story() {
        return story("28.00", "28.00");
    }

    @Test
    @Tag("SIGN-5")
    void careThatGoesOnMeanwhileIsNamedAndTheTimeTakenIsShown() {
        var story = story().withFigures("8.00").shared().answered("AGREES");
        var without = story.worker()
                .submit(
                        story.at("/agreement/send"),
                        story.at("/agreement/send"),
                        "high-risk",
                        "no",
                        "very-complex",
                        "no",
                        "exception",
                        "no");
        assertThat(without.page().text()).contains("Say what care goes on while the council decides.");
        assertThat(story.read().state()).isEqualTo(PlanState.WITH_PERSON);
        story.sent("no", "no", "no").agreed();
        assertThat(story.worker().get(story.at("/agreement")).page().text())
                .contains("Meanwhile: Nina brings her meals", "On the day it was sent.");
    }

    @Test
    void changedFiguresAreAnsweredAfresh() {
        var story = story().withFigures("8.00").shared().answered("AGREES");
        story.withFigures("9.00");
        assertThat(story.send("no", "no", "no").page().text()).contains("Ask the person whether they agree");
        assertThat(story.read().state()).isEqualTo(PlanState.WITH_PERSON);
    }

    @Test
    @Tag("SIGN-1")
    void nothingIsSentWhileSomethingIsMissing() {
        var story = story().withFigures("8.00")
                .writing("information", "reduce", "", "delay", "")
                .shared()
                .answered("AGREES");
        assertThat(story.send("no", "no", "no").page().text()).contains("It cannot be sent yet");
        assertThat(story.read().state()).isEqualTo(PlanState.WITH_PERSON);
    }

    @Test
    @Tag("SIGN-1")
    void somebodyElseWhoseAgreementIsNeededMustAgreeToo() {
        var story = story().withFigures("8.00").shared().answered("AGREES");
        story.worker()
                .submit(
                        story.at("/agreement/answer-of-other"),
                        story.at("/agreement/answer-of-other"),
                        "name",
                        "Sam Field, who holds the budget",
                        "said",
                        "DOES_NOT_AGREE",
                        "words",
                        "Not yet",
                        "how",
                        "by phone",
                        "on-day",
                        "2",
                        "on-month",
                        "5",
                        "on-year",
                        "2026");
        story.sent("no", "no", "no");
        assertThat(story.manager()
                        .submit(story.at("/agree"), story.at("/agree"), "decision", "agree")
                        .page()
                        .text())
                .contains("Not everyone agrees: Sam Field, who holds the budget");
    }

    @Test
    void eachRoleDoesItsOwnPart() {
        var story = story().withCouncil();
        assertThat(story.worker().get(story.at("/agree")).status()).isEqualTo(403);
        assertThat(story.manager().get(story.at("/copies")).status()).isEqualTo(403);
        assertThat(story.self().get(story.at("/agree")).status()).isEqualTo(403);
        assertThat(story.manager().get(story.at("/agreement/send")).status()).isEqualTo(403);
    }

    @Test
    void theManagersPageHasNothingToEditAndEverythingToDecide() {
        var story = story().withCouncil();
        var shown = story.manager().get(story.at("/agree"));
        assertThat(shown.page().text())
                .contains(
                        "£28.00 a week in all",
                        "£8.00",
                        "£20.00",
                        "Nothing is missing.",
                        "It is hot and she likes it",
                        "Sent today.");
        assertThat(shown.page().select("main form[method=post] [name]").eachAttr("name"))
                .containsOnly(
                        "_csrf",
                        "decision",
                        "reasons",
                        "reasons-place",
                        "reasons-2",
                        "reasons-2-place",
                        "reasons-3",
                        "reasons-3-place");
    }

    @Test
    void theRecordOfTheAgreementCannotBeChanged() {
        var story = story().withCouncil();
        assertThatThrownBy(() -> database.update(AGREEMENT_ENTRY)
                        .set(AGREEMENT_ENTRY.BY_NAME, "Nobody")
                        .where(AGREEMENT_ENTRY.PLAN.eq(story.plan))
                        .execute())
                .hasMessageContaining("agreement_entry");
    }

    @Test
    void everyPageOfOnePersonTakesAtMostSixStatements() {
        var story = story().withFigures("8.00").shared();
        held(story.self(), "/me/plan/answer");
        held(story.self(), "/me/statement");
        story.answered("AGREES");
        held(story.worker(), story.at("/agreement/send"));
        held(story.worker(), story.at("/agreement"));
        held(story.worker(), story.at("/statement"));
        story.sent("no", "no", "no");
        held(story.manager(), story.at("/agree"));
        held(story.manager(), story.at("/not-agreed"));
        story.agreed();
        held(story.worker(), story.at("/copies"));
        held(story.worker(), story.who.person().link() + "/money");
        held(story.worker(), story.who.person().link() + "/reviews");
    }

    private static void held(Browserless by, String page) {
        by.get(page);
        StatementCount.reset();
        assertThat(by.get(page).status()).as(page).isEqualTo(200);
        assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
    }
}
