package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.agreement.PlanStory;
import org.ourplan.platform.NewId;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What limits the person stands in their plan, with why and what would limit them less; nobody forgets to ask about liberty. */
@OurplanTest
class RestrictionTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    @Test
    @Tag("MCA-9")
    void aLockedDoorIsInThePlanAndWarnsUntilSomebodyAskedAboutLiberty() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "28.00");
        var shown = story.worker().get(story.at("/new/restriction"));
        assertThat(shown.heading()).isEqualTo("Something that limits what I can do");
        var place = "restriction/" + NewId.next();
        story.writing(place, "what", "The front door is locked at night", "why", "She walks to the river");
        assertThat(story.read().stops())
                .anySatisfy(finding -> assertThat(finding.sentence()).contains("Say what would restrict them less"));
        story.writing(place, "less", "A bell on the door: she did not hear it");
        assertThat(story.read().stops()).noneMatch(finding -> finding.ruleId().equals("MCA-9"));
        assertThat(story.read().warningsWithoutReason())
                .anySatisfy(finding -> assertThat(finding.sentence()).contains("take away the person’s liberty"));
        assertThat(story.worker().get(story.at("")).page().text())
                .contains("What limits what I can do: The front door is locked at night")
                .contains("Why: She walks to the river.");
        story.withFigures("8.00").shared().answered("AGREES");
        assertThat(story.send("no", "no", "no").page().text()).contains("take away the person’s liberty");
        story.writing("warning/MCA-9", "reason", "Asked on Monday: she goes out by day as she likes");
        assertThat(story.send("no", "no", "no").path()).endsWith("/agreement");
        assertThat(story.self().get("/me/plan").page().text())
                .contains("What limits what I can do: The front door is locked at night");
    }

    @Test
    @Tag("MCA-9")
    void onceItWasAskedNothingWarns() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "28.00");
        story.writing(
                "restriction/" + NewId.next(),
                "what",
                "The front door is locked at night",
                "why",
                "She walks to the river",
                "less",
                "A bell on the door: she did not hear it",
                "liberty-asked",
                "yes");
        assertThat(story.read().findings())
                .noneMatch(finding -> finding.ruleId().equals("MCA-9"));
    }
}
