package org.ourplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.capacity.DecisionStory.alone;
import static org.ourplan.capacity.DecisionStory.best;
import static org.ourplan.capacity.DecisionStory.day;
import static org.ourplan.capacity.DecisionStory.with;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.People;
import org.ourplan.people.Standing;
import org.ourplan.testing.Browser;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of capacity pleases axe, fits a narrow window, and works without script. */
@OurplanTest
class CapacityPagesInBrowserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final List<String> wrongs = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private DecisionStory story;

    @BeforeEach
    void begin() {
        SettableClock.setTo(TODAY);
        story = new DecisionStory(people, staff, database, port);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() throws IOException {
        var worker = story.worker.secret();
        look(worker, story.at(""), "capacity-none");
        look(worker, story.at("/new"), "capacity-new");
        look(worker, story.at("/authorities/new"), "authority-new");
        look(worker, story.at("/liberty/new"), "liberty-new");
        story.around("Nina Field", Standing.CARER);
        story.seesAuthority("Molly Money", "LASTING_POWER_PROPERTY_AND_FINANCE");
        var decision = story.lacking();
        look(worker, decision, "decision");
        look(worker, decision + "/imca", "imca");
        story.asksImca(decision, with(alone(), "urgent", "yes", "urgent-why", "Her home burnt down last night"));
        look(worker, decision + "/imca-instructed", "imca-instructed");
        look(worker, decision + "/best-interests", "best-interests");
        var asked = story.office()
                .get(decision + "/best-interests")
                .page()
                .select("textarea[name^=said-]")
                .eachAttr("name");
        var decided = story.decides(
                decision,
                with(
                        best(),
                        "nobody-why",
                        "",
                        asked.getFirst(),
                        "She misses the sea",
                        asked.getLast(),
                        "Money is no reason"));
        assertThat(decided.path()).isEqualTo(decision);
        story.office()
                .submit(
                        story.at("/liberty/new"),
                        story.at("/liberty/new"),
                        with(
                                new String[] {
                                    "setting",
                                    "CARE_HOME",
                                    "place",
                                    "Sea View",
                                    "why",
                                    "The front door is locked",
                                    "less",
                                    "A bell on the door",
                                    "says",
                                    "She tries the door",
                                    "asked-by",
                                    "Mo Manager"
                                },
                                day("received", TODAY)));
        look(worker, decision, "decision-made");
        look(worker, story.at(""), "capacity");
        look(
                worker,
                story.office()
                        .get(story.at(""))
                        .page()
                        .select("a:contains(Write down what happened next)")
                        .attr("href"),
                "liberty-step");
        look(staff.hire("Yolanda Fictional", null, story.person, Role.PERSON).secret(), "/me/capacity", "my-capacity");
        assertThat(wrongs).isEmpty();
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
                picture(page, name + "-" + width);
                Browser.wrongs(page).forEach(wrong -> wrongs.add(name + " at " + width + ": " + wrong));
                if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
                    wrongs.add(name + " at " + width + ": has to be scrolled sideways");
                }
            }
        }
    }

    private static void picture(Page page, String name) throws IOException {
        var folder = System.getenv("OURPLAN_PICTURES");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }
}
