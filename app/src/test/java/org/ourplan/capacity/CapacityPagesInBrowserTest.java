package org.ourplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.capacity.DecisionStory.alone;
import static org.ourplan.capacity.DecisionStory.best;
import static org.ourplan.capacity.DecisionStory.day;
import static org.ourplan.capacity.DecisionStory.with;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.People;
import org.ourplan.people.Standing;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of capacity pleases axe, fits a narrow window, and works without script. */
@OurplanTest
class CapacityPagesInBrowserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private DecisionStory story;
    private Looks looks;

    @BeforeEach
    void begin() {
        SettableClock.setTo(TODAY);
        story = new DecisionStory(people, staff, database, port);
        looks = new Looks(port);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() {
        var worker = story.worker.secret();
        looks.open(worker, story.at(""), "capacity-none");
        looks.open(worker, story.at("/new"), "capacity-new");
        looks.open(worker, story.at("/authorities/new"), "authority-new");
        looks.open(worker, story.at("/liberty/new"), "liberty-new");
        story.around("Nina Field", Standing.CARER);
        story.seesAuthority("Molly Money", "LASTING_POWER_PROPERTY_AND_FINANCE");
        var decision = story.lacking();
        looks.open(worker, decision, "decision");
        looks.open(worker, decision + "/imca", "imca");
        story.asksImca(decision, with(alone(), "urgent", "yes", "urgent-why", "Her home burnt down last night"));
        looks.open(worker, decision + "/imca-instructed", "imca-instructed");
        looks.open(worker, decision + "/best-interests", "best-interests");
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
        looks.open(worker, decision, "decision-made");
        looks.open(worker, story.at(""), "capacity");
        looks.open(
                worker,
                story.office()
                        .get(story.at(""))
                        .page()
                        .select("a:contains(Write down what happened next)")
                        .attr("href"),
                "liberty-step");
        looks.open(
                staff.hire("Yolanda Fictional", null, story.person, Role.PERSON).secret(),
                "/me/capacity",
                "my-capacity");
        looks.nothingIsWrong();
    }
}
