package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanLife;
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

    /** A plan at hand: its person, its id, and the worker at its pages. */
    private record Begun(Planned who, UUID id, Browserless worker, String link) {}

    private Begun begin(Planned who) {
        var id = plans.begin(
                who.person(), who.determination(), null, who.worker().who());
        return new Begun(
                who,
                id,
                new Browserless(port).with(who.worker().secret()),
                who.person().link() + "/plans/" + id);
    }

    private Begun begun() {
        return begin(Planned.adult(staff, database));
    }

    private Begun whole() {
        var plan = begun();
        new WholePlanWritten(plans, plan.who(), plan.id()).whole();
        return plan;
    }

    private PlanRecord read(Begun plan) {
        return plans.find(plan.who().person(), plan.id()).orElseThrow();
    }

    private void to(Begun plan, PlanState wanted) {
        var way = new java.util.ArrayDeque<PlanEvent>();
        assertThat(way(PlanState.DRAFTING, wanted, way, new java.util.HashSet<>()))
                .isTrue();
        way.forEach(event -> plans.move(
                plan.who().person(), plan.id(), event, plan.who().worker().who()));
    }

    private static boolean way(
            PlanState from, PlanState to, java.util.Deque<PlanEvent> way, java.util.Set<PlanState> seen) {
        if (from == to) {
            return true;
        }
        seen.add(from);
        for (var edge : PlanLife.from(from)) {
            way.addLast(edge.event());
            if (!seen.contains(edge.to()) && way(edge.to(), to, way, seen)) {
                return true;
            }
            way.removeLast();
        }
        return false;
    }

    @Test
    @Tag("S004-63")
    void privateNotesStayWithTheirWriter() {
        var plan = whole();
        var self = new Browserless(port).with(plan.who().self().secret());
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
        to(plan, PlanState.AGREED);
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
        var self = new Browserless(port).with(plan.who().self().secret());
        var shown = self.get("/me/plan");
        assertThat(shown.heading()).isEqualTo("My care and support plan");
        assertThat(shown.page().select("a[href=/me/plan/answer]")).isEmpty();
        assertThat(shown.page().select("article a[href^=/me/plan/parts/]").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/me/plan/parts/about-me",
                        "/me/plan/parts/good-week",
                        "/me/plan/parts/wishes",
                        "/me/plan/parts/review-date");
        self.submit("/me/plan/parts/about-me", "/me/plan/parts/about-me", "words", "I sing.");
        assertThat(read(plan).written("about-me").one("words")).isEqualTo("I sing.");
        assertThat(self.get("/me/plan/parts/direct-payment").status()).isEqualTo(409);
        plans.move(
                plan.who().person(),
                plan.id(),
                PlanEvent.SHARED_WITH_PERSON,
                plan.who().worker().who());
        assertThat(self.get("/me/plan").page().select("a[href=/me/plan/answer]"))
                .isNotEmpty();
        send(plan);
        assertThat(self.get("/me/plan/parts/about-me").page().text()).contains("with the council just now");
    }

    private void send(Begun plan) {
        plans.move(
                plan.who().person(),
                plan.id(),
                PlanEvent.SENT_TO_COUNCIL,
                plan.who().worker().who());
    }

    @Test
    @Tag("PLAN-2")
    void aCarersPlanAsksAboutWorkLearningAndLeisure() {
        var plan = begin(Planned.carer(staff, database));
        assertThat(plan.worker().get(plan.link()).heading()).isEqualTo("My support plan");
        assertThat(plan.worker().get(plan.link() + "/still-needed").page().text())
                .contains("Say whether the carer works or wants to")
                .contains("s10(6)");
        new WholePlanWritten(plans, plan.who(), plan.id())
                .advocacyChecked()
                .with("work-and-leisure", "words", "I want to go back to work.");
        assertThat(plan.worker().get(plan.link() + "/still-needed").page().text())
                .doesNotContain("Say whether the carer works");
        assertThat(plan.worker().get(plan.link()).page().text()).contains("I want to go back to work.");
    }
}
