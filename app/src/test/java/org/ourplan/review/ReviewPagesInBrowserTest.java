package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.REVIEW_DATE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.agreement.PlanStory;
import org.ourplan.documents.Documents;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of a review pleases axe and fits a narrow window, and what is left in a field is saved. */
@OurplanTest
class ReviewPagesInBrowserTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Documents documents;

    @LocalServerPort
    int port;

    private Looks looks;

    @BeforeEach
    void begin() {
        looks = new Looks(port);
    }

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() {
        var plan = new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .withCouncil()
                .active();
        var story = new ReviewStory(plan);
        looks.open(plan.workersSecret(), story.reviews(), "reviews");
        looks.open(plan.workersSecret(), story.reviews() + "/begin", "review-begin");
        story.begun();
        looks.open(plan.workersSecret(), story.link, "review-begun");
        looks.open(plan.workersSecret(), story.part("how"), "review-how");
        looks.open(plan.workersSecret(), story.link + "/complete", "review-stops");
        looks.open(plan.selfsSecret(), "/me/review", "review-mine");
        saved(plan, story);
        story.whole();
        for (var part : List.of("involved", "working", "outcome/A1", "promises", "changed", "money", "change")) {
            looks.open(plan.workersSecret(), story.part(part), part.replace('/', '-'));
        }
        looks.open(plan.workersSecret(), story.link, "review-whole");
        looks.open(plan.workersSecret(), story.link + "/complete", "review-complete");
        looks.open(plan.workersSecret(), story.link + "/call-off", "review-call-off");
        story.ended("REVISE", "because", "You want your dinner at noon, like everybody else");
        looks.open(plan.workersSecret(), story.link, "review-done");
        looks.open(plan.workersSecret(), story.reviews(), "reviews-done");
        looks.open(plan.selfsSecret(), "/me/review", "review-mine-done");
        looks.open(plan.selfsSecret(), "/me", "review-me");
        looks.open(
                plan.workersSecret(),
                documents.about(plan.read().person(), story.id()).getFirst().link(),
                "review-letter");
        ofTheCouncil(plan);
        looks.nothingIsWrong();
    }

    private void ofTheCouncil(PlanStory plan) {
        database.update(REVIEW_DATE)
                .set(
                        REVIEW_DATE.BY_DAY,
                        LocalDate.now(ZoneId.of("Europe/London")).minusDays(40))
                .set(REVIEW_DATE.HIGH_RISK, true)
                .where(REVIEW_DATE.PLAN.eq(plan.read().id()))
                .execute();
        looks.open(plan.managersSecret(), "/team/reviews", "review-overdue");
        looks.open(plan.managersSecret(), "/team", "review-team");
        looks.open(staff.hire("Ana", null, Role.PERFORMANCE_ANALYST).secret(), "/themes", "review-themes");
    }

    /** Somebody writes at their own page, leaves the field, and closes the window. */
    private void saved(PlanStory plan, ReviewStory story) {
        looks.open(plan.selfsSecret(), "/me/review/mine", "review-mine-part");
        try (var window = Browser.window(port, true, 1280)) {
            Browser.signIn(window, port, plan.selfsSecret());
            var page = window.newPage();
            page.navigate("/me/review/mine");
            page.getByLabel("What is going well for me?").fill("The dinners");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/me/review/mine")
                            && answer.request().method().equals("POST"),
                    () -> page.getByLabel("What matters most to me now?").focus());
        }
        assertThat(plan.self().get("/me/review/mine").page().select("#working").text())
                .isEqualTo("The dinners");
        story.checked();
        assertThat(story.worker().get(story.part("working")).page().text()).contains("The dinners");
    }
}
