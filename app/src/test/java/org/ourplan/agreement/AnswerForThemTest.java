package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.AGREEMENT_ENTRY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody answers a plan for somebody without authority for this matter today, or a decision in their best interests. */
@OurplanTest
class AnswerForThemTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story() {
        return new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .withFigures("8.00")
                .shared();
    }

    private static String[] fields(String... given) {
        var all = new LinkedHashMap<String, String>();
        for (var i = 0; i < given.length; i += 2) {
            all.put(given[i], given[i + 1]);
        }
        for (var field : new String[] {"on", "assessed", "seen-on", "decided"}) {
            all.put(field + "-day", "" + TODAY.getDayOfMonth());
            all.put(field + "-month", "" + TODAY.getMonthValue());
            all.put(field + "-year", "" + TODAY.getYear());
        }
        return all.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    private static Browserless.Shown submit(PlanStory story, String at, String... given) {
        return story.worker().submit(at, at, fields(given));
    }

    private static Browserless.Shown answers(PlanStory story, String by) {
        return submit(
                story,
                story.at("/agreement/answer"),
                "by",
                by,
                "said",
                "AGREES",
                "words",
                "It is what she wants",
                "how",
                "in person");
    }

    /** What the form offers for somebody of this name, or for best interests. */
    private static String offered(PlanStory story, String words) {
        var page = story.worker().get(story.at("/agreement/answer")).page();
        return page.select("label").stream()
                .filter(label -> label.text().contains(words))
                .map(label -> page.getElementById(label.attr("for")).attr("value"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.text()));
    }

    private int answered(PlanStory story) {
        return database.fetchCount(
                AGREEMENT_ENTRY,
                AGREEMENT_ENTRY.PLAN.eq(story.read().id()).and(AGREEMENT_ENTRY.KIND.eq("PERSON_ANSWERED")));
    }

    private static void seesPower(PlanStory story, String name, String kind) {
        submit(
                story,
                story.read().person().link() + "/capacity/authorities/new",
                "who",
                "somebody-else",
                "holder",
                name,
                "kind",
                kind,
                "registered-" + kind,
                "yes",
                "seen",
                "The stamped copy, no limits");
    }

    private static String lacks(PlanStory story) {
        return submit(
                        story,
                        story.read().person().link() + "/capacity/new",
                        "decision",
                        "whether to agree the plan",
                        "matter",
                        "CARE_AND_SUPPORT",
                        "doubt",
                        "She says yes to every question",
                        "help",
                        "Pictures",
                        "able-understand",
                        "yes",
                        "able-retain",
                        "no",
                        "why-retain",
                        "She asks again after a minute",
                        "able-use-or-weigh",
                        "yes",
                        "able-communicate",
                        "yes",
                        "impairment",
                        "yes",
                        "impairment-what",
                        "Dementia",
                        "because",
                        "yes",
                        "because-why",
                        "She kept such things before",
                        "comes-back",
                        "no")
                .path();
    }

    @Test
    @Tag("MCA-5")
    void withoutAuthorityForThisMatterOrAFindingAboutThisDecisionNobodyAnswers() {
        var story = story();
        seesPower(story, "Molly Money", "LASTING_POWER_PROPERTY_AND_FINANCE");
        seesPower(story, "Nina Field", "LASTING_POWER_HEALTH_AND_WELFARE");
        assertThat(answers(story, offered(story, "Nina Field")).page().text())
                .contains("Nothing shows that the person lacks capacity for this decision. Until it does, they decide.")
                .contains("It is what she wants");
        assertThat(answers(story, offered(story, "decided in their best interests"))
                        .page()
                        .text())
                .contains("There is no best interests decision about this.");
        lacks(story);
        assertThat(answers(story, offered(story, "Molly Money")).page().text())
                .contains("Their authority does not cover that.");
        var forged = story.worker()
                .post(
                        story.at("/agreement/answer"),
                        story.at("/agreement/answer"),
                        Map.of(),
                        fields("by", "somebody", "said", "AGREES", "words", "Yes", "how", "in person"));
        assertThat(forged.page().text()).contains("Choose who gave this answer.");
        assertThat(answered(story)).isZero();
        var may = answers(story, offered(story, "Nina Field"));
        assertThat(may.path()).as(may.page().text()).endsWith("/agreement");
        assertThat(may.page().text())
                .contains(
                        "Answered by Nina Field, attorney for health and welfare, for the decision: whether to agree the plan");
        assertThat(answered(story)).isEqualTo(1);
    }

    @Test
    @Tag("MCA-4")
    void whatIsDecidedInTheirBestInterestsIsAnAnswer() {
        var story = story();
        var decision = lacks(story);
        var given = new LinkedHashMap<String, String>();
        story.worker()
                .get(decision + "/best-interests")
                .page()
                .select("main textarea")
                .forEach(area -> given.put(area.attr("name"), "Said"));
        given.keySet().removeIf(name -> name.matches("other-\\d.*"));
        given.put("not-merely", "yes");
        var decided = submit(
                story,
                decision + "/best-interests",
                given.entrySet().stream()
                        .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                        .toArray(String[]::new));
        assertThat(decided.path()).as(decided.page().text()).isEqualTo(decision);
        var answered = answers(story, offered(story, "decided in their best interests"));
        assertThat(answered.page().text()).contains("Answered by what was decided in their best interests");
    }

    /** What the plan says of capacity rests on what is recorded, not on a tick. */
    @Test
    @Tag("PLAN-16")
    void aPlanOfSomebodyWhoCannotDecideAboutItIsNotSentOnATickAlone() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .writing("prepared-by", "prepared-by", "COUNCIL", "lacks-capacity", "yes", "best-interests", "yes")
                .withFigures("8.00")
                .shared()
                .answered("AGREES");
        assertThat(story.send("no", "no", "no").page().text())
                .contains("Record the capacity assessment, and who decides or what is best for them");
        seesPower(story, "Nina Field", "LASTING_POWER_HEALTH_AND_WELFARE");
        lacks(story);
        var sent = story.send("no", "no", "no");
        assertThat(sent.path()).as(sent.page().text()).endsWith("/agreement");
    }
}
