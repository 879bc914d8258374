package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

    @Test
    @Tag("S003-25")
    void aPaidLineIsRefusedUntilTheFirstTwoStepsAreWritten() {
        var plan = whole();
        new WholePlanWritten(plans, plan.who(), plan.id()).with("need/A9", "others-can-do", "");
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
        assertThat(read(plan).linesFor("A9")).isEmpty();
    }

    @Test
    @Tag("OPT-1")
    void costIsClosedUntilSuitabilityIsRecorded() {
        var plan = whole();
        var line = read(plan).lines().stream()
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
        assertThat(read(plan).parts().values())
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
        var version = String.valueOf(read(plan).parts().get("good-week").version());
        var quiet = plan.worker()
                .post(place, place, Map.of("X-Quiet", "yes"), "version", version, "words", "I sing on Fridays");
        assertThat(quiet.status()).isEqualTo(200);
        assertThat(quiet.response().body()).contains("\"version\":" + (Integer.parseInt(version) + 1));
        var self = new Browserless(port).with(plan.who().self().secret());
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
    void awkwardWordsAreKeptAsTheyAreAndShownAsText() {
        var plan = whole();
        var place = plan.link() + "/parts/about-me";
        var long100k = "long ".repeat(20_000);
        for (var words :
                new String[] {"<script>alert(1)</script> & \"quoted\"", "Ada 🐦🌻", "שלום עולם", long100k.trim()}) {
            var answer = plan.worker().submit(place, place, "words", words);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(read(plan).written("about-me").one("words")).isEqualTo(words);
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
