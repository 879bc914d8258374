package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.PART;
import static org.ourplan.tables.Tables.REVIEW;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.REVIEW_END;
import static org.ourplan.tables.Tables.TASK;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.agreement.PlanStory;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Judge;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.store.PaperCopies;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.InWords;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A review from its date to its letter: begun, written with the person, ended once, frozen, told. */
@OurplanTest
class DoingAReviewTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Documents documents;

    @Autowired
    PaperCopies copies;

    @LocalServerPort
    int port;

    private PlanStory plan;
    private ReviewStory story;

    @BeforeEach
    void aPlanInForce() {
        plan = new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .withCouncil()
                .active();
        story = new ReviewStory(plan);
    }

    private List<String> tasks() {
        return database.select(TASK.KIND)
                .from(TASK)
                .where(TASK.PERSON.eq(plan.read().person().value()))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.KIND);
    }

    private Map<String, LocalDate> dates() {
        return database.select(REVIEW_DATE.KIND, REVIEW_DATE.BY_DAY)
                .from(REVIEW_DATE)
                .where(REVIEW_DATE.PLAN.eq(plan.read().id()))
                .fetchMap(REVIEW_DATE.KIND, REVIEW_DATE.BY_DAY);
    }

    /** The first, light look: begun from its date on the page of reviews. */
    private ReviewStory fromTheFirstDate() {
        var begin = plan.worker()
                .get(story.reviews())
                .page()
                .select("a:containsOwn(Begin this review)")
                .first();
        assertThat(begin).isNotNull();
        var form = plan.worker().get(begin.attr("href")).page();
        assertThat(form.select("input[name=light][checked]").attr("value")).isEqualTo("yes");
        return story.begun(story.begins(begin.attr("href")));
    }

    @Test
    @Tag("REV-4")
    void aPlannedReviewBeginsFromItsDateAndStandsInItsPlaceOnTheWorkList() {
        assertThat(tasks()).contains("INITIAL_REVIEW");
        fromTheFirstDate();
        assertThat(tasks()).contains("FINISH_REVIEW").doesNotContain("INITIAL_REVIEW");
        assertThat(story.worker().get(story.link).page().text()).contains("Light-touch review, planned");
        assertThat(plan.self().get("/me").page().text())
                .contains("We look at your plan with you, and at your life", "My review");
        assertThat(story.begins(story.reviews() + "/begin", "type", "UNPLANNED", "what-changed", "x", "light", "no")
                        .page()
                        .text())
                .contains("A review of this plan is being done already");
        assertThat(dates()).as("until it is done the plan keeps its dates").containsKeys("FIRST", "NEXT");
    }

    @Test
    void whoeverHelpedToMakeThePlanIsOfferedFirstAndThePersonsWishesAreAsked() {
        story.begun();
        var how = story.worker().get(story.part("how")).page();
        assertThat(how.select("input[name=led-by]").first().attr("value")).isEqualTo("PLANNER");
        assertThat(how.select("label[for=led-by]").text())
                .isEqualTo("Wes Worker (fictional), who helped to make the plan");
        assertThat(how.text()).contains("Is it where, when and how they wished?", "What helps Ada on that day?");
    }

    @Test
    @Tag("REV-1")
    @Tag("REV-10")
    @Tag("S000-27")
    void aReviewThatKeepsThePlanSetsTheNextDateAndTellsThePerson() throws Exception {
        fromTheFirstDate().whole().ended("KEEP");
        assertThat(dates()).containsExactly(Map.entry("NEXT", TODAY.plusMonths(12)));
        assertThat(tasks()).contains("REVIEW", "GIVE_REVIEW_LETTER").doesNotContain("FINISH_REVIEW", "INITIAL_REVIEW");
        var decided = "We looked at it together on " + InWords.date(TODAY)
                + ". The plan stays as it is. Why: It works well for you, and you want it so.";
        for (var own : List.of("/me/plan", "/me/review")) {
            assertThat(plan.self().get(own).page().text()).as(own).contains(decided);
        }
        assertThat(plan.worker().get(story.reviews()).page().text()).contains(decided);
        assertThat(plan.self().get("/me").page().text()).contains(InWords.day(TODAY.plusMonths(12)));
        letter();
    }

    /** The letter is the person's own words, what was decided, what happens next, and what to do if it is wrong. */
    private void letter() throws Exception {
        var made = documents.about(plan.read().person(), story.id());
        assertThat(made).hasSize(1);
        var page = plan.worker().get(made.getFirst().link());
        assertThat(page.page().text())
                .contains("I cook on Mondays", "The van comes late", "It is partly reached.", "I am getting there")
                .contains("Nina asks at the swimming pool, by May")
                .contains("We look at it together again by " + InWords.date(TODAY.plusMonths(12)))
                .contains("If you think this is wrong", "Ombudsman");
        var pdf = copies.of(plan.read().person(), made.getFirst().id(), PaperSize.ORDINARY)
                .orElseThrow();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(Judge.complaints(pdf)).isEmpty();
        var giving =
                plan.read().person().link() + "/documents/" + made.getFirst().id() + "/giving";
        plan.worker().submit(giving, giving, "how", "in hand");
        assertThat(tasks()).as("the letter is given").doesNotContain("GIVE_REVIEW_LETTER");
    }

    @Test
    void onceItHasEndedNothingInItChanges() {
        story.begun().whole().ended("KEEP");
        assertThat(plan.worker().get(story.part("working")).page().text()).contains("This review has ended");
        var late = plan.worker()
                .post(
                        story.reviews(),
                        story.part("working"),
                        Map.of("X-Quiet", "yes"),
                        "version",
                        "1",
                        "person-working",
                        "Something else");
        assertThat(late.status()).isEqualTo(409);
        assertThatThrownBy(() -> database.update(PART)
                        .set(PART.VERSION, 9)
                        .where(PART.ABOUT.eq(story.id()))
                        .execute())
                .hasMessageContaining("has ended: its parts cannot change");
        assertThatThrownBy(() -> database.deleteFrom(REVIEW_END)
                        .where(REVIEW_END.REVIEW.eq(story.id()))
                        .execute())
                .hasMessageContaining("review_end");
        assertThatThrownBy(() -> database.update(REVIEW)
                        .setNull(REVIEW.ENDED_AT)
                        .where(REVIEW.ID.eq(story.id()))
                        .execute())
                .hasMessageContaining("is kept as it was");
        assertThat(plan.worker().get(story.link).page().text()).contains("What was written", "The van comes late");
        var again = plan.worker()
                .post(story.reviews(), story.link + "/complete", Map.of(), "decision", "REVISE", "because", "Again");
        assertThat(again.page().text()).contains("This review has ended");
    }

    @Test
    @Tag("S004-86")
    void thePersonWritesTheirOwnPartBeforeAndWhoeverDoesTheReviewReadsItThere() {
        story.begun();
        var own = plan.self();
        assertThat(own.get("/me/review").page().text()).contains("Write my own part", "You can ask anybody you want");
        own.submit(
                "/me/review/mine",
                "/me/review/mine",
                "working",
                "Nina’s soup",
                "not-working",
                "Waiting for the van",
                "meeting",
                "Nina, in the garden");
        story.checked();
        assertThat(story.worker().get(story.part("working")).page().text())
                .contains("Going well, as Ada wrote before: “Nina’s soup”", "Waiting for the van");
        assertThat(story.worker().get(story.part("how")).page().text()).contains("Nina, in the garden");
        var working = story.worker().get(story.part("working")).page().text();
        assertThat(working)
                .contains(
                        "What works for Ada?",
                        "Those who give the support",
                        "What does not work, as the council sees it?");
        assertThat(story.worker().get(story.part("promises")).page().text())
                .contains("meals on wheels", "Who does what, until we look at it again?");
    }

    @Test
    @Tag("S004-86")
    void whatWasAgreedAtTheLastReviewIsAskedAfterAtTheNext() {
        story.begun().whole().ended("KEEP");
        story.begun().checked();
        assertThat(story.worker().get(story.part("promises")).page().text())
                .contains("Nina asks at the swimming pool, by May", "meals on wheels");
    }

    @Test
    void twoWhoWriteInOnePlaceBothSeeBothTexts() {
        story.begun().checked();
        story.writing("network", "network", "Nina comes", "carer", "yes");
        var both = story.worker()
                .post(story.link, story.part("network"), Map.of(), "version", "0", "network", "Nobody comes");
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.page().text()).contains("Nina comes", "Nobody comes");
    }

    @Test
    @Tag("REV-1")
    void whatIsCalledOffLeavesThePlanItsDate() {
        fromTheFirstDate();
        var off = story.link + "/call-off";
        assertThat(story.worker().submit(off, off).page().text()).contains("Say why it is called off");
        story.worker().submit(off, off, "because", "She is away until May");
        assertThat(tasks()).contains("INITIAL_REVIEW").doesNotContain("FINISH_REVIEW");
        assertThat(dates()).containsKeys("FIRST", "NEXT");
        assertThat(story.worker().get(story.reviews()).page().text())
                .contains("Called off: She is away until May.", "Begin this review");
    }

    @Test
    void eventsHoldNothingOfWhatWasSaidAndPagesNeedAtMostSixStatements() {
        story.begun().whole();
        for (var page : List.of("", "/part/working", "/part/involved", "/complete")) {
            StatementCount.reset();
            plan.worker().get(story.link + page);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        story.ended("KEEP");
        for (var page : List.of(story.link, story.reviews())) {
            StatementCount.reset();
            plan.worker().get(page);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        for (var page : List.of("/me/review", "/me/plan", "/me")) {
            StatementCount.reset();
            plan.self().get(page);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        var events = database.select(EVENT.DETAILS)
                .from(EVENT)
                .where(EVENT.CHAIN.eq(plan.read().person().value()))
                .fetch(EVENT.DETAILS)
                .toString();
        assertThat(events).contains("KEEP").doesNotContain("Mondays", "van", "works well");
        assertThat(plan.worker()
                        .get(plan.read().person().link() + "/everything")
                        .page()
                        .text())
                .contains("Review of the plan begun", "Review of the plan done");
    }
}
