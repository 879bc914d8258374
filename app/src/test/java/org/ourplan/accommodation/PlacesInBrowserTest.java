package org.ourplan.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.plan.PlannedLine;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Looks;
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

    private Looks looks;

    @BeforeEach
    void begin() {
        looks = new Looks(port);
    }

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() {
        var story = new PlaceStory(plans, staff, database, port, accommodation);
        var worker = story.plan.workersSecret();
        var line = story.plan.read().lines().stream()
                .filter(each -> each.doer().paid())
                .map(PlannedLine::id)
                .findFirst()
                .orElseThrow();
        looks.open(worker, story.at(""), "places-empty");
        looks.open(worker, story.at("/new"), "place");
        story.named("The Elms", "690.00", "chosen", "council");
        var dear = story.named("Sea View", "785.00");
        var bad = story.named("Hill House", "680.00", "suitable", "no", "suits", "It has stairs only");
        looks.open(worker, story.at(""), "places");
        looks.open(worker, story.at("/" + dear.id() + "/top-up"), "top-up");
        looks.open(worker, story.at("/" + bad.id() + "/refuse"), "refuse");
        story.toppedUp(dear);
        var topUp = story.choice().place(dear.id()).orElseThrow().topUp();
        looks.open(worker, story.at("/top-ups/" + topUp.id()), "top-up-sign");
        story.finance().submit(story.at("/top-ups/" + topUp.id()), story.at("/top-ups/" + topUp.id()) + "/sign");
        looks.open(worker, story.at("/top-ups/" + topUp.id()), "top-up-look");
        story.refused(bad, "You cannot climb the stairs to any of the rooms.");
        looks.open(worker, story.at(""), "places-decided");
        looks.open(worker, story.plan.at("/parts/line/" + line), "line");
        looks.open(worker, story.plan.at("/options/" + line), "options");
        looks.open(worker, story.plan.at(""), "letter");
        story.plan.withFigures("150.00");
        looks.open(worker, story.plan.at("/statement"), "statement");
        story.plan.shared();
        looks.open(story.plan.selfsSecret(), "/me/places", "my-places");
        looks.open(story.plan.managersSecret(), "/budgets", "budgets");
        looks.paper(
                worker,
                story.plan.read().person().link() + "/documents/" + topUp.document() + ".pdf",
                "top-up-agreement");
        looks.nothingIsWrong();
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
}
