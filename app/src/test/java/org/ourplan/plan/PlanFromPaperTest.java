package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.platform.event.Event;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.ourplan.writing.Writings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan that somebody wrote by hand, typed in at once. */
@OurplanTest
class PlanFromPaperTest {

    static final String[] PAPER = {
        "on-paper-wrote", "FAMILY",
        "on-paper-wrote-name", "Rita Doyle",
        "on-paper-said", "OWN",
        "on-paper-written-day", "3",
        "on-paper-written-month", "11",
        "on-paper-written-year", "2026",
        "good-week-bad-day", "I stay in bed",
        "step-A9-0-what", "a walk by the canal",
        "step-A9-0-doer", "ME",
        "step-A9-0-by-when", "every morning",
        "step-A9-1-what", "bingo at the hall",
        "step-A9-1-doer", "FRIEND",
        "step-A9-1-who", "Bill",
        "contingency-0-trigger", "Rita is ill",
        "contingency-0-response", "Bill rings the office",
        "extra-0-title", "My cat",
        "extra-0-words", "Tibbles stays with me"
    };

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Events events;

    @Autowired
    Writings writings;

    private Begun begun() {
        var plan = Begun.of(plans, port, Planned.adult(staff, database));
        plan.written().advocacyChecked();
        return plan;
    }

    static String page(Begun plan) {
        return plan.link() + "/from-paper";
    }

    static String[] and(String... more) {
        var all = new ArrayList<>(List.of(PAPER));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private List<Event> told(Begun plan) {
        return events.of(plan.who().person().value());
    }

    @Test
    @Tag("S004-4")
    void aWholePlanIsTakenInOneSaveWithWhoWroteItAndWhoseWordsItIs() {
        var plan = begun();
        var before = told(plan).size();
        var kept = plan.worker().submit(page(plan), page(plan), PAPER);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.path()).isEqualTo(plan.link());
        assertThat(kept.page().text())
                .contains("Typed in. Read it through with")
                .contains("Tibbles stays with me")
                .contains(
                        "Somebody in my family, Rita Doyle, first wrote this on paper on 3 November 2026, in my own words.");
        var read = plan.read();
        assertThat(read.linesFor("A9"))
                .extracting(PlannedLine::what)
                .containsExactly("a walk by the canal", "bingo at the hall");
        assertThat(read.written("good-week").one("bad-day")).isEqualTo("I stay in bed");
        assertThat(read.each("contingency")).hasSize(1);
        assertThat(told(plan)).hasSize(before + 1);
        assertThat(told(plan).getFirst().happening()).isEqualTo(Happening.PLAN_TYPED_IN);
        assertThat(told(plan).getFirst().details().get("places").split(" ")).hasSize(6);
        assertThat(events.isWhole(plan.who().person().value())).isTrue();
    }

    @Test
    void whatStoodInAPartIsKeptAsItsEarlierVersion() {
        var plan = begun();
        var stood = plan.read().parts().get("good-week");
        plan.worker().submit(page(plan), page(plan), PAPER);
        var now = plan.read().parts().get("good-week");
        assertThat(now.version()).isEqualTo(stood.version() + 1);
        assertThat(now.answers().one("words"))
                .isEqualTo(stood.answers().one("words"))
                .isNotEmpty();
        assertThat(writings.earlier(plan.id(), "good-week").getFirst().answers())
                .isEqualTo(stood.answers());
    }

