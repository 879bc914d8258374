package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The person writes their own plan, in steps; it is the plan the council works from. */
@OurplanTest
class WriteMyPlanTest {

    private static final String WRITE = "/me/plan/write";

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private Begun plan;
    private Browserless self;

    @BeforeEach
    void begin() {
        plan = Begun.of(plans, port, Planned.adult(staff, database));
        self = plan.self();
    }

    private Browserless.Shown write(String step, String... answers) {
        return self.submit(WRITE + "/" + step, WRITE + "/" + step, answers);
    }

    @Test
    @Tag("S004-4")
    @Tag("S001-46")
    @Tag("PLAN-8")
    void iWriteInAnyOrderAndItIsThePlanTheCouncilWorksFrom() {
        var last = write("again", "preference", "On a Sunday, in the garden");
        assertThat(last.path()).isEqualTo(WRITE);
        assertThat(write("need-A9", "my-ideas", "The swimming club", "then", "next")
                        .path())
                .isEqualTo(WRITE + "/need-A7");
        write("good-at", "good-at", "I bake");
        var overview = self.get(WRITE).page();
        assertThat(overview.text())
                .contains("There is something in", "A plan does not need all of them.")
                .contains("Under “About me” last by Ada Made-up", "Still open")
                .doesNotContainIgnoringCase("missing")
                .doesNotContainIgnoringCase("incomplete")
                .doesNotContainIgnoringCase("required")
                .doesNotContainIgnoringCase("you must");
        var read = plan.read();
        assertThat(read.written("need/A9").one("goal")).as("what stood there").isEqualTo("to go swimming");
        assertThat(read.written("review-date").one("preference")).isEqualTo("On a Sunday, in the garden");
        assertThat(plan.worker().get(plan.link()).page().text())
                .contains("What I would like to try: The swimming club.", "I bake");
    }

    @Test
    @Tag("S004-8")
    void everyStepAsksInPlainWordsAndHelpsToThink() {
        var steps =
                self.get(WRITE).page().select("main a[href^=" + WRITE + "/]").eachAttr("href");
        assertThat(steps).hasSizeGreaterThan(8);
        for (var step : steps) {
            var form = self.get(step).page().selectFirst("main form[action^=" + WRITE + "]");
            assertThat(form.select("textarea")).as(step).isNotEmpty();
            assertThat(form.select("ul")).as(step).hasSameSizeAs(form.select("textarea"));
            assertThat(form.select("ul li")).as(step).hasSizeGreaterThan(1);
        }
        assertThat(self.get(WRITE + "/need-A9").page().select("a[href=/me/plan/ideas/A9]"))
                .isNotEmpty();
        assertThat(self.get(WRITE + "/need-A9").page().text())
                .contains("Near me:", "Family and friends:", "Something technical:", "Somebody paid:");
    }

    @Test
    void whatIsTheWorkersToWriteIsNotTaken() {
        var step = WRITE + "/need-A9";
        self.post(step, step, Map.of(), "version", "1", "goal", "to dive", "disposition", "COUNCIL", "extent", "daily");
        var need = plan.read().written("need/A9");
        assertThat(need.one("goal")).isEqualTo("to dive");
        assertThat(need.has("disposition") || need.has("extent")).isFalse();
        assertThat(self.get("/me/plan/parts/need/A9").status()).isEqualTo(409);
        assertThat(self.get(WRITE + "/need-Z1").status()).isEqualTo(404);
    }

    @Test
    @Tag("S004-4")
    void twoWhoWriteAtOnceAreInEachOthersWayOnlyInTheSameWords() {
        var good = WRITE + "/good-at";
        var opened = plan.read().parts().get("about-me").version();
        plan.written().advocacyChecked().with("about-me", "words", "The worker was here");
        var saved = self.post(good, good, Map.of(), "version", "" + opened, "good-at", "I sing");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(plan.read().written("about-me").one("words")).isEqualTo("The worker was here");
        assertThat(plan.read().written("about-me").one("good-at")).isEqualTo("I sing");
        var same = WRITE + "/matters";
        var clash = self.post(same, same, Map.of(), "version", "" + opened, "words", "My own words");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("The worker was here", "My own words");
        var quiet = self.post(good, good, Map.of("X-Quiet", "yes"), "version", "" + opened, "good-at", "I hum");
        assertThat(quiet.status()).isEqualTo(409);
    }

    @Test
    void whileItIsWithTheCouncilNobodyWritesInIt() {
        plan.whole();
        plan.to(PlanState.WITH_COUNCIL);
        var overview = self.get(WRITE).page();
        assertThat(overview.text()).contains("with the council just now");
        assertThat(overview.select("main a[href^=" + WRITE + "/]")).isEmpty();
        var step = WRITE + "/matters";
        assertThat(self.post(WRITE, step, Map.of(), "version", "1", "words", "Late")
                        .status())
                .isEqualTo(409);
        assertThat(plan.read().written("about-me").one("words")).doesNotContain("Late");
    }

