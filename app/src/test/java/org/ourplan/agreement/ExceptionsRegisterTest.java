package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.REVIEW_DATE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.InWords;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register of exceptions: who asked, from which part of the policy, what was decided, until when; nobody's name. */
@OurplanTest
class ExceptionsRegisterTest {

    private static final LocalDate UNTIL =
            LocalDate.now(java.time.ZoneId.of("Europe/London")).plusMonths(3);

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story;
    private Browserless senior;

    @BeforeEach
    void asked() {
        story = new PlanStory(plans, staff, database, port, "28.00", "28.00");
        senior = new Browserless(port)
                .with(staff.hire("Sia Senior (fictional)", story.team(), Role.SENIOR_MANAGER)
                        .secret());
        story.withFigures("8.00").shared().answered("AGREES");
    }

    private Browserless owner() {
        return new Browserless(port)
                .with(staff.hire("Olu Owner (fictional)", null, Role.POLICY_OWNER)
                        .secret());
    }

    /** The newest in the register is this test's own. */
    private String newest(Browserless reader) {
        var cards = reader.get("/exceptions").page().select(".govuk-summary-card");
        return cards.stream()
                .map(card -> card.text())
                .filter(words -> words.startsWith("Asked for on"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("S003-34")
    void whoAskedWhatWasDecidedAndUntilWhenWithoutTheNameOfThePerson() {
        assertThat(story.worker()
                        .submit(
                                story.at("/agreement/send"),
                                story.at("/agreement/send"),
                                "high-risk",
                                "no",
                                "very-complex",
                                "no",
                                "exception",
                                "yes",
                                "exception-why",
                                "Why",
                                "meanwhile",
                                "x")
                        .page()
                        .select(".govuk-error-summary li")
                        .eachText())
                .containsExactly(
                        "Choose the part of our policy that it departs from.", "Choose the reason that comes nearest.");
        story.sent("no", "no", "yes");
        assertThat(newest(senior)).contains("Waits for a decision", "Meals that her faith allows");
        assertThat(senior.get(story.at("/agree")).page().text())
                .contains("Another part of our policy. Reason: Culture, faith or language");
        var early = senior.submit(
                story.at("/agree"),
                story.at("/agree"),
                "decision",
                "agree",
                "exception-until-day",
                "1",
                "exception-until-month",
                "1",
                "exception-until-year",
                "2020");
        assertThat(early.page().text()).contains("Enter a real day after today");
        senior.submit(
                story.at("/agree"),
                story.at("/agree"),
                "decision",
                "agree",
                "exception-until-day",
                String.valueOf(UNTIL.getDayOfMonth()),
                "exception-until-month",
                String.valueOf(UNTIL.getMonthValue()),
                "exception-until-year",
                String.valueOf(UNTIL.getYear()));
        assertThat(newest(senior))
                .contains(
                        "Another part of our policy",
                        "Culture, faith or language",
                        "Agreed for a time, until " + InWords.date(UNTIL),
                        "by Sia Senior (fictional)");
        for (var reader : List.of(senior, owner())) {
            assertThat(reader.get("/exceptions").page().select("main").text()).doesNotContain("Ada");
            assertThat(reader.get("/exceptions.csv").response().body()).doesNotContain("Ada");
        }
        assertThat(newest(owner())).doesNotContain("Meals that her faith allows");
        assertThat(owner().get("/exceptions.csv").response().body()).doesNotContain("faith allows");
        assertThat(senior.get("/exceptions.csv").response().body())
                .contains("asked_on,asked_by", "Meals that her faith allows", UNTIL.toString());
        assertThat(story.manager().get("/exceptions").status()).isEqualTo(403);
    }

    @Test
    @Tag("S003-34")
    void anExceptionForATimeIsLookedAtBeforeItEnds() {
        story.sent("no", "no", "yes");
        senior.submit(
                story.at("/agree"),
                story.at("/agree"),
                "decision",
                "agree",
                "exception-until-day",
                String.valueOf(UNTIL.getDayOfMonth()),
                "exception-until-month",
                String.valueOf(UNTIL.getMonthValue()),
                "exception-until-year",
                String.valueOf(UNTIL.getYear()));
        story.made().give("Ada Made-up");
        story.worker().submit(story.at("/copies"), story.at("/copies/activate"));
        assertThat(database.select(REVIEW_DATE.BY_DAY)
                        .from(REVIEW_DATE)
                        .where(REVIEW_DATE.PLAN.eq(story.read().id()))
                        .and(REVIEW_DATE.SOURCE.eq("The decision on the exception"))
                        .fetch(REVIEW_DATE.BY_DAY))
                .containsExactly(UNTIL);
    }

    @Test
    @Tag("S003-34")
    void aReturnHasItsReasonsAndThePolicyOwnerLearnsHowOften() {
        story.sent("no", "no", "yes");
        senior.submit(
                story.at("/agree"),
                story.at("/agree"),
                "decision",
                "return",
                "reasons",
                "Try the kitchen in Mill Lane");
        assertThat(newest(senior)).contains("Returned with reasons", "Try the kitchen in Mill Lane");
        var learnt = owner().get("/exceptions").page().select("main li").stream()
                .map(part -> part.text())
                .filter(words -> words.startsWith("Another part of our policy: asked for "))
                .findFirst()
                .orElseThrow();
        assertThat(learnt).doesNotContain("Returned or not agreed: 0.");
    }
}
