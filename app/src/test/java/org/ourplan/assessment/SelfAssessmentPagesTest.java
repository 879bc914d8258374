package org.ourplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.ASSESSMENT;
import static org.ourplan.tables.Tables.NEXT_STEP;
import static org.ourplan.tables.Tables.TASK;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.platform.web.Answers;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.StatementCount;
import org.springframework.dao.DataAccessException;

/** The person writes their own assessment; a practitioner makes sure with them that it is right and whole; it decides nothing. */
@OurplanTest
class SelfAssessmentPagesTest extends AtAnAssessment {

    private static final String MINE = "/me/assessment";
    private static final String WEEK = MINE + "/part/typical-week";

    private Browserless self;

    @BeforeEach
    void theirOwnPage() {
        self = new Browserless(port)
                .with(staff.hire("Rosa Fictional", null, known.person(), Role.PERSON)
                        .secret());
    }

    private static Map<String, Answers> theyDoIt() {
        var parts = new LinkedHashMap<>(Map.of("advocacy", Someone.advocacy()));
        var how = Someone.needsParts().get("how");
        parts.put(
                "how",
                how.with("self-assessment", "yes")
                        .with("can-take-part", "yes")
                        .with("mode", "supported-self-assessment"));
        return parts;
    }

    private String ownHand(UUID id) {
        return database.select(ASSESSMENT.OWN_HAND)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    private List<String> toDo() {
        return database.fetchValues(
                TASK.KIND, TASK.PERSON.eq(known.person().value()).and(TASK.DONE_AT.isNull()));
    }

    private UUID sent() {
        var id = begun(AssessmentKind.NEEDS, theyDoIt());
        self.submit(WEEK, WEEK, "week", "Up at seven, and the radio");
        self.submit(MINE, MINE + "/send");
        return id;
    }

    private Browserless.Shown look(UUID id, String place, String... answers) {
        var page = link(id) + "/assurance/part/" + place;
        return worker.submit(page, page, answers);
    }

    private Browserless.Shown decide(UUID id, String... answers) {
        return worker.submit(link(id) + "/assurance", link(id) + "/assurance", answers);
    }

    @Test
    @Tag("AS-8")
    void whatToThinkAboutIsThereForEverybodyAndTheQuestionsForWhoeverWantsThemAndCan() {
        assertThat(self.get(MINE).heading()).isEqualTo("There is no assessment yet");
        var id = offered(AssessmentKind.NEEDS);
        assertThat(self.get(WEEK).status()).isEqualTo(404);
        var before = MINE + "/part/before-we-meet";
        self.submit(before, before, "with-me", "My sister", "communicate", "Slowly", "do-it-myself", "yes");
        assertThat(self.get(MINE).page().text())
                .contains("You would like to do it yourself. Wendy Worker talks with you");
        assertThat(worker.get(link(id) + "/part/how").page().text())
                .contains("they would like to do the assessment themselves, with support");
        assertThat(worker.get(link(id) + "/part/before-we-meet")
                        .page()
                        .select("textarea[name=with-me]")
                        .text())
                .isEqualTo("My sister");
        for (var answers : new String[][] {{"yes", "no"}, {"no", "yes"}, {"yes", ""}}) {
            var how = Answers.of("self-assessment", answers[0], "can-take-part", answers[1]);
            someone.write(id, Map.of("how", how), known.by());
            assertThat(self.get(WEEK).status()).as(String.join(" ", answers)).isEqualTo(404);
            assertThat(self.post(MINE, WEEK, Map.of(), "version", "0", "week", "x")
                            .status())
                    .isEqualTo(404);
        }
        someone.write(id, Map.of("how", theyDoIt().get("how")), known.by());
        assertThat(self.get(WEEK).status()).isEqualTo(200);
        for (var place : List.of("conclusion", "wellbeing", "how", "cause", "capacity/" + id, "advocacy")) {
            assertThat(self.get(MINE + "/part/" + place).status()).as(place).isEqualTo(404);
        }
    }

    @Test
    @Tag("AS-10")
    @Tag("S004-25")
    void whatTheySendAwaitsAssuranceAndIsNotCompleteAndDecidesNothing() {
        var id = sent();
        assertThat(writings.of(id).get("typical-week").answers().one("week")).isEqualTo("Up at seven, and the radio");
        assertThat(ownHand(id)).isEqualTo("AWAITING_ASSURANCE");
        assertThat(state(id)).isEqualTo("BEGUN");
        assertThat(assessments.completed(known.person(), id)).isEmpty();
        assertThat(toDo()).contains("ASSURE_SELF_ASSESSMENT").doesNotContain("DETERMINE_ELIGIBILITY");
        assertThat(self.get(MINE).page().text()).contains("It is not complete before that.");
        assertThat(worker.get(link(id) + "/eligibility").status()).isNotEqualTo(200);
        someone.write(id, allBut("how", "typical-week"), known.by());
        var complete = worker.get(link(id) + "/complete").page();
        assertThat(complete.text()).contains("Make sure with them that their own assessment is accurate and complete.");
        assertThat(complete.select("a[href=" + link(id) + "/assurance]")).isNotEmpty();
        assertThatThrownBy(() -> database.update(ASSESSMENT)
                        .set(ASSESSMENT.STATE, "COMPLETE")
                        .where(ASSESSMENT.ID.eq(id))
                        .execute())
                .isInstanceOfAny(DataAccessException.class, org.jooq.exception.DataAccessException.class);
        assertThat(self.post(MINE, MINE + "/send", Map.of()).status()).isEqualTo(409);
    }

    private static Map<String, Answers> allBut(String... places) {
        var parts = Someone.needsParts();
        List.of(places).forEach(parts::remove);
        return parts;
    }

    @Test
    @Tag("AS-10")
    void everyPartIsGoneThroughWithThemBeforeItIsAssured() {
        var id = sent();
        assertThat(decide(id, "assured", "yes").page().text())
                .contains("Go through “What a typical week is like” with them, as it stands now.");
        var wrong = look(id, "typical-week", "accurate", "yes", "complete", "no");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().text()).contains("Say what is still missing", "Write what the person thinks of it");
        look(
                id,
                "typical-week",
                "accurate",
                "yes",
                "complete",
                "no",
                "added",
                "Nights",
                "added-by",
                "Rosa",
                "view",
                "True");
        assertThat(decide(id, "assured", "yes").page().text()).contains("was not found accurate and complete");
        assertThat(self.get(MINE).page().text())
                .contains(
                        "Accurate, not complete yet. Put right, added or still missing: Nights (Rosa). What I think of it: True");
        worker.submit(link(id) + "/part/typical-week", link(id) + "/part/typical-week", "good", "A quiet night");
        assertThat(decide(id, "assured", "yes").page().text()).contains("Go through “What a typical week is like”");
        look(
                id,
                "typical-week",
                "accurate",
                "yes",
                "complete",
                "yes",
                "added",
                "Nights",
                "added-by",
                "Rosa",
                "view",
                "Right");
        assertThat(decide(id, "assured", "yes").page().text()).contains("Assured. It does not decide");
        assertThat(ownHand(id)).isEqualTo("ASSURED");
        assertThat(writings.of(id).get("how").answers().one("assured-by")).isEqualTo("Wendy Worker");
        assertThat(toDo()).doesNotContain("ASSURE_SELF_ASSESSMENT");
        someone.write(id, allBut("how", "typical-week"), known.by());
        self.submit(WEEK, WEEK, "week", "Up at six");
        assertThat(ownHand(id)).as("written in since").isEqualTo("AWAITING_ASSURANCE");
        look(id, "typical-week", "accurate", "yes", "complete", "yes", "view", "Right");
        for (var place : writings.of(id).keySet()) {
            if (place.startsWith("outcome/")
                    || List.of("matters", "own-view", "household", "ups-and-downs")
                            .contains(place)) {
                look(id, place, "accurate", "yes", "complete", "yes", "view", "Right");
            }
        }
        decide(id, "assured", "yes");
        worker.submit(link(id) + "/complete", link(id) + "/complete");
        assertThat(state(id)).isEqualTo("COMPLETE");
        assertThat(toDo()).containsExactly("DETERMINE_ELIGIBILITY");
        assertThat(self.get(MINE).page().text()).contains("Whether your needs are eligible is decided after it");
    }

