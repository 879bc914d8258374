package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.TASK;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.access.Role;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class AgreementTest {

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
    @Tag("SIGN-7")
    @Tag("PLAN-9")
    void theWholeWayFromDraftToActive() {
        var story = story().withCouncil().agreed();
        assertThat(story.read().state()).isEqualTo(PlanState.AGREED);
        assertThat(story.read().frozenHash()).matches("[0-9a-f]{64}");
        story.made();
        story.worker()
                .submit(
                        story.at("/copies/ask"),
                        story.at("/copies/ask"),
                        "name",
                        "Rita Made-up",
                        "relation",
                        "daughter",
                        "asked",
                        "yes");
        assertThat(story.give("Ada Made-up").page().text())
                .contains("Give Rita Made-up a copy of the plan", "No copy yet");
        assertThat(story.read().state()).as("one of two copies given").isEqualTo(PlanState.AGREED);
        var early = story.worker().post(story.at("/copies/give"), story.at("/copies/activate"), Map.of());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.page().text()).contains("Give Rita Made-up a copy of the plan");
        story.give("Rita Made-up");
        assertThat(story.read().state()).isEqualTo(PlanState.COPY_GIVEN);
        var reviews = story.worker().submit(story.at("/copies"), story.at("/copies/activate"));
        assertThat(story.read().state()).isEqualTo(PlanState.ACTIVE);
        assertThat(reviews.page().text())
                .contains("First look at how the plan is working", "Set by statutory guidance");
        assertThat(database.fetchCount(REVIEW_DATE, REVIEW_DATE.PLAN.eq(story.plan)))
                .isGreaterThanOrEqualTo(2);
        assertThat(database.fetchCount(
                        TASK, TASK.PERSON.eq(story.who.person().value()).and(TASK.COMING_UP.isTrue())))
                .isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @Tag("S004-74")
    @CsvSource({
        "999.99, 999.99, no, no, TEAM_MANAGER",
        "1000.00, 1000.00, no, no, SENIOR_MANAGER",
        "600.00, 600.00, no, yes, SENIOR_MANAGER",
        "600.00, 600.00, yes, no, SENIOR_MANAGER",
        "239.99, 200.00, no, no, TEAM_MANAGER",
        "240.00, 200.00, no, no, SENIOR_MANAGER",
        "160.00, 200.00, no, no, SENIOR_MANAGER",
        "160.01, 200.00, no, no, TEAM_MANAGER"
    })
    @Tag("S004-72")
    void goesToTheLowestLevelThatMayAgree(
            String weekly, String indicative, String risk, String complex, Role expected) {
        var story = story(weekly, indicative)
                .withFigures("8.00")
                .shared()
                .answered("AGREES")
                .sent(risk, complex, "no");
        var role = database.select(TASK.ROLE)
                .from(TASK)
                .where(TASK.ABOUT.eq(story.plan))
                .and(TASK.KIND.eq("AGREE_PLAN"))
                .and(TASK.DONE_AT.isNull())
                .fetchSingle()
                .value1();
        assertThat(role).isEqualTo(expected.name());
        var shown = story.manager().submit(story.at("/agree"), story.at("/agree"), "decision", "agree");
        assertThat(story.read().state())
                .isEqualTo(expected == Role.TEAM_MANAGER ? PlanState.AGREED : PlanState.WITH_COUNCIL);
        if (expected == Role.SENIOR_MANAGER) {
            assertThat(shown.page().text()).contains("above the limit of this role", "senior manager");
            var senior = staff.hire(
                    "Sena Senior (fictional)", story.who.manager().who().team(), Role.SENIOR_MANAGER);
            new Browserless(port)
                    .with(senior.secret())
                    .submit(story.at("/agree"), story.at("/agree"), "decision", "agree");
            assertThat(story.read().state()).isEqualTo(PlanState.AGREED);
        }
    }

    @Test
    void theManagersListSaysAmountDifferenceAndCompletenessWithoutOpening() {
        var story = story("28.00", "25.00").withCouncil();
        var list = story.manager().get("/").page().text();
        assertThat(list)
                .contains(
                        "£28.00 a week",
                        "The first figure for planning was £25.00 a week. This budget is £3.00 more (12%).",
                        "Nothing is missing");
    }

    @Test
    void anExceptionToLocalPolicyGoesToASeniorManagerWithItsReason() {
        var story = story().withFigures("8.00").shared().answered("AGREES").sent("no", "no", "yes");
        assertThat(story.manager().get(story.at("/agree")).page().text())
                .contains("It asks for an exception to local policy.", "Meals that her faith allows");
    }

    @ParameterizedTest
    @CsvSource({"5000.00, TEAM_MANAGER", "5000.01, SENIOR_MANAGER"})
    void whatIsPaidOnceDecidesToo(String once, Role expected) {
        var story = story();
        story.read().each("option").forEach(option -> story.writing(option.place(), "one-off", once));
        story.withCouncil();
        var role = database.select(TASK.ROLE)
                .from(TASK)
                .where(TASK.ABOUT.eq(story.plan))
                .and(TASK.KIND.eq("AGREE_PLAN"))
                .fetchSingle()
                .value1();
        assertThat(role).isEqualTo(expected.name());
    }

    @Test
    @Tag("SIGN-3")
    void whoWroteItCannotAgreeIt() {
        var story = story();
        var both = staff.hire(
                "Bea Both (fictional)", story.who.manager().who().team(), Role.PRACTITIONER, Role.TEAM_MANAGER);
        var part = story.read().parts().get("wishes");
        var wishes = story.read().written("wishes").with("words", "I want to stay at home");
        plans.write(story.who.person(), story.plan, "wishes", part == null ? 0 : part.version(), wishes, both.who());
        story.withCouncil();
        var shown = new Browserless(port)
                .with(both.secret())
                .submit(story.at("/agree"), story.at("/agree"), "decision", "agree");
        assertThat(shown.page().text()).contains("Someone who wrote the plan cannot agree it");
        assertThat(story.read().state()).isEqualTo(PlanState.WITH_COUNCIL);
        story.agreed();
    }

    @Test
    @Tag("SIGN-3")
    void whoWroteWordsThatWereWrittenOverSinceCannotAgreeItEither() {
        var story = story();
        var both = staff.hire(
                "Bea Both (fictional)", story.who.manager().who().team(), Role.PRACTITIONER, Role.TEAM_MANAGER);
        var wishes = story.read().parts().get("wishes");
        plans.write(
                story.who.person(),
                story.plan,
                "wishes",
                wishes.version(),
                wishes.answers().with("words", "I want to stay at home"),
                both.who());
        story.writing("wishes", "words", "I want to stay in my own home, with the birds")
                .withCouncil();
        var shown = new Browserless(port).with(both.secret()).get(story.at("/agree"));
        assertThat(shown.page().select("input[value=agree]")).isEmpty();
        assertThat(shown.page().text()).contains("You wrote in this plan", "Mai Manager (fictional)");
        var refused = new Browserless(port)
                .with(both.secret())
                .post(story.at("/agree"), story.at("/agree"), Map.of(), "decision", "agree");
        assertThat(refused.page().text()).contains("Someone who wrote the plan cannot agree it");
        assertThat(story.read().state()).isEqualTo(PlanState.WITH_COUNCIL);
    }

    @Test
    @Tag("SIGN-4")
    void returnedOnlyWithReasonsAndThePersonIsAskedAgain() {
        var story = story().withCouncil();
        var without = story.manager().submit(story.at("/agree"), story.at("/agree"), "decision", "return");
        assertThat(without.page().title()).startsWith("Error: ");
        assertThat(story.read().state()).isEqualTo(PlanState.WITH_COUNCIL);
        story.manager()
                .submit(
                        story.at("/agree"),
                        story.at("/agree"),
                        "decision",
                        "return",
                        "reasons",
                        "Say what happens on Sundays");
        assertThat(story.read().state()).isEqualTo(PlanState.RETURNED);
        story.worker().submit(story.at("/agreement"), story.at("/step"));
        var back = story.worker().get(story.at("/agreement"));
        assertThat(back.page().text()).contains("Say what happens on Sundays", "earlier answers no longer count");
        story.shared();
        assertThat(story.send("no", "no", "no").page().text()).contains("Ask the person whether they agree");
        story.answered("AGREES").sent("no", "no", "no").agreed();
    }

    @Test
    @Tag("SIGN-6")
    @Tag("SIGN-8")
    void notAgreedDoesNotStopCare() {
        var story =
                story().withFigures("8.00").shared().answered("DOES_NOT_AGREE").sent("no", "no", "no");
        var agree = story.manager().submit(story.at("/agree"), story.at("/agree"), "decision", "agree");
        assertThat(agree.page().text()).contains("Not everyone agrees");
        var empty = story.manager().submit(story.at("/not-agreed"), story.at("/not-agreed"), "steps", "We met twice");
        assertThat(empty.page().text())
                .contains("Say in writing why there is no agreement", "Say what care goes on meanwhile");
        story.manager()
                .submit(
                        story.at("/not-agreed"),
                        story.at("/not-agreed"),
                        "steps",
                        "We met twice\nWe asked an advocate",
                        "reasons",
                        "She wants a cook",
                        "next",
                        "We meet again in June. You can complain.",
                        "care",
                        "Meals on wheels go on");
        assertThat(story.read().state()).isEqualTo(PlanState.NOT_AGREED);
        story.made().give("Ada Made-up");
        assertThat(story.read().state()).isEqualTo(PlanState.NOT_AGREED_COPY_GIVEN);
        story.worker().submit(story.at("/copies"), story.at("/copies/activate"));
        assertThat(story.read().state()).isEqualTo(PlanState.ACTIVE_NOT_AGREED);
        assertThat(story.read().state().inForce()).isTrue();
        story.answered("AGREES");
        assertThat(story.read().state()).isEqualTo(PlanState.ACTIVE);
    }
}
