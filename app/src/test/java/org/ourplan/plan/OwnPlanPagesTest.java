package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class OwnPlanPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private Begun begun() {
        return Begun.of(plans, port, Planned.adult(staff, database));
    }

    private Begun whole() {
        return begun().whole();
    }

    @Test
    @Tag("S004-63")
    void privateNotesStayWithTheirWriter() {
        var plan = whole();
        var self = plan.self();
        self.submit("/me/plan/my-notes", "/me/plan/my-notes", "words", "I am afraid of the home");
        plan.worker().submit(plan.link() + "/my-notes", plan.link() + "/my-notes", "words", "ask about the fall");
        assertThat(self.get("/me/plan/my-notes").page().text())
                .contains("afraid of the home")
                .doesNotContain("ask about the fall");
        var manager = new Browserless(port).with(plan.who().manager().secret());
        var other = new Browserless(port).with(plan.who().outsider().secret());
        for (var reader : new Browserless[] {plan.worker(), manager, other}) {
            for (var path : new String[] {plan.link(), plan.link() + "/my-notes", plan.link() + "/still-needed"}) {
                assertThat(reader.get(path).response().body()).doesNotContain("afraid of the home");
            }
        }
        assertThat(manager.get(plan.link() + "/my-notes").response().body()).doesNotContain("ask about the fall");
        assertThat(self.get("/me/plan").response().body())
                .doesNotContain("ask about the fall")
                .doesNotContain("afraid of the home");
        plan.to(PlanState.AGREED);
        assertThat(database.fetchValue("select frozen_text from plan where id = ?", plan.id())
                        .toString())
                .contains("feed the birds")
                .doesNotContain("afraid of the home")
                .doesNotContain("ask about the fall");
    }

    @Test
    @Tag("PLAN-8")
    void thePersonReadsTheSameLetterAndWritesInTheirOwnParts() {
        var plan = whole();
        var self = plan.self();
        var shown = self.get("/me/plan");
        assertThat(shown.heading()).isEqualTo("My care and support plan");
        assertThat(shown.page().select("a[href=/me/plan/answer]")).isEmpty();
        assertThat(shown.page().select("article a[href^=/me/plan/parts/]").eachAttr("href").stream()
                        .filter(href -> !href.matches(".*/(contingency|risk)/.*")))
                .containsExactlyInAnyOrder(
                        "/me/plan/parts/about-me",
                        "/me/plan/parts/good-week",
                        "/me/plan/parts/wishes",
                        "/me/plan/parts/review-date");
        self.submit("/me/plan/parts/about-me", "/me/plan/parts/about-me", "words", "I sing.");
        assertThat(plan.read().written("about-me").one("words")).isEqualTo("I sing.");
        assertThat(self.get("/me/plan/parts/direct-payment").status()).isEqualTo(409);
        plan.move(PlanEvent.SHARED_WITH_PERSON);
        assertThat(self.get("/me/plan").page().select("a[href=/me/plan/answer]"))
                .isNotEmpty();
        send(plan);
        assertThat(self.get("/me/plan/parts/about-me").page().text()).contains("with the council just now");
    }

    private void send(Begun plan) {
        plan.move(PlanEvent.SENT_TO_COUNCIL);
    }

    @Test
    @Tag("PLAN-2")
    void aCarersPlanAsksAboutWorkLearningAndLeisure() {
        var plan = Begun.of(plans, port, Planned.carer(staff, database));
        assertThat(plan.worker().get(plan.link()).heading()).isEqualTo("My support plan");
        assertThat(plan.worker().get(plan.link() + "/still-needed").page().text())
                .contains("Say whether the carer works or wants to")
                .contains("s10(6)");
        plan.written().advocacyChecked().with("work-and-leisure", "words", "I want to go back to work.");
        assertThat(plan.worker().get(plan.link() + "/still-needed").page().text())
                .doesNotContain("Say whether the carer works");
        assertThat(plan.worker().get(plan.link()).page().text()).contains("I want to go back to work.");
    }
}
