package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.REVIEW_DATE;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.agreement.PlanStory;
import org.ourplan.documents.Documents;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browser;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of a review pleases axe and fits a narrow window, and what is left in a field is saved. */
@OurplanTest
class ReviewPagesInBrowserTest {

    private final List<String> wrongs = new ArrayList<>();

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

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() throws IOException {
        var plan = new PlanStory(plans, staff, database, port, "28.00", "28.00").withCouncil().active();
        var story = new ReviewStory(plan);
        look(plan.workersSecret(), story.reviews(), "reviews");
        look(plan.workersSecret(), story.reviews() + "/begin", "begin");
        story.begun();
        look(plan.workersSecret(), story.link, "review-begun");
        look(plan.workersSecret(), story.part("how"), "how");
        look(plan.workersSecret(), story.link + "/complete", "stops");
        look(plan.selfsSecret(), "/me/review", "mine");
        saved(plan, story);
        story.whole();
        for (var part : List.of("involved", "working", "outcome/A1", "promises", "changed", "money", "change")) {
            look(plan.workersSecret(), story.part(part), part.replace('/', '-'));
        }
        look(plan.workersSecret(), story.link, "review-whole");
        look(plan.workersSecret(), story.link + "/complete", "complete");
        look(plan.workersSecret(), story.link + "/call-off", "call-off");
        story.ended("REVISE", "because", "You want your dinner at noon, like everybody else");
        look(plan.workersSecret(), story.link, "review-done");
        look(plan.workersSecret(), story.reviews(), "reviews-done");
        look(plan.selfsSecret(), "/me/review", "mine-done");
        look(plan.selfsSecret(), "/me", "me");
        look(
                plan.workersSecret(),
                documents.about(plan.read().person(), story.id()).getFirst().link(),
                "letter");
        ofTheCouncil(plan);
        assertThat(wrongs).isEmpty();
    }

    private void ofTheCouncil(PlanStory plan) throws IOException {
        database.update(REVIEW_DATE)
                .set(REVIEW_DATE.BY_DAY, LocalDate.now(ZoneId.of("Europe/London")).minusDays(40))
                .set(REVIEW_DATE.HIGH_RISK, true)
                .where(REVIEW_DATE.PLAN.eq(plan.read().id()))
                .execute();
        look(plan.managersSecret(), "/team/reviews", "overdue");
        look(plan.managersSecret(), "/team", "team");
        look(staff.hire("Ana", null, Role.PERFORMANCE_ANALYST).secret(), "/themes", "themes");
    }

    /** Somebody writes at their own page, leaves the field, and closes the window. */
    private void saved(PlanStory plan, ReviewStory story) throws IOException {
        look(plan.selfsSecret(), "/me/review/mine", "mine-part");
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

    private void look(String secret, String path, String name) throws IOException {
        for (var width : new int[] {1280, 320}) {
            try (var window = Browser.window(port, true, width)) {
                Browser.signIn(window, port, secret);
                var page = window.newPage();
                var answer = page.navigate(path);
                if (answer == null || answer.status() != 200 || page.url().contains("/sign-in")) {
                    wrongs.add(name + " did not open");
                }
                judge(page, name, width);
            }
        }
    }

    private void judge(Page page, String name, int width) throws IOException {
        var folder = System.getenv("OURPLAN_PICTURES");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name + "-" + width + ".png")));
        }
        Browser.wrongs(page).forEach(wrong -> wrongs.add(name + " at " + width + ": " + wrong));
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
            wrongs.add(name + " at " + width + ": has to be scrolled sideways");
        }
    }
}
