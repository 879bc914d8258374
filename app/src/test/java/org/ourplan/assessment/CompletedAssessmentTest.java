package org.ourplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.ASSESSMENT;
import static org.ourplan.tables.Tables.COMPLETED_ASSESSMENT;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.assessment.life.AssessmentLife;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.wellbeing.WellbeingArea;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What later stages are given of a completed assessment, and that nobody can change it. */
@OurplanTest
class CompletedAssessmentTest {

    @Autowired
    Someone someone;

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentLife life;

    @Autowired
    DSLContext database;

    @Test
    void anAdultsFactsAreThoseWritten() {
        var known = someone.called("Rosa", "Fictional");
        var completed = completed(known, AssessmentKind.NEEDS, Someone.needsParts());

        assertThat(completed.facts()).isInstanceOfSatisfying(AdultFacts.class, facts -> {
            assertThat(facts.impairment()).isEqualTo(Answer.YES);
            assertThat(facts.answer(AdultOutcome.PERSONAL_HYGIENE))
                    .isEqualTo(OutcomeAnswer.unable(AdultUnable.NOT_WITHOUT_HELP, "I cannot lift my arms"));
            assertThat(facts.answer(AdultOutcome.COMMUNITY).isUnable()).isTrue();
            assertThat(facts.answer(AdultOutcome.NUTRITION)).isEqualTo(OutcomeAnswer.able());
            assertThat(facts.answer(AdultOutcome.CHILD_CARE)).isEqualTo(OutcomeAnswer.notApplicable());
            assertThat(facts.wellbeing().significance()).isEqualTo(Significance.SIGNIFICANT);
            assertThat(facts.wellbeing().areas()).containsExactly(WellbeingArea.DIGNITY);
        });
        assertThat(completed.personsOwnView()).isEqualTo("I want to stay in my own home");
        assertThat(completed.completedBy()).isEqualTo("Wendy Worker");
    }

    @Test
    @Tag("AS-15")
    void whatAHusbandHelpsWithIsStillANeed() {
        var completed = completed(someone.called("Rosa", "Fictional"), AssessmentKind.NEEDS, Someone.needsParts());
        var washing = completed.needs().getFirst();
        assertThat(washing.outcome()).isEqualTo("A2");
        assertThat(washing.whoHelpsNow()).isEqualTo("My husband");
        assertThat(((AdultFacts) completed.facts())
                        .answer(AdultOutcome.PERSONAL_HYGIENE)
                        .isUnable())
                .isTrue();
        assertThat(((AdultFacts) completed.facts()).helpedByCarer()).containsExactly(AdultOutcome.PERSONAL_HYGIENE);
    }

    @Test
    void aNeedThatFitsNoCardIsANeedToo() {
        var parts = Someone.needsParts();
        parts.put(
                "need/01900000-0000-7000-8000-000000000001",
                Answers.of(
                        "title",
                        "Taking tablets",
                        "way",
                        "I forget them",
                        "want",
                        "To stay well",
                        "help-needed",
                        "A reminder"));
        var completed = completed(someone.called("Rosa", "Fictional"), AssessmentKind.NEEDS, parts);
        assertThat(completed.needs()).extracting(AssessedNeed::reference).containsExactly("A2", "A9", "N1");
        assertThat(completed.needs().getLast().title()).isEqualTo("Taking tablets");
    }

    @Test
    @Tag("ELIG-CARER-5")
    void aCarersFactsHaveTheirOwnOutcomesAndOnlyThreeMeanings() {
        var parts = Someone.carersParts();
        var completed = completed(someone.called("Amir", "Fictional"), AssessmentKind.CARERS, parts);
        assertThat(completed.facts()).isInstanceOfSatisfying(CarerFacts.class, facts -> {
            assertThat(facts.necessaryCare()).isEqualTo(Answer.YES);
            assertThat(facts.answer(CarerOutcome.RECREATION))
                    .isEqualTo(OutcomeAnswer.unable(CarerUnable.NOT_WITHOUT_HELP, "I cannot leave him alone"));
        });
        parts.put("outcome/C8", parts.get("outcome/C8").with("meaning", "U4"));
        assertThatThrownBy(() -> completed(someone.called("Amir", "Fictional"), AssessmentKind.CARERS, parts))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCompletedAssessmentDoesNotChange() {
        var known = someone.called("Rosa", "Fictional");
        var completed = completed(known, AssessmentKind.NEEDS, Someone.needsParts());
        assertThatThrownBy(() -> life.save(
                        known.person(), completed.id(), "matters", 1, Answers.of("matters", "Else"), known.by()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> database.update(COMPLETED_ASSESSMENT)
                        .set(COMPLETED_ASSESSMENT.COMPLETED_BY_NAME, "Somebody")
                        .where(COMPLETED_ASSESSMENT.ASSESSMENT.eq(completed.id()))
                        .execute())
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> database.update(ASSESSMENT)
                        .set(ASSESSMENT.STATE, "BEGUN")
                        .where(ASSESSMENT.ID.eq(completed.id()))
                        .execute())
                .hasStackTraceContaining("does not change");
        assertThat(assessments.completed(known.person(), completed.id())).contains(completed);
    }

    @Test
    void onlyACompletedOneOfThisPersonIsGiven() {
        var known = someone.called("Rosa", "Fictional");
        var offered =
                assessments.offer(known.person(), AssessmentKind.NEEDS, null, "", null, "She fell", "Home", known.by());
        assertThat(assessments.completed(known.person(), offered)).isEmpty();
        var completed = completed(known, AssessmentKind.NEEDS, Someone.needsParts());
        assertThat(assessments.latestCompleted(known.person(), AssessmentKind.NEEDS))
                .contains(completed);
        assertThat(assessments.latestCompleted(known.person(), AssessmentKind.CARERS))
                .isEmpty();
        assertThat(assessments.completed(someone.called("Else", "Fictional").person(), completed.id()))
                .isEmpty();
    }

    private CompletedAssessment completed(Someone.Known known, AssessmentKind kind, Map<String, Answers> parts) {
        var id = assessments.offer(known.person(), kind, null, "", null, "", "", known.by());
        someone.write(id, parts, known.by());
        life.begin(known.person(), id, "Rosa Fictional", known.by());
        life.complete(known.person(), id, "Rosa Fictional", Map.of(), known.by());
        return assessments.completed(known.person(), id).orElseThrow();
    }
}