    @Test
    @Tag("AS-10")
    void aNotYetHasAReasonAndThePersonIsTold() {
        var id = sent();
        assertThat(decide(id, "assured", "no").page().text()).contains("Say why, in words for the person");
        assertThat(ownHand(id)).isEqualTo("AWAITING_ASSURANCE");
        decide(id, "assured", "no", "reason", "You told me of falls on the phone, and they are not in it.");
        assertThat(ownHand(id)).isEqualTo("NOT_ASSURED");
        assertThat(self.get(MINE).page().text())
                .contains(
                        "You told me of falls on the phone, and they are not in it.",
                        "Wendy Worker",
                        "ask for another look");
        assertThat(database.fetchValue(
                        NEXT_STEP.WHAT, NEXT_STEP.PERSON.eq(known.person().value())))
                .contains("the assessment that you wrote");
        self.submit(WEEK, WEEK, "week", "Up at seven, and I fall");
        self.submit(MINE, MINE + "/send");
        assertThat(ownHand(id)).isEqualTo("AWAITING_ASSURANCE");
        assertThat(toDo()).contains("ASSURE_SELF_ASSESSMENT");
    }

    @Test
    @Tag("AS-10")
    void whileTheyAreStillWritingNobodyCompletesIt() {
        var id = begun(AssessmentKind.NEEDS, theyDoIt());
        self.submit(WEEK, WEEK, "week", "Up at seven");
        assertThat(worker.get(link(id) + "/complete").page().text()).contains("have not said that it is done");
    }

