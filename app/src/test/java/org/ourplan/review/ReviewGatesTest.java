package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.REVIEW_END;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
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

/** What a review may not be: without the person or their carer, only about money, done by finance, a new assessment out of habit. */
@OurplanTest
class ReviewGatesTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory plan;
    private ReviewStory story;

    @BeforeEach
    void aReviewBegun() {
        plan = new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .withCouncil()
                .active();
        story = new ReviewStory(plan).begun();
    }

    private boolean ended() {
        return database.fetchExists(REVIEW_END, REVIEW_END.REVIEW.eq(story.id()));
    }

    /** Even where somebody sends the form past the page. */
    private void refusedPastThePage(String sentence) {
        var forged = plan.worker()
                .post(
                        story.reviews(),
                        story.link + "/complete",
                        Map.of(),
                        ReviewStory.day(
                                "held",
                                java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")),
                                "decision",
                                "KEEP",
                                "because",
                                "It is fine"));
        assertThat(forged.page().text()).contains(sentence);
        assertThat(ended()).isFalse();
    }

    @Test
    @Tag("REV-8")
    void theContentWaitsForTheAdvocacyCheckOfThisReview() {
        var shown = story.writes("working", "person-working", "I cook");
        assertThat(shown.page().text()).contains("Ask first whether they can take part");
        story.checked().writing("working", "person-working", "I cook");
    }

    @Test
    @Tag("REV-8")
    void aCarerWhoWasNotInvitedStopsItUnlessThereIsAReason() {
        story.whole();
        var carer = story.fields("involved", "carer-").getFirst();
        story.writing("involved", carer, "no");
        assertThat(story.stops()).containsExactly("Say whether this person was invited, or why not: Rita Made-up.");
        refusedPastThePage("Say whether this person was invited, or why not: Rita Made-up.");
        story.writing("involved", carer, "no", "why-not-" + carer, "Ada did not want her there");
        assertThat(story.stops()).isEmpty();
    }

    @Test
    @Tag("REV-9")
    void anOutcomeThatNobodyLookedAtStopsIt() {
        story.whole();
        var need = story.outcomes().getFirst();
        story.writing("outcome/" + need, "reached", "ACHIEVED", "words", "");
        assertThat(story.stops())
                .singleElement()
                .asString()
                .contains("Write what the person says about this: Eating and drinking well");
        refusedPastThePage("Write what the person says about this");
    }

    @Test
    @Tag("REV-10")
    void whetherTheBudgetIsEnoughIsAlwaysAsked() {
        story.whole().writing("money", "enough", "", "held", "yes");
        assertThat(story.stops()).containsExactly("Say whether the budget is enough.");
        refusedPastThePage("Say whether the budget is enough.");
    }

    @Test
    @Tag("REV-4")
    void aReviewLedByAPeerNeedsTheCouncilsAssurance() {
        story.whole().writing("how", "led-by", "PEER", "led-by-name", "Petra");
        assertThat(story.stops()).singleElement().asString().contains("Write which worker of the council made sure");
        refusedPastThePage("Write which worker of the council made sure");
        story.writing("how", "led-by", "PEER", "led-by-name", "Petra", "assured-PEER", "Wes Worker");
        assertThat(story.stops()).isEmpty();
    }

    @Test
    @Tag("REV-13")
    @Tag("S004-88")
    void aReviewIsNotOnlyALookAtWhatWasSpent() {
        story.together().writing("money", "enough", "no", "enough-what", "Too much left over", "held", "yes");
        assertThat(story.stops())
                .anySatisfy(stop -> assertThat(stop).contains("never only a look at what was spent"))
                .anySatisfy(stop -> assertThat(stop).contains("Say together how far this is reached"));
        refusedPastThePage("never only a look at what was spent");
    }

    @Test
    @Tag("REV-13")
    @Tag("S004-88")
    void nobodyOfFinanceOrAuditDoesAReviewWhateverElseTheyAre() {
        for (var role : List.of(Role.FINANCE_OFFICER, Role.AUDITOR)) {
            var only = new Browserless(port)
                    .with(staff.hire("Fay", plan.team(), role).secret());
            assertThat(only.get(story.link).status()).isEqualTo(403);
            var too = new Browserless(port)
                    .with(staff.hire("Fay", plan.team(), role, Role.PRACTITIONER)
                            .secret());
            var writes = too.post(
                    story.reviews(), story.part("advocacy"), Map.of(), "version", "0", "difficulty-retaining", "no");
            assertThat(writes.page().text()).contains("does not do reviews");
            assertThat(too.get(story.link + "/complete").page().text()).contains("in finance or in audit");
        }
        assertThat(story.worker().get(story.part("advocacy")).page().select("input[checked]"))
                .isEmpty();
    }

    @Test
    @Tag("REV-11")
    @Tag("S004-84")
    @Tag("S004-93")
    void whatIsAssessedAgainFollowsFromAChangeAndIsNeverAHabit() {
        story.whole().writing("changed", "changed", "yes", "what", "My hands are better");
        assertThat(story.stops()).singleElement().asString().contains("Say how much is assessed again");
        story.writing(
                "changed",
                "changed",
                "yes",
                "what",
                "My hands are better",
                "reassess",
                "PART",
                "because",
                "Only meals");
        assertThat(story.stops()).containsExactly("Say which part is assessed again.");
        refusedPastThePage("Say which part is assessed again.");
        story.writing("changed", "changed", "no", "reassess", "WHOLE", "because", "We always do");
        assertThat(story.stops()).containsExactly("Nothing has changed. Needs are not assessed again out of habit.");
    }

    @Test
    void aDecisionHasItsReasonItsDayAndKeepsWhatWasTyped() {
        story.whole();
        var shown = story.ends("KEEP", "because", "", "held-day", "31", "held-month", "2");
        assertThat(shown.page().select(".govuk-error-summary li").eachText())
                .anySatisfy(words -> assertThat(words).contains("Say why"))
                .anySatisfy(words -> assertThat(words).contains("real date"));
        assertThat(shown.page().select("#held-day").attr("value")).isEqualTo("31");
        assertThat(story.ends("NEVER").page().text()).contains("Choose what you decided");
        assertThat(ended()).isFalse();
    }
}
