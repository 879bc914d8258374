package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.PeopleInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.ask.Ask;
import org.ourplan.ask.Asks;
import org.ourplan.ask.Decided;
import org.ourplan.ask.Said;
import org.ourplan.ask.SecondLook;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Refused;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody's budget is lowered without a reason in their life that a new look found, and notice in writing. */
@OurplanTest
class LowerBudgetTest {

    @Autowired
    Activating activating;

    @Autowired
    PeopleInView people;

    @Autowired
    Asks asks;

    @Autowired
    Documents documents;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story() {
        return new PlanStory(plans, staff, database, port, "28.00", "28.00");
    }

    @AfterEach
    void letTheClockRun() {
        SettableClock.run();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** A second version that costs less than the one in force, with the person to answer. */
    private PlanStory lower() {
        var first = story().withCouncil().active();
        var again = first.worker()
                .post(
                        first.at("/agreement"),
                        first.who.person().link() + "/budget/begin-plan",
                        Map.of(),
                        "determination",
                        first.who.determination().toString(),
                        "reason",
                        "Another one");
        assertThat(again.page().text()).contains("Begin a new version of it instead");
        return first.nextVersion("24.00").withFigures("8.00").shared().answered("AGREES");
    }

    @Test
    @Tag("REV-11")
    @Tag("REV-13")
    void aLesserNeedIsAGroundOnlyAfterTheNeedsWereAssessedAgain() {
        var story = lower();
        assertThat(story.send("no", "no", "no").page().text())
                .contains(
                        "The budget is lower than in the plan before. Say what changed", "Tell the person in writing");
        var refused = story.toldItIsLower("NEED_IS_LESS");
        assertThat(refused.page().text()).contains("nobody has assessed the needs again since");
        assertThat(story.send("no", "no", "no").page().text()).contains("Tell the person in writing");
        assertThat(story.read().state()).isEqualTo(PlanState.WITH_PERSON);
        story.who.assessedAgain(today());
        assertThat(story.toldItIsLower("NEED_IS_LESS").path()).endsWith("/agreement");
        story.sent("no", "no", "no");
        assertThat(story.manager().get(story.at("/agree")).page().text())
                .contains("The need is less than it was.", "£28.00 a week before, £24.00 a week now.")
                .contains("She cooks on Mondays now");
    }

    @Test
    @Tag("S001-16")
    @Tag("REV-15")
    void thePersonHasTheLetterAndThePlanBeforeStaysUntilTheNoticeHasPassed() {
        var story = lower();
        assertThat(story.toldItIsLower("SUITABLE_OPTION_AGREED").page().text()).contains("Ada was told");
        var letters = story.self().get("/me/documents").page().text();
        assertThat(letters).contains("Your budget would be lower: why, from when, and what you can do");
        story.sent("no", "no", "no").agreed().made().give("Ada Made-up");
        var waits = story.worker().get(story.at("/copies"));
        assertThat(waits.page().text()).contains("Until then the plan before stays in force");
        var early = story.worker().post(story.at("/copies/give"), story.at("/copies/activate"), Map.of());
        assertThat(early.status()).isEqualTo(409);
        assertThat(story.read().state()).isEqualTo(PlanState.COPY_GIVEN);
        var today = today();
        SettableClock.setTo(today.plusDays(13));
        assertThatThrownBy(() -> activate(story)).isInstanceOf(Refused.class);
        assertThat(story.read().state()).isEqualTo(PlanState.COPY_GIVEN);
        SettableClock.setTo(today.plusDays(14));
        activate(story);
        assertThat(story.read().state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    @Tag("REV-15")
    @Tag("COMP-8")
    void whileThePersonWaitsForAnotherLookTheCareGoesOnAsItWas() {
        var story = lower();
        story.toldItIsLower("SUITABLE_OPTION_AGREED");
        story.sent("no", "no", "no").agreed().made().give("Ada Made-up");
        var letter = documents.of(story.who.person()).stream()
                .filter(made -> made.kind() == DocumentKind.LOWER_BUDGET_LETTER)
                .findFirst()
                .orElseThrow()
                .id();
        var me = story.who.self().who();
        var ask = asks.askForAnotherLook(
                people.find(story.who.person(), me).orElseThrow(),
                letter,
                "It is too little",
                SecondLook.asked(Decided.BUDGET, "", "", ""),
                me);
        SettableClock.setTo(today().plusDays(20));
        assertThatThrownBy(() -> activate(story)).isInstanceOf(Refused.class);
        assertThat(story.read().state()).isEqualTo(PlanState.COPY_GIVEN);
        assertThatThrownBy(() -> stands(story, ask, story.who.manager().who()))
                .as("they agreed the plan")
                .isInstanceOf(Refused.class);
        stands(story, ask, staff.hire("Sally Senior", null, Role.SENIOR_MANAGER).who());
        activate(story);
        assertThat(story.read().state()).isEqualTo(PlanState.ACTIVE);
    }

    private void stands(PlanStory story, Ask ask, SignedIn by) {
        asks.answer(story.who.person(), ask.id(), Said.STANDS, "You and Nina said that it is enough.", null, by);
    }

    /** Without the pages, since a sign-in does not last until then. */
    private void activate(PlanStory story) {
        var worker = story.who.worker().who();
        activating.activate(people.find(story.who.person(), worker).orElseThrow(), story.plan, worker);
    }

    @Test
    void aBudgetLowerThanTheOneToldIsToldAnew() {
        var story = lower();
        story.toldItIsLower("SUITABLE_OPTION_AGREED");
        story.worker().submit(story.at("/agreement"), story.at("/step"));
        story.read().each("option").forEach(option -> story.writing(option.place(), "weekly", "14.00"));
        story.withFigures("8.00").shared().answered("AGREES");
        assertThat(story.send("no", "no", "no").page().text()).contains("Tell the person in writing");
        assertThat(story.read().state()).isEqualTo(PlanState.WITH_PERSON);
    }
}