    @Test
    @Tag("S004-30")
    void theMoneyIsShownOnRequestAndNotBeforeIHaveSaidWhatMatters() {
        var who = Planned.adult(staff, database);
        var told = new IndicativeTold(new BigDecimal("120.00"), LocalDate.of(2026, 5, 3));
        plan = new Begun(
                plans,
                port,
                who,
                plans.begin(
                        who.person(), who.determination(), told, who.worker().who()));
        self = plan.self();
        for (var page : new String[] {WRITE, "/me/plan", "/me/plan/money", "/me/plan/money?show=yes"}) {
            assertThat(self.get(page).page().text()).as(page).doesNotContain("£120");
        }
        var empty = self.submit("/me/plan/money", "/me/plan/money", "matters", " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().text()).contains("First say what matters most").doesNotContain("£120");
        var shown = self.submit("/me/plan/money", "/me/plan/money", "matters", "My garden");
        assertThat(shown.page().text())
                .contains("About £120.00 a week, or £6,240.00 over 52 weeks. You were told this on 3 May 2026.")
                .contains("You said that this matters most: My garden");
        for (var page : new String[] {WRITE, "/me/plan", "/me/plan/money"}) {
            assertThat(self.get(page).page().text()).as(page).doesNotContain("£120");
        }
        assertThat(self.get("/me/plan/money?show=yes").page().text()).contains("£120.00");
    }

    @Test
    @Tag("S004-30")
    void aFigureThatNobodyToldMeIsNotThere() {
        var who = Planned.adult(staff, database);
        var untold = new IndicativeTold(new BigDecimal("120.00"), null);
        plan = new Begun(
                plans,
                port,
                who,
                plans.begin(
                        who.person(), who.determination(), untold, who.worker().who()));
        var shown = plan.self().submit("/me/plan/money", "/me/plan/money", "matters", "My garden");
        assertThat(shown.page().text())
                .contains("Nobody has told you a figure yet.")
                .doesNotContain("£120");
    }

    @Test
    @Tag("S004-64")
    void aPictureIsPartOfThePlanAndNeverOpenedInAPage() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2};
        var here = "/me/plan/pictures";
        assertThat(self.sendFile(here, here, "a.png", "<svg onload=x>".getBytes(), "shows", "My garden")
                        .page()
                        .text())
                .contains("not a picture, a PDF or a recording");
        assertThat(self.sendFile(here, here, "a.png", png, "shows", "").page().text())
                .contains("Say what it shows");
        var kept = self.sendFile(here, here, "x/../<b>garden.html", png, "shows", "My garden", "about", "good-week");
        assertThat(kept.page().text()).contains("It is part of your plan now.", "For “A good week”. PNG, 1 KB.");
        var link = plan.worker()
                .get(plan.link() + "/pictures")
                .page()
                .select("main a[href*=/pictures/]")
                .attr("href");
        var file = plan.worker().get(link).response();
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains(".png")
                .doesNotContain("<b>");
        assertThat(file.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(file.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        var stranger = Begun.of(plans, port, Planned.adult(staff, database));
        var id = link.substring(link.lastIndexOf('/'));
        assertThat(stranger.self().get(here + id).status()).isEqualTo(404);
        assertThat(stranger.worker().get(stranger.link() + "/pictures" + id).status())
                .isEqualTo(404);
        self.submit(here, here + id + "/take-out");
        assertThat(plan.worker().get(link).status()).isEqualTo(404);
    }

    @Test
    @Tag("S004-63")
    void myPrivateNotesComeWithMeIntoTheNextPlan() {
        self.submit("/me/plan/my-notes", "/me/plan/my-notes", "words", "Ask Rita first");
        plan.whole();
        plan.to(PlanState.ACTIVE);
        plans.beginNext(plan.who().person(), plan.id(), plan.who().worker().who());
        assertThat(self.get("/me/plan/my-notes").page().text()).contains("Ask Rita first");
        self.submit("/me/plan/my-notes", "/me/plan/my-notes", "words", "Ask Rita and Nina");
        assertThat(self.get("/me/plan/my-notes").page().text()).contains("Ask Rita and Nina");
    }

    /** No page, list, search or export reads them: one store touches the table, and it asks for the writer's own account. */
    @Test
    @Tag("S004-63")
    void nothingButTheirOwnStoreReadsPrivateNotes() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(WriteMyPlanTest::namesPrivateNotes)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("PrivateNoteStore.java", "Taken.java");
        }
    }

    private static boolean namesPrivateNotes(Path file) {
        try {
            var text = Files.readString(file);
            return text.contains("PRIVATE_NOTE") || text.contains("private_note");
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    @Test
    void eachPageIsReadInAtMostSixStatements() {
        for (var page : new String[] {
            WRITE,
            WRITE + "/need-A9",
            "/me/plan/money",
            "/me/plan/pictures",
            "/me/plan/my-notes",
            plan.link() + "/pictures"
        }) {
            var reader = page.startsWith("/me") ? self : plan.worker();
            reader.get(page);
            StatementCount.reset();
            assertThat(reader.get(page).status()).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
    }
}
