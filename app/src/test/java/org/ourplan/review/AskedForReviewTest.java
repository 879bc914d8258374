package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASK;
import static org.ourplan.tables.Tables.ASK_ANSWER;
import static org.ourplan.tables.Tables.REVIEW;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A review that somebody asks for: yes makes one, no is a manager's, in writing, with reasons and what to do. */
@OurplanTest
class AskedForReviewTest {

    private static final LocalDate SOON =
            LocalDate.now(ZoneId.of("Europe/London")).plusDays(20);

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory plan;
    private String ask;

    @BeforeEach
    void thePersonAsks() {
        plan = new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .withCouncil()
                .active();
        plan.self().submit("/me/asks/new", "/me/asks/new", "kind", "REVIEW", "words", "My hip is worse");
        ask = plan.read().person().link() + "/asks/"
                + database.select(ASK.ID)
                        .from(ASK)
                        .where(ASK.PERSON.eq(plan.read().person().value()))
                        .fetchSingle(ASK.ID);
    }

    private UUID id() {
        return UUID.fromString(ask.substring(ask.length() - 36));
    }

    private Browserless.Shown answers(Browserless by, String said, String words) {
        return by.submit(ask, ask + "/answer", ReviewStory.day("happens-by", SOON, "said", said, "words", words));
    }

    @Test
    @Tag("REV-2")
    @Tag("S000-36")
    void aRequestThatIsAcceptedIsAReview() {
        answers(plan.worker(), "YES", "I will come and look at it with you.");
        var review = database.fetchSingle(REVIEW, REVIEW.ASK.eq(id()));
        assertThat(review.getKind()).isEqualTo("REQUESTED");
        assertThat(review.getDue()).isEqualTo(SOON);
        assertThat(review.getPlan()).isEqualTo(plan.read().id());
        assertThat(review.getWorker())
                .as("whoever helped to make the plan")
                .isEqualTo(plan.read().writtenBy());
        var page = plan.worker()
                .get(plan.read().person().link() + "/reviews/" + review.getId())
                .page()
                .text();
        assertThat(page).contains("Review, asked for", "Ada Made-up asked for it. “My hip is worse”");
        assertThat(plan.self().get("/me").page().text()).contains("We look at your plan with you, and at your life");
    }

    @Test
    @Tag("REV-2")
    void whatIsDoneAlreadyOrIsAnsweredWhileAReviewIsBeingDoneMakesNoSecondOne() {
        answers(plan.worker(), "DONE", "We did it on Monday.");
        assertThat(database.fetchExists(REVIEW, REVIEW.ASK.eq(id()))).isFalse();
        new ReviewStory(plan).begun();
        plan.self().submit("/me/asks/new", "/me/asks/new", "kind", "REVIEW", "words", "Again");
        ask = plan.read().person().link() + "/asks/"
                + database.select(ASK.ID)
                        .from(ASK)
                        .where(ASK.PERSON.eq(plan.read().person().value()))
                        .and(ASK.WORDS.eq("Again"))
                        .fetchSingle(ASK.ID);
        assertThat(answers(plan.worker(), "YES", "We are at it.").status()).isEqualTo(200);
        assertThat(database.fetchCount(REVIEW, REVIEW.PLAN.eq(plan.read().id())))
                .isEqualTo(1);
    }

    @Test
    @Tag("REV-2")
    void somebodyElseMayAskForItInAnyWay() {
        var story = new ReviewStory(plan);
        var bare = story.begins(story.reviews() + "/begin", "type", "REQUESTED", "light", "no");
        assertThat(bare.page().select(".govuk-error-summary").text()).contains("Write who asked for it");
        story.begun(story.begins(
                story.reviews() + "/begin", "type", "REQUESTED", "who-asked", "Her daughter rang", "light", "no"));
        assertThat(story.worker().get(story.link).page().text()).contains("Review, asked for", "Her daughter rang");
    }

    @Test
    @Tag("REV-3")
    void onlyAManagerSaysNoAndItIsALetterWithReasonsAndWhatToDo() {
        var alone = answers(plan.worker(), "NO", "You had one in May.");
        assertThat(alone.page().select(".govuk-error-summary").text()).contains("Only a team manager may say no");
        assertThat(alone.page().select("#words").text()).isEqualTo("You had one in May.");
        var forged = plan.worker().post(ask, ask + "/answer", Map.of(), "said", "NO", "words", "You had one in May.");
        assertThat(forged.page().text()).contains("Only a team manager may say no");
        assertThat(database.fetchExists(ASK_ANSWER, ASK_ANSWER.ASK.eq(id()))).isFalse();
        assertThat(answers(plan.manager(), "NO", "").page().text()).contains("Say it in words they can use");
        assertThat(answers(plan.manager(), "NO", "You had one in May. Tell us what is worse.")
                        .path())
                .endsWith("/giving");
        assertThat(database.fetchExists(REVIEW, REVIEW.PLAN.eq(plan.read().id())))
                .isFalse();
        var letter = plan.self()
                .get("/me/documents")
                .page()
                .select("h2 a:containsOwn(Our answer)")
                .attr("href");
        assertThat(plan.self().get(letter).page().text())
                .contains("No.", "You had one in May. Tell us what is worse.")
                .contains("If you think this is wrong", "Complain", "Ombudsman", "Ask us to look again");
    }
}
