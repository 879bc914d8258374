package org.ourplan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A carer's own way: carer's assessment, eligibility, support plan, agreed. */
@OurplanTest
class CarersJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    AtWork work;

    @Autowired
    Staff staff;

    @Test
    void aCarerGetsASupportPlanOfTheirOwn() {
        var every = new EveryPage(port);
        var known = work.offered("Winifred", AssessmentKind.CARERS);
        try (var window = Window.of(port, false, every, known.worker().secret())) {
            window.open(known.assessment());
            var carer = new CarersStage(window, work.today());
            carer.assessed();
            carer.decidedAndToldOf("Winifred");
            carer.planned(known.person().link());
            carer.shared("Winifred");
            var self = staff.hire("Winifred", null, known.person(), Role.CARER);
            try (var person = Window.of(port, false, every, self.secret())) {
                person.open("/me/plan")
                        .isAt("My support plan")
                        .follow("Tell us what you think of the plan")
                        .choose("Your answer", "I agree")
                        .type("Why? A few words are enough", "A Thursday evening of my own.")
                        .press("Send my answer");
            }
            new AgreementStage(window, work.today()).sent(carer.planPath());
            var grace = staff.hire("Grace Manager", known.worker().who().team(), Role.TEAM_MANAGER);
            try (var manager = new Agreeing(Window.of(port, false, every, grace.secret()), carer.planPath())) {
                manager.agrees();
            }
        }
        assertThat(every.wrongs()).isEmpty();
    }
}
