package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class PlanWritingPagesTest {

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
    @Tag("S003-25")
    void aPaidLineIsRefusedUntilTheFirstTwoStepsAreWritten() {
        var plan = whole();
        plan.written().with("need/A9", "others-can-do", "");
        var fresh = plan.worker().get(plan.link() + "/new/line?need=A9");
        var answer = plan.worker().submit(fresh.path() + "?need=A9", fresh.path(), "what", "swimming", "doer", "PAID");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Error: ");
        assertThat(answer.page().text())
                .contains("Before paid support, say under the need what family, friends and the community can do");
        assertThat(answer.page().selectFirst("input[name=what]").attr("value")).isEqualTo("swimming");
        var quiet = plan.worker()
                .post(
                        fresh.path() + "?need=A9",
                        fresh.path(),
                        Map.of("X-Quiet", "yes"),
                        "version",
                        "0",
                        "need",
                        "A9",
                        "what",
                        "swimming",
                        "doer",
                        "PAID");
        assertThat(quiet.status()).isEqualTo(422);
        assertThat(plan.read().linesFor("A9")).isEmpty();
    }

    @Test
    @Tag("OPT-1")
    void costIsClosedUntilSuitabilityIsRecorded() {
        var plan = whole();
        var line = plan.read().lines().stream()
                .filter(each -> each.doer().paid())
                .findFirst()
                .orElseThrow()
                .id();
        var fresh = plan.worker().get(plan.link() + "/new/option?line=" + line).path();
        assertThat(plan.worker().get(fresh).page().select("input[name=weekly]")).isEmpty();
        var tooEarly = plan.worker()
                .post(
                        fresh,
                        fresh,
                        Map.of(),
                        "version",
                        "0",
                        "name",
                        "A lunch club",
                        "view",
                        "too loud",
                        "weekly",
                        "9");
        assertThat(plan.read().parts().values())
                .noneMatch(part -> part.answers().one("weekly").equals("9"));
        assertThat(tooEarly.status()).isIn(200, 422);
        var kept = plan.worker()
                .submit(
                        fresh,
                        fresh,
                        "name",
                        "A lunch club",
                        "view",
                        "too loud",
                        "meets-need",
                        "yes",
                        "delivers-outcome",
                        "yes",
                        "available",
                        "yes");
        assertThat(kept.page().select("input[name=weekly]")).hasSize(1);
    }

    @Test
    void autosaveAnswersWithTheVersionAndAClashShowsBothTexts() {
        var plan = whole();
        var place = plan.link() + "/parts/good-week";
        var version = String.valueOf(plan.read().parts().get("good-week").version());
        var quiet = plan.worker()
                .post(place, place, Map.of("X-Quiet", "yes"), "version", version, "words", "I sing on Fridays");
        assertThat(quiet.status()).isEqualTo(200);
        assertThat(quiet.response().body()).contains("\"version\":" + (Integer.parseInt(version) + 1));
        var self = plan.self();
        var both = self.post(
                "/me/plan/parts/good-week",
                "/me/plan/parts/good-week",
                Map.of(),
                "version",
                version,
                "words",
                "I swim on Fridays");
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.page().text())
                .contains("I sing on Fridays")
                .contains("I swim on Fridays")
                .contains("Wes Worker (fictional)");
    }

    @Test
    void theSecondOfTwoWritersPutsBothTextsTogether() {
        var plan = whole();
        var place = plan.link() + "/parts/contingency/" + NewId.next();
        plan.worker().submit(place, place, "trigger", "Nina is away", "response", "Rita rings");
        var first = plan.worker();
        var second = new Browserless(port).with(plan.who().manager().secret());
        first.post(place, place, Map.of(), "version", "1", "trigger", "Nina is away", "response", "Rita brings soup");
        var both = second.post(
                place,
                place,
                Map.of(),
                "version",
                "1",
                "trigger",
                "Nina is away",
                "response",
                "The meal service comes");
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.page().text()).contains("Rita brings soup", "The meal service comes", "If things go wrong");
        var form = both.page().selectFirst("main form[action=" + place + "]");
        assertThat(form).isNotNull();
        var together = second.press(
                form.selectFirst("input[name=_csrf]").attr("value"),
                place,
                "version",
                form.selectFirst("input[name=version]").attr("value"),
                "trigger",
                "Nina is away",
                "response",
                "Rita brings soup, or the meal service comes");
        assertThat(together.status()).isEqualTo(200);
        assertThat(plan.worker().get(plan.link()).page().text())
                .contains("Rita brings soup, or the meal service comes.");
    }

    @Test
    void savingAnOptionLeadsBackToItsLine() {
        var plan = whole();
        var line = plan.read().lines().stream()
                .filter(each -> each.doer().paid())
                .findFirst()
                .orElseThrow()
                .place();
        var fresh = plan.worker()
                .get(plan.link() + "/new/option?line=" + line.substring("line/".length()))
                .path();
        plan.worker()
                .submit(
                        fresh,
                        fresh,
                        "name",
                        "A lunch club",
                        "view",
                        "too loud",
                        "meets-need",
                        "yes",
                        "delivers-outcome",
                        "yes",
                        "available",
                        "yes");
        assertThat(plan.worker().get(fresh).page().select("label, legend").eachText())
                .as("no question is asked twice")
                .filteredOn(label -> !label.equals("Yes") && !label.equals("No"))
                .doesNotHaveDuplicates();
        var saved = plan.worker().submit(fresh, fresh, "weekly", "9");
        assertThat(saved.path()).isEqualTo(plan.link() + "/parts/" + line);
        assertThat(saved.page().text()).contains("A lunch club");
    }

    @Test
    void awkwardWordsAreKeptAsTheyAreAndShownAsText() {
        var plan = whole();
        var place = plan.link() + "/parts/about-me";
        var long100k = "long ".repeat(20_000);
        for (var words :
                new String[] {"<script>alert(1)</script> & \"quoted\"", "Ada 🐦🌻", "שלום עולם", long100k.trim()}) {
            var answer = plan.worker().submit(place, place, "words", words);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(plan.read().written("about-me").one("words")).isEqualTo(words);
            assertThat(answer.page().select("article script")).isEmpty();
        }
        var wrong = plan.worker()
                .submit(
                        plan.link() + "/parts/review-date",
                        plan.link() + "/parts/review-date",
                        "date-day",
                        "31",
                        "date-month",
                        "February",
                        "date-year",
                        "2027",
                        "preference",
                        "not on a Tuesday");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().text()).contains("enter a real date").contains("not on a Tuesday");
        assertThat(wrong.page().select("a[href=#date-day]")).hasSize(1);
        var unseen = plan.worker().get(plan.link() + "/new/involved").path();
        assertThat(plan.worker()
                        .submit(unseen, unseen, "name", "\u200b", "as", "ASKED_FOR")
                        .page()
                        .text())
                .contains("Write who it is.");
        assertThat(plan.worker().get(plan.link() + "/parts/need/Z9").status()).isEqualTo(404);
        assertThat(plan.worker().get(plan.link() + "/parts/nowhere").status()).isEqualTo(404);
    }
}
