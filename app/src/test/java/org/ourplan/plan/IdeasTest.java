package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.directory.Entries;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ideas from the directory for what a person wants: found by the words of their goal, which stand in no address, and put into the plan. */
@OurplanTest
class IdeasTest {

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Entries entries;

    private String instrument;
    private Begun plan;
    private UUID band;

    @BeforeEach
    void aGoalAndSomethingThatFitsIt() {
        instrument = Entries.village();
        plan = Begun.of(plans, port, Planned.adult(staff, database));
        plan.written().advocacyChecked();
        plan.written().with("need/A9", "goal", "To play the " + instrument + " with other people again");
        band = entries.add(Entries.text(
                "Band " + instrument, "Play the " + instrument + " together.", "", "run-by", "The Players"));
    }

    @Test
    @Tag("INFO-5")
    void anIdeaForAGoalIsPutIntoThePlanAsALineThatLeadsBackToTheDirectory() {
        var worker = plan.worker();
        var link = worker.get(plan.link())
                .page()
                .select("a[href=" + plan.link() + "/ideas/A9]")
                .attr("href");
        var ideas = worker.get(link);
        assertThat(ideas.page().select("h2 a").first().text()).isEqualTo("Band " + instrument);
        var shown = worker.post(link, link, Map.of(), "entry", band.toString());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.page().select("input[name=what]").val()).isEqualTo("Band " + instrument);
        var line = plan.read().linesFor("A9").getFirst();
        assertThat(line.who()).isEqualTo("The Players");
        assertThat(line.goal()).contains(instrument);
        worker.submit(shown.path(), shown.path(), "by-when", "Every Monday");
        var letter = worker.get(plan.link()).page();
        assertThat(letter.text()).contains("every Monday");
        assertThat(letter.select("a[href=/directory/" + band + "]")).hasSize(1);
        assertThat(new Browserless(port).get("/directory/" + band).response().body())
                .doesNotContain("Ada");
    }

    @Test
    void theWordsOfAGoalStandInNoAddress() {
        var page = plan.worker().get(plan.link() + "/ideas/A9").page();
        assertThat(page.select("[href*=" + instrument + "], [action*=" + instrument + "], [src*=" + instrument + "]"))
                .isEmpty();
        assertThat(page.select("form[method=get]")).isEmpty();
        var other = plan.worker().submit(plan.link() + "/ideas/A9", plan.link() + "/ideas/A9", "words", "xylophonists");
        assertThat(other.page().text()).contains("Nothing was found");
        StatementCount.reset();
        plan.worker().get(plan.link() + "/ideas/A9");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void thePersonTellsTheirWorkerWhichTheyWouldLike() {
        var self = plan.self();
        assertThat(self.get("/me/plan").page().select("a[href=/me/plan/ideas/A9]"))
                .hasSize(1);
        var page = "/me/plan/ideas/A9";
        assertThat(self.get(page).page().text()).contains("Band " + instrument).contains("I would like this");
        self.post(page, page, Map.of(), "entry", band.toString());
        assertThat(plan.worker().get(plan.link()).page().text())
                .contains("I would like this from the directory")
                .contains("Band " + instrument);
    }

    @Test
    void inAPlanThatIsNotBeingWrittenNothingIsPutAndOnlyItsOwnNeedsHaveIdeas() {
        var link = plan.link() + "/ideas/A9";
        assertThat(plan.worker().get(plan.link() + "/ideas/Z9").status()).isEqualTo(404);
        assertThat(plan.worker()
                        .post(link, link, Map.of(), "entry", UUID.randomUUID().toString())
                        .status())
                .isEqualTo(404);
        assertThat(plan.worker().post(link, link, Map.of(), "entry", "x").status())
                .isEqualTo(404);
        plan.move(PlanEvent.SHARED_WITH_PERSON);
        assertThat(plan.worker().get(link).page().text()).doesNotContain("Put this into the plan");
        assertThat(plan.worker()
                        .post(link, link, Map.of(), "entry", band.toString())
                        .status())
                .isEqualTo(409);
        assertThat(plan.read().linesFor("A9")).isEmpty();
    }
}
