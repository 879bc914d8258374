package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A line that asks for an exception to local policy goes to a senior manager with its reason, whatever else was said. */
@OurplanTest
class ExceptionOnALineTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    @Test
    @Tag("OPT-6")
    void itGoesToASeniorManagerWithItsReason() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "28.00");
        var line = story.read().lines().stream()
                .filter(each -> each.doer().paid())
                .findFirst()
                .orElseThrow();
        story.writing(line.place(), "policy-exception", "yes", "exception-why", "Meals that her faith allows");
        story.withFigures("8.00").shared().answered("AGREES");
        assertThat(story.send("no", "no", "no").page().text()).contains("The plan asks for an exception on a line.");
        story.sent("no", "no", "yes");
        assertThat(story.manager().get(story.at("/agree")).page().text())
                .contains("You cannot agree this plan. It needs a senior manager.");
        var senior = new Browserless(port)
                .with(staff.hire("Sia Senior (fictional)", story.team(), Role.SENIOR_MANAGER)
                        .secret());
        assertThat(senior.get(story.at("/agree")).page().text())
                .contains("Exception asked for meals on wheels: Meals that her faith allows.");
        senior.submit(story.at("/agree"), story.at("/agree"), "decision", "agree");
        assertThat(story.read().state()).isEqualTo(PlanState.AGREED);
    }
}
