package org.ourplan.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.plan.PlannedLine;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browser;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages of places and options in a narrow and a wide window: axe has nothing to say, nothing has to be scrolled
 * sideways, and everything can be done with script off.
 */
@OurplanTest
class PlacesInBrowserTest {

    private final List<String> wrongs = new ArrayList<>();

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Accommodation accommodation;

    @LocalServerPort
    int port;

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() throws java.io.IOException {
        var story = new PlaceStory(plans, staff, database, port, accommodation);
        var worker = story.plan.workersSecret();
        var line = story.plan.read().lines().stream()
                .filter(each -> each.doer().paid())
                .map(PlannedLine::id)
                .findFirst()
                .orElseThrow();
        look(worker, story.at(""), "places-empty");
        look(worker, story.at("/new"), "place");
        story.named("The Elms", "690.00", "chosen", "council");
        var dear = story.named("Sea View", "785.00");
        var bad = story.named("Hill House", "680.00", "suitable", "no", "suits", "It has stairs only");
        look(worker, story.at(""), "places");
        look(worker, story.at("/" + dear.id() + "/top-up"), "top-up");
        look(worker, story.at("/" + bad.id() + "/refuse"), "refuse");
        story.toppedUp(dear);
        var topUp = story.choice().place(dear.id()).orElseThrow().topUp();
        look(worker, story.at("/top-ups/" + topUp.id()), "top-up-sign");
        story.finance().submit(story.at("/top-ups/" + topUp.id()), story.at("/top-ups/" + topUp.id()) + "/sign");
        look(worker, story.at("/top-ups/" + topUp.id()), "top-up-look");
        story.refused(bad, "You cannot climb the stairs to any of the rooms.");
        look(worker, story.at(""), "places-decided");
        look(worker, story.plan.at("/parts/line/" + line), "line");
        look(worker, story.plan.at("/options/" + line), "options");
        look(worker, story.plan.at(""), "letter");
        story.plan.withFigures("150.00");
        look(worker, story.plan.at("/statement"), "statement");
        story.plan.shared();
        look(story.plan.selfsSecret(), "/me/places", "my-places");
        look(story.plan.managersSecret(), "/budgets", "budgets");
        keepPaper(story, topUp.document(), "top-up-agreement");
        assertThat(wrongs).isEmpty();
    }

    @Test
    void aPlaceIsNamedAndArrangedWithScriptOff() {
        var story = new PlaceStory(plans, staff, database, port, accommodation);
        try (var window = Browser.window(port, false, 320)) {
            Browser.signIn(window, port, story.plan.workersSecret());
            var page = window.newPage();
            page.navigate(story.at(""));
            page.getByText("Name a place").click();
            page.getByLabel("Name of the place").fill("Sea View");
            page.locator("input[name=chosen][value=person]").check();
            page.getByLabel("What does Ada think of it?").fill("It is near my sister");
            page.locator("input[name=suitable][value=yes]").check();
            page.getByLabel("How, or why not?").fill("On the ground floor");
            page.locator("input[name=weekly]").fill("690");
            page.locator("input[name=available][value=yes]").check();
            page.locator("input[name=terms][value=yes]").check();
            page.getByText("Save").click();
            assertThat(page.content()).contains("All four conditions are met.");
            page.getByText("Record that Sea View is arranged").click();
            assertThat(page.content()).contains("Arranged by Wes Worker (fictional)");
        }
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

    /** ... and of its papers. */
    private void keepPaper(PlaceStory story, java.util.UUID ofAgreement, String name) throws java.io.IOException {
        var folder = System.getenv("OURPLAN_PICTURES");
        if (folder == null) {
            return;
        }
        for (var made : database.select(org.ourplan.tables.Tables.DOCUMENT.ID, org.ourplan.tables.Tables.DOCUMENT.KIND)
                .from(org.ourplan.tables.Tables.DOCUMENT)
                .where(org.ourplan.tables.Tables.DOCUMENT.PERSON.eq(
                        story.plan.read().person().value()))
                .fetch()) {
            var window = Browser.window(port, true, 800);
            try (window) {
                Browser.signIn(window, port, story.plan.workersSecret());
                var pdf = window.request()
                        .get("/people/" + story.plan.read().person().value() + "/documents/" + made.value1() + ".pdf");
                Files.write(Path.of(folder, made.value2() + ".pdf"), pdf.body());
            }
        }
    }
}
