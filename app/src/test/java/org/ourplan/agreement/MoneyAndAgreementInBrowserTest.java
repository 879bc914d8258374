package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browser;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages of money and agreement in a narrow and a wide window: axe has nothing to say, and nothing has to be
 * scrolled sideways.
 */
@OurplanTest
class MoneyAndAgreementInBrowserTest {

    private final List<String> wrongs = new ArrayList<>();

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "25.00").withFigures("8.00");
        var worker = story.who.worker().secret();
        var determination = story.who.determination();
        look(worker, story.who.person().link() + "/budget/work-out?determination=" + determination, "work-out");
        look(worker, story.who.person().link() + "/budget", "budget");
        look(worker, story.at("/statement"), "statement");
        look(worker, story.at("/statement/figures"), "figures");
        story.shared();
        look(story.who.self().secret(), "/me/statement", "my-statement");
        look(story.who.self().secret(), "/me/plan/answer", "my-answer");
        story.answered("AGREES");
        look(worker, story.at("/agreement/send"), "send");
        story.sent("no", "no", "no");
        look(story.who.manager().secret(), "/team", "team");
        look(story.who.manager().secret(), story.at("/agree"), "agree");
        look(story.who.manager().secret(), story.at("/not-agreed"), "not-agreed");
        story.agreed().made();
        look(worker, story.at("/copies"), "copies");
        look(worker, story.at("/agreement"), "agreement");
        story.give("Ada Made-up");
        story.worker().submit(story.at("/copies"), story.at("/copies/activate"));
        look(worker, story.who.person().link() + "/reviews", "reviews");
        look(worker, story.who.person().link() + "/money", "money");
        assertThat(wrongs).isEmpty();
    }

    private void look(String secret, String path, String name) {
        for (var width : new int[] {1280, 320}) {
            try (var window = Browser.window(port, true, width)) {
                Browser.signIn(window, port, secret);
                var page = window.newPage();
                page.navigate(path);
                keepPicture(page, name + "-" + width);
                Browser.wrongs(page).forEach(wrong -> wrongs.add(name + " at " + width + ": " + wrong));
                if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
                    wrongs.add(name + " at " + width + ": has to be scrolled sideways");
                }
            }
        }
    }

    /** Where a folder is named, a picture of each page is left there to be looked at. */
    private static void keepPicture(Page page, String name) {
        var folder = System.getenv("OURPLAN_PICTURES");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }
}
