package org.ourplan.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.agreement.PlanStory;
import org.ourplan.law.advocacy.Process;
import org.ourplan.organisation.OutsideHelp;
import org.ourplan.organisation.Shares;
import org.ourplan.plan.Plans;
import org.ourplan.review.ReviewStory;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an advocate reports is answered before the plan is agreed and before the review ends. The assessment: AssessmentStopsTest. */
@OurplanTest
class AdvocateBeforeDecidingTest {

    private static final String ANSWER_FIRST = "Answer the independent advocate’s report in writing first";

    @LocalServerPort
    int port;

    @Autowired
    OutsideHelp help;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Test
    @Tag("ADV-12")
    @Tag("ADV-13")
    void neitherAPlanIsSentOrAgreedNorAReviewEndedWhileAReportHasNoAnswer() {
        var story = new PlanStory(plans, staff, database, port, "120.00", "120.00");
        var outside = help.founded();
        var anna = help.advocate(outside, "Anna Advocate");
        var person = story.who().person();
        help.advocates(
                outside,
                anna,
                person,
                Process.CARE_AND_SUPPORT_PLAN,
                Shares.AGREED,
                story.who().worker().who());
        var at = anna.at(port);
        assertThat(at.get("/helping/" + person + "/plan").status()).isEqualTo(200);
        story.withFigures("8.00").shared().answered("AGREES");
        report(at, story);
        assertThat(story.send("no", "no", "no").page().text()).contains(ANSWER_FIRST);
        answer(story);
        story.sent("no", "no", "no");
        report(at, story);
        assertThat(story.manager()
                        .submit(story.at("/agree"), story.at("/agree"), "decision", "agree")
                        .page()
                        .text())
                .contains(ANSWER_FIRST);
        answer(story);
        story.active();
        help.advocates(
                outside,
                anna,
                person,
                Process.REVISING_CARE_AND_SUPPORT_PLAN,
                Shares.AGREED,
                story.who().worker().who());
        var review = new ReviewStory(story).begun().whole();
        report(at, story);
        assertThat(review.ends("KEEP").page().text()).contains(ANSWER_FIRST);
        answer(story);
        review.ended("KEEP");
    }

    private static void report(Browserless at, PlanStory story) {
        var page = "/helping/" + story.who().person() + "/advocacy/report";
        var about = at.get(page).page().select("select[name=about] option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
        at.submit(page, page, "about", about, "says", "She wants the garden", "concern", "no");
    }

    private static void answer(PlanStory story) {
        var link = story.who().person().link() + "/advocacy";
        var waits = story.worker().get(link).page().select("a[href*=/reports/]").stream()
                .filter(one -> one.text().contains("answer it"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        assertThat(story.worker()
                        .submit(waits, waits, "words", "The garden is in the plan")
                        .path())
                .endsWith("/giving");
    }
}