    @Test
    @Tag("AS-8")
    void whoeverWouldRatherDoItTogetherAfterAllIsNotHeldToIt() {
        var id = sent();
        var how = link(id) + "/part/how";
        worker.submit(how, how, "self-assessment", "no", "can-take-part", "", "mode", "face-to-face");
        assertThat(ownHand(id)).isEqualTo("NOT_USED");
        assertThat(toDo()).doesNotContain("ASSURE_SELF_ASSESSMENT");
        assertThat(self.get(WEEK).status()).isEqualTo(404);
        someone.write(id, allBut("typical-week"), known.by());
        worker.submit(link(id) + "/complete", link(id) + "/complete");
        assertThat(state(id)).isEqualTo("COMPLETE");
    }

    @Test
    void questionsForTheWorkerAreNotPutToThem() {
        var id = begun(AssessmentKind.NEEDS, theyDoIt());
        var home = MINE + "/part/household";
        assertThat(self.get(home).page().text()).doesNotContain("young carer");
        someone.write(id, Map.of("household", Answers.of("children", "yes", "young-carer", "On 3 March")), known.by());
        self.submit(home, home, "who", "My son");
        assertThat(writings.of(id).get("household").answers().one("young-carer"))
                .isEqualTo("On 3 March");
    }

    @Test
    @Tag("AS-9")
    void theyCanReadWhatTheCouncilHoldsAlready() {
        offered(AssessmentKind.NEEDS);
        assertThat(self.get(MINE + "/known").page().text()).contains("I fell in March", "To stay here");
    }

    @Test
    void eachPageIsReadInAtMostSixStatements() {
        var id = sent();
        for (var page : List.of(
                MINE, WEEK, MINE + "/known", link(id) + "/assurance", link(id) + "/assurance/part/typical-week")) {
            var reader = page.startsWith("/me") ? self : worker;
            reader.get(page);
            StatementCount.reset();
            assertThat(reader.get(page).status()).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
    }
}
