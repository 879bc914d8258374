package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanLife;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class PlanPagesTest {

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
    void thePlanReadsLikeALetterInItsOrder() {
        var plan = whole();
        var shown = plan.worker().get(plan.link());
        assertThat(shown.heading()).isEqualTo("My care and support plan");
        assertThat(shown.page().select("article h2").eachText())
                .containsExactly(
                        "About me",
                        "A good week",
                        "What I think and want",
                        "What I want, and who does what",
                        "If things go wrong",
                        "Keeping safe my way",
                        "Information and advice I was given",
                        "Money",
                        "How my budget is managed",
                        "When we look at it again",
                        "Who made this plan with me",
                        "Comments");
        assertThat(shown.page().text())
                .contains("I get up at seven and feed the birds.")
                .contains("A hot meal from Nina next door, three times a week.")
                .contains("Meals on wheels, four a week, from Monday. My budget pays for this. We will know it works:"
                        + " I eat well.")
                .contains("Meals on wheels (chosen). It would do, and it can be had now. £28.00 a week.")
                .doesNotContain("A1");
    }

    @Test
    void theLawsNeedsAreThreeThenHowManyMoreEachWithItsSectionAndItsPlace() {
        var plan = begun();
        var shown = plan.worker().get(plan.link());
        var side = shown.page().selectFirst(".ourplan-beside__side");
        assertThat(side).isNotNull();
        assertThat(side.select("li")).hasSize(3);
        assertThat(side.text()).containsPattern("and \\d+ more").contains("Care Act 2014 s67");
        var all = plan.worker().get(plan.link() + "/still-needed");
        assertThat(all.page().select("main ol > li").size())
                .isEqualTo(plan.read().findings().size());
        plan.written().advocacyChecked();
        for (Element link :
                plan.worker().get(plan.link() + "/still-needed").page().select("main ol a")) {
            var to = link.attr("href").replaceFirst("#.*", "");
            if (to.contains("/parts/")) {
                assertThat(plan.worker().get(to).status()).as(to).isEqualTo(200);
            }
        }
    }

    @Test
    void everyPartHasItsOwnPageThatSavesAndComesBack() {
        var plan = begun();
        plan.worker()
                .submit(
                        plan.link() + "/parts/advocacy",
                        plan.link() + "/parts/advocacy",
                        "difficulty-UNDERSTANDING",
                        "no");
        plan.written()
                .with(
                        "advocacy",
                        "difficulty-RETAINING",
                        "no",
                        "difficulty-USING_OR_WEIGHING",
                        "no",
                        "difficulty-COMMUNICATING",
                        "no");
        var shown = plan.worker().get(plan.link());
        for (Element link : shown.page().select("article a[href^=" + plan.link() + "/parts/]")) {
            assertThat(plan.worker().get(link.attr("href")).heading())
                    .as(link.attr("href"))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void theButtonsAreThoseOfTheLifeOfAPlan(PlanState state) {
        var plan = whole();
        plan.to(state);
        var here = java.util.Set.of(
                PlanEvent.SHARED_WITH_PERSON,
                PlanEvent.TAKEN_BACK,
                PlanEvent.SENT_TO_COUNCIL,
                PlanEvent.TAKEN_UP_AGAIN);
        var expected = PlanLife.from(state).stream()
                .map(PlanLife.Edge::event)
                .filter(here::contains)
                .map(Enum::name)
                .toList();
        var shown = plan.worker().get(plan.link());
        assertThat(shown.page().select("input[name=event]").eachAttr("value")).isEqualTo(expected);
        for (var event : here) {
            if (!expected.contains(event.name())) {
                var refused = plan.worker().post(plan.link(), plan.link() + "/step", Map.of(), "event", event.name());
                assertThat(refused.status()).as(event + " in " + state).isEqualTo(409);
            }
        }
        assertThat(plan.read().state()).isEqualTo(state);
    }

    @Test
    @Tag("REV-14")
    void aFixedPlanCannotBeWrittenInFromAnyPage() {
        var plan = whole();
        plan.to(PlanState.AGREED);
        var shown = plan.worker().get(plan.link());
        assertThat(shown.page().select("a[href*=/parts/]")).isEmpty();
        assertThat(plan.worker().get(plan.link() + "/parts/about-me").status()).isEqualTo(409);
        var posted = plan.worker()
                .post(plan.link(), plan.link() + "/parts/about-me", Map.of(), "version", "1", "words", "changed");
        assertThat(posted.status()).isEqualTo(409);
        assertThat(posted.page().text()).contains("This plan is fixed");
        assertThat(plan.read().written("about-me").one("words")).isEqualTo("My daughter Rita, and the garden.");
    }

    @Test
    @Tag("SIGN-1")
    void aPlanIsNotSentWhileAHardStopStandsAndAWarningNeedsAReason() {
        var plan = whole();
        var written = plan.written().with("information", "delay", "");
        plan.worker().submit(plan.link(), plan.link() + "/step");
        assertThat(plan.read().state()).isEqualTo(PlanState.WITH_PERSON);
        assertThat(plan.worker().get(plan.link() + "/send").page().text())
                .contains("prevent or delay needs in the future");
        var refused = plan.worker().post(plan.link(), plan.link() + "/send", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Care Act 2014 s25(1)(f)(ii)");
        plan.move(PlanEvent.TAKEN_BACK);
        written.with("information", "delay", "keep moving");
        plan.move(PlanEvent.SHARED_WITH_PERSON);
        var unreasoned = plan.worker().submit(plan.link() + "/send", plan.link() + "/send");
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.page().text())
                .contains("Say why it is right to go on: Tell the person an indicative budget");
        var onward = plan.worker()
                .submit(plan.link() + "/send", plan.link() + "/send", "reason-PB-9", "She knows the sum already");
        assertThat(onward.path()).isEqualTo(plan.link() + "/agreement/send");
        assertThat(plan.read().warningReasons()).containsEntry("PB-9", "She knows the sum already");
    }

    @Test
    void everyPageOfAPlanTakesSixStatementsAtMost() {
        var plan = whole();
        for (var path : new String[] {
            "", "/still-needed", "/send", "/my-notes", "/parts/about-me", "/parts/need/A1", "/parts/direct-payment"
        }) {
            count(plan.worker(), plan.link() + path);
        }
        count(plan.worker(), plan.who().person().link() + "/plans");
        var self = plan.self();
        for (var path : new String[] {"/me/plan", "/me/plan/my-notes", "/me/plan/parts/about-me"}) {
            count(self, path);
        }
    }

    private static void count(Browserless reader, String path) {
        StatementCount.reset();
        reader.get(path);
        assertThat(StatementCount.sinceReset()).as(path).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void theLifeOfAPlanIsThereForAnybodyAndHasEveryStep() {
        var shown = new Browserless(port).get("/about/plan-life");
        assertThat(shown.page().select("main section")).hasSize(PlanState.values().length);
        assertThat(shown.page().select("main li")).hasSize(PlanLife.EDGES.size());
        assertThat(shown.page().select("main li").eachText())
                .allSatisfy(step -> assertThat(step).containsPattern("Before this step: [a-z].+\\(.*\\)\\."));
        assertThat(shown.page().select("svg rect")).hasSize(PlanState.values().length);
        assertThat(shown.page().select("svg path.ourplan-life__step")).hasSize(PlanLife.EDGES.size());
        assertThat(shown.page().select("svg rect").eachAttr("x").size()
                        - shown.page().select("svg rect").stream()
                                .map(box -> box.attr("x") + "," + box.attr("y"))
                                .distinct()
                                .count())
                .as("no box on another")
                .isZero();
        assertThat(shown.page().select("svg desc").text()).contains("Step 16: from");
    }
}
