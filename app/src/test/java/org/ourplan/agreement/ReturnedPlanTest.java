package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A plan that came back says what must be put right and where, until it is sent again; the record says where each plan
 * is.
 */
@OurplanTest
class ReturnedPlanTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story() {
        return new PlanStory(plans, staff, database, port, "28.00", "28.00");
    }

    @Test
    @Tag("SIGN-4")
    void theLetterShowsEachReasonWithTheWayToItsPlace() {
        var story = story().withCouncil();
        story.manager()
                .submit(
                        story.at("/agree"),
                        story.at("/agree"),
                        "decision",
                        "return",
                        "reasons",
                        "Say what happens on Sundays",
                        "reasons-place",
                        "need/A1",
                        "reasons-2",
                        "Who holds the key?",
                        "reasons-2-place",
                        "risk");
        var returned = story.worker().get(story.at("")).page();
        assertThat(returned.select("#returned").text())
                .contains("Mai Manager (fictional) returned the plan on")
                .contains("Say what happens on Sundays. Go to Eating and drinking well")
                .contains("Who holds the key? Go to Keeping safe my way");
        assertThat(returned.select("#returned a").eachAttr("href")).containsExactly("#need-A1", "#keeping-safe");
        assertThat(returned.select("#need-A1, #keeping-safe")).hasSize(2);
        story.worker().submit(story.at(""), story.at("/step"));
        assertThat(story.worker().get(story.at("")).page().select("#returned li"))
                .hasSize(2);
        story.shared().answered("AGREES");
        assertThat(story.self().get("/me/plan").page().select("#returned").text())
                .contains("The council asked for changes")
                .doesNotContain("Sundays");
        story.sent("no", "no", "no");
        assertThat(story.worker().get(story.at("")).page().select("#returned")).isEmpty();
    }

    @Test
    void theRecordSaysThatANewVersionIsMadeAndOneThingIsNow() {
        var story = story().withCouncil();
        var record = story.who.person().link();
        assertThat(story.worker().get(record).page().text()).contains("The plan waits for the council’s decision.");
        story.active();
        var active = story.worker().get(record).page();
        assertThat(active.text()).contains("Plan 1 is in force.").doesNotContain("waits for the council");
        assertThat(active.select("[class*=stages-line__stage--now], [class*=stage--now]")
                        .size())
                .as(active.select("main").html())
                .isEqualTo(1);
        var next = story.nextVersion("28.00");
        var second = story.worker().get(record).page();
        assertThat(second.text())
                .contains(
                        "Plan 1 is in force.", "A new version, plan 2, is being written with Wes Worker (fictional).");
        assertThat(second.select("[class*=stages-line__stage--now], [class*=stage--now]")
                        .size())
                .isEqualTo(1);
        next.withFigures("8.00").shared();
        assertThat(story.worker().get(record).page().text())
                .contains("A new version, plan 2, waits for Ada to read and answer it.");
        next.answered("AGREES").sent("no", "no", "no").active();
        assertThat(story.worker().get(record).page().text())
                .contains("Plan 2 is in force.")
                .doesNotContain("A new version", "Plan 1 is in force");
    }
}
