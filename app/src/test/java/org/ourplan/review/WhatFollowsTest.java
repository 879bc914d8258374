package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASSESSMENT;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.REVIEW_OUTCOME;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.store.SignIns;
import org.ourplan.agreement.PlanStory;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a review comes to: the next version of the plan through the same gates, as much assessed again as is right, or an end that is wanted. */
@OurplanTest
class WhatFollowsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    SignIns signIns;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory plan;
    private ReviewStory story;

    @BeforeEach
    void aWholeReview() {
        plan = new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .withCouncil()
                .active();
        story = new ReviewStory(plan).begun().whole();
    }

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

    private List<String> tasks() {
        return database.select(TASK.KIND)
                .from(TASK)
                .where(TASK.PERSON.eq(plan.read().person().value()))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.KIND);
    }

    private List<String> offered() {
        return database.select(ASSESSMENT.IN_THEIR_WORDS)
                .from(ASSESSMENT)
                .where(ASSESSMENT.PERSON.eq(plan.read().person().value()))
                .fetch(ASSESSMENT.IN_THEIR_WORDS);
    }

    private void changed(String much, String scope) {
        story.writing(
                "changed",
                "changed",
                "yes",
                "what",
                "My hands are better",
                "reassess",
                much,
                "because",
                "That is what changed",
                "scope",
                scope);
    }

    @Test
    @Tag("REV-9")
    @Tag("REV-14")
    @Tag("S004-93")
    void aPlanThatIsToChangeBeginsAsACopyAndTheOneInForceStandsUntilThen() {
        story.ended("REVISE", "because", "You want the meals earlier");
        var versions = plans.versions(plan.read().person());
        assertThat(versions).hasSize(2);
        var next = plans.find(plan.read().person(), versions.getFirst().id()).orElseThrow();
        assertThat(next.state()).isEqualTo(PlanState.DRAFTING);
        assertThat(next.replaces()).isEqualTo(plan.read().id());
        assertThat(next.lines())
                .as("nothing is planned again from the beginning")
                .hasSameSizeAs(plan.read().lines());
        assertThat(plan.read().state()).isEqualTo(PlanState.ACTIVE);
        assertThat(offered())
                .as("nothing changed, so nothing is assessed again")
                .isEmpty();
        assertThat(tasks()).contains("WRITE_PLAN", "GIVE_REVIEW_LETTER", "REVIEW");
        assertThat(story.worker().get(story.link).page().text()).contains("Write the new version of the plan");
        assertThat(plan.self().get("/me").page().text()).contains("We write your plan with you");
        assertThat(database.fetchCount(
                        REVIEW_OUTCOME, REVIEW_OUTCOME.REVIEW.eq(story.id()).and(REVIEW_OUTCOME.REACHED.eq("PARTLY"))))
                .isEqualTo(story.outcomesKept());
    }

    @Test
    @Tag("REV-12")
    @Tag("REV-14")
    @Tag("S000-36")
    @Tag("S001-57")
    void theNewVersionPassesTheSameGates() {
        story.ended("REVISE", "because", "You want to arrange it yourself");
        var next = plan.next(plans.versions(plan.read().person()).getFirst().id());
        next.withFigures("8.00").shared();
        assertThat(next.send("no", "no", "no").page().text())
                .as("how needs are met changes only with the person, or after every step to agree")
                .contains("Record whether the person agrees to the plan, in their own words");
        assertThat(next.read().state()).isEqualTo(PlanState.WITH_PERSON);
        next.answered("AGREES").sent("no", "no", "no").agreed().made();
        var early = next.worker().post(next.at("/copies"), next.at("/copies/activate"), Map.of());
        assertThat(early.status()).as("no copy was given").isEqualTo(409);
        assertThat(plan.read().state()).isEqualTo(PlanState.ACTIVE);
        next.give("Ada Made-up");
        next.worker().submit(next.at("/copies"), next.at("/copies/activate"));
        assertThat(next.read().state()).isEqualTo(PlanState.ACTIVE);
        assertThat(plan.read().state()).isEqualTo(PlanState.SUPERSEDED);
    }

    @Test
    @Tag("REV-12")
    void whereThePersonDoesNotAgreeTheStepsThatWereTakenAreWrittenDownFirst() {
        story.ended("REVISE", "because", "The council would arrange it another way");
        var next = plan.next(plans.versions(plan.read().person()).getFirst().id());
        next.withFigures("8.00").shared().answered("DOES_NOT_AGREE").sent("no", "no", "no");
        var none = next.manager()
                .submit(
                        next.at("/not-agreed"),
                        next.at("/not-agreed"),
                        "reasons",
                        "She wants it as it was",
                        "next",
                        "We meet again",
                        "care",
                        "The same meals");
        assertThat(none.page().select(".govuk-error-summary").text())
                .contains("List the steps that were taken to agree");
        assertThat(next.read().state()).isEqualTo(PlanState.WITH_COUNCIL);
        assertThat(plan.read().state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    @Tag("REV-11")
    @Tag("S004-84")
    void onlyThePartThatChangedIsAssessedAgain() {
        changed("PART", "Eating and drinking");
        story.ended("REVISE");
        assertThat(offered()).containsExactly("My hands are better Only this is assessed again: Eating and drinking");
        assertThat(plans.versions(plan.read().person()))
                .as("planning goes on beside it")
                .hasSize(2);
        var after = story.worker().get(story.link).page().text();
        assertThat(after).contains("Assess again what has changed", "Write the new version of the plan");
    }

    @Test
    @Tag("REV-11")
    void whereEverythingIsAssessedAgainThePlanWaitsForTheNewDecision() {
        changed("WHOLE", "");
        story.ended("REVISE");
        assertThat(offered()).containsExactly("My hands are better");
        assertThat(plans.versions(plan.read().person())).hasSize(1);
        assertThat(tasks()).contains("BEGIN_ASSESSMENT");
    }

    @Test
    @Tag("REV-11")
    @Tag("REV-13")
    void aBudgetIsNotLoweredByAReviewAlone() {
        changed("NONE", "");
        story.ended("REVISE", "because", "It should cost less");
        var next = plan.next(plans.versions(plan.read().person()).getFirst().id());
        next.cheaper("24.00").withFigures("8.00").shared().answered("AGREES");
        assertThat(next.toldItIsLower("NEED_IS_LESS").page().text())
                .contains("nobody has assessed the needs again since");
        assertThat(next.send("no", "no", "no").page().text()).contains("Tell the person in writing");
        assertThat(next.read().state()).isEqualTo(PlanState.WITH_PERSON);
    }

    @Test
    @Tag("REV-13")
    @Tag("REV-15")
    void aPlanEndsOnlyWhereThatIsWantedAndAnnouncedAndOnItsDay() {
        var against = story.ends("END", "ground", "THEY_ASK", "agrees", "no", "told", "no");
        assertThat(against.page().select(".govuk-error-summary li").eachText())
                .anySatisfy(words -> assertThat(words).contains("unless the person wants that"))
                .anySatisfy(words -> assertThat(words).contains("Tell them first"))
                .anySatisfy(words -> assertThat(words).contains("Enter the last day"))
                .anySatisfy(words -> assertThat(words).contains("never a gap in care"));
        var last = TODAY.plusDays(14);
        story.ended(
                "END",
                ReviewStory.day(
                        "last-day",
                        last,
                        "ground",
                        "MOVED",
                        "agrees",
                        "yes",
                        "told",
                        "yes",
                        "no-gap",
                        "Their new council"));
        assertThat(tasks()).contains("END_PLAN");
        assertThat(plan.read().state()).as("not before its last day").isEqualTo(PlanState.ACTIVE);
        assertThat(story.worker().get(story.link).page().select("form[action$=/end-plan]"))
                .isEmpty();
        var early = plan.worker().post(story.reviews(), story.link + "/end-plan", Map.of());
        assertThat(early.status()).isEqualTo(409);
        SettableClock.setTo(last);
        var worker = new Browserless(port)
                .with(signIns.begin(plan.who().worker().who().account()));
        worker.submit(story.link, story.link + "/end-plan");
        assertThat(plan.read().state()).isEqualTo(PlanState.ENDED);
        assertThat(tasks()).doesNotContain("END_PLAN", "REVIEW");
        assertThat(database.fetchExists(
                        REVIEW_DATE, REVIEW_DATE.PLAN.eq(plan.read().id())))
                .isFalse();
    }

    @Test
    @Tag("REV-6")
    void aRiskThatIsHighAndTheDayThePersonNamesBringTheNextSooner() {
        story.writing("risks", "high-risk", "yes");
        var asked = TODAY.plusMonths(2);
        story.ended("KEEP", ReviewStory.day("next", asked));
        var date = database.fetchSingle(
                REVIEW_DATE, REVIEW_DATE.PLAN.eq(plan.read().id()));
        assertThat(date.getByDay()).isEqualTo(asked);
        assertThat(date.getHighRisk()).isTrue();
    }

    @Test
    void aPlanThatIsReplacedMeanwhileEndsItsReviewAndNothingWrittenIsLost() {
        plan.nextVersion("28.00").withCouncil().active();
        var shown = story.worker().get(story.link).page().text();
        assertThat(shown).contains("Called off: A newer version of the plan took its place.", "The van comes late");
        assertThat(tasks()).doesNotContain("FINISH_REVIEW").contains("INITIAL_REVIEW");
    }
}