    @Test
    void theSamePageSentAgainIsNotWrittenTwice() {
        var plan = begun();
        var entry = plan.worker()
                .get(page(plan))
                .page()
                .selectFirst("input[name=entry]")
                .attr("value");
        var first = plan.worker().post(page(plan), page(plan), Map.of(), and("entry", entry));
        var parts = plan.read().parts();
        var happened = told(plan).size();
        var second = plan.worker().post(page(plan), page(plan), Map.of(), and("entry", entry));
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.page().text()).contains("All of this is in the plan already.");
        assertThat(plan.read().parts()).isEqualTo(parts);
        assertThat(told(plan)).hasSize(happened);
    }

    @Test
    void aStepTakenOutSinceIsPutBackWhenThePageIsSentAgain() {
        var plan = begun();
        var entry = plan.worker()
                .get(page(plan))
                .page()
                .selectFirst("input[name=entry]")
                .attr("value");
        plan.worker().post(page(plan), page(plan), Map.of(), and("entry", entry));
        var line = plan.read().linesFor("A9").getFirst().place();
        plans.remove(
                plan.who().person(), plan.id(), line, 1, plan.who().worker().who());
        assertThat(plan.read().linesFor("A9")).hasSize(1);
        plan.worker().post(page(plan), page(plan), Map.of(), and("entry", entry));
        assertThat(plan.read().linesFor("A9")).hasSize(2);
        assertThat(plan.read().parts().get(line).version()).isEqualTo(3);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndAllThatWasTypedStays() {
        var plan = begun();
        var stood = plan.read().parts();
        var wrong = plan.worker()
                .submit(
                        page(plan),
                        page(plan),
                        "on-paper-wrote",
                        "FRIEND",
                        "on-paper-written-day",
                        "31",
                        "on-paper-written-month",
                        "2",
                        "on-paper-written-year",
                        "2026",
                        "step-A9-1-what",
                        "bingo at the hall",
                        "step-A1-0-who",
                        "Bill",
                        "extra-0-title",
                        "My cat");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().title()).startsWith("Error: ");
        assertThat(wrong.page().select(".govuk-error-summary a").eachAttr("href"))
                .contains(
                        "#on-paper-wrote-name",
                        "#on-paper-said",
                        "#on-paper-written-day",
                        "#step-A9-1-doer",
                        "#step-A1-0-what",
                        "#step-A1-0-doer",
                        "#extra-0-words");
        wrong.page()
                .select(".govuk-error-summary a")
                .eachAttr("href")
                .forEach(link -> assertThat(wrong.page().getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
        assertThat(wrong.page().selectFirst("[name=step-A9-1-what]").attr("value"))
                .isEqualTo("bingo at the hall");
        assertThat(wrong.page().selectFirst("[name=on-paper-written-day]").attr("value"))
                .isEqualTo("31");
        assertThat(plan.read().parts()).isEqualTo(stood);
    }

    @Test
    void aPaperThatSaysNothingIsNotTaken() {
        var plan = begun();
        var empty = plan.worker().submit(page(plan), page(plan), "on-paper-wrote", "PERSON", "on-paper-said", "OWN");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().text()).contains("Type in at least one part of what the paper says.");
        assertThat(plan.read().each("on-paper")).isEmpty();
    }

    @Test
    void whereThePlanSaysSomethingElseBothTextsAreShownBeforeAnythingIsWritten() {
        var plan = begun();
        plan.written().with("about-me", "words", "I was a nurse");
        var stood = plan.read().parts();
        var both = plan.worker().submit(page(plan), page(plan), and("about-me-words", "I ran a sweet shop"));
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.page().text()).contains("In the plan now: I was a nurse");
        assertThat(both.page().selectFirst("[name=about-me-words]").wholeText())
                .contains("I was a nurse")
                .contains("I ran a sweet shop");
        assertThat(plan.read().parts()).isEqualTo(stood);

        var fields = and(
                "about-me-words", "I was a nurse and ran a sweet shop", "about-me-seen", version(stood, "about-me"));
        plan.worker().post(page(plan), page(plan), Map.of(), fields);
        assertThat(plan.read().written("about-me").one("words")).isEqualTo("I was a nurse and ran a sweet shop");
    }

    @Test
    void whatSomebodyWroteAfterBothWereShownIsShownToo() {
        var plan = begun();
        plan.written().with("about-me", "words", "I was a nurse");
        var seen = version(plan.read().parts(), "about-me");
        plan.written().with("about-me", "words", "I was a night nurse");
        var both = plan.worker()
                .post(
                        page(plan),
                        page(plan),
                        Map.of(),
                        and("about-me-words", "I ran a sweet shop", "about-me-seen", seen));
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.page().text()).contains("In the plan now: I was a night nurse");
        assertThat(plan.read().written("about-me").one("words")).isEqualTo("I was a night nurse");
    }

    private static String version(Map<String, org.ourplan.writing.Part> parts, String place) {
        return String.valueOf(parts.get(place).version());
    }

    @Test
    @Tag("S003-25")
    void paidSupportWaitsForTheFirstTwoStepsOnThisPageToo() {
        var plan = begun();
        plan.written().with("need/A9", "can-do-myself", "", "others-can-do", "");
        String[] paid = {
            "on-paper-wrote", "PERSON", "on-paper-said", "OWN", "step-A9-0-what", "swimming", "step-A9-0-doer", "PAID"
        };
        var refused = plan.worker().submit(page(plan), page(plan), paid);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Before paid support, say under the need what the person can do");
        assertThat(plan.read().lines()).isEmpty();
        var together = new ArrayList<>(List.of(paid));
        together.addAll(List.of("need-A9-can-do-myself", "float", "need-A9-others-can-do", "nobody near can swim"));
        plan.worker().submit(page(plan), page(plan), together.toArray(String[]::new));
        assertThat(plan.read().linesFor("A9")).hasSize(1);
    }

    @Test
    void moreRowsCanBeAskedForAndKeepWhatWasTyped() {
        var plan = begun();
        var more = plan.worker().submit(page(plan), page(plan), and("more", "step-A9"));
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.page().select("[name^=step-A9-][name$=-what]")).hasSize(4);
        assertThat(more.page().selectFirst("[name=step-A9-1-what]").attr("value"))
                .isEqualTo("bingo at the hall");
        assertThat(plan.read().lines()).isEmpty();
    }

    @Test
    void theWholeSaveAndTheLetterAfterItTakeTwelveStatementsHoweverMuchIsWritten() {
        var plan = begun();
        var worker = plan.worker();
        var entry = worker.get(page(plan)).page();
        StatementCount.reset();
        worker.press(
                entry.selectFirst("input[name=_csrf]").attr("value"),
                page(plan),
                and("entry", entry.selectFirst("input[name=entry]").attr("value")));
        var statements = StatementCount.sinceReset();
        // who, whom with the look; the plan held and read; the parts; the event; then the letter's four.
        assertThat(statements).hasSizeLessThanOrEqualTo(12);
    }
}
