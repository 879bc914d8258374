package org.ourplan.law.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.capacity.CapacityAssessment.HasCapacity;
import org.ourplan.law.capacity.CapacityAssessment.LacksCapacity;
import org.ourplan.law.capacity.CapacityAssessment.NoFinding;
import org.ourplan.law.finding.Finding;

class CapacityAssessmentTest {

    private static final LocalDate ON = LocalDate.of(2026, 4, 1);
    private static final List<String> HELP = List.of("Pictures", "A quiet room");

    private static Map<FunctionalTest, Answer> able(FunctionalTest... not) {
        Map<FunctionalTest, Answer> able = new EnumMap<>(FunctionalTest.class);
        for (FunctionalTest test : FunctionalTest.values()) {
            able.put(test, Arrays.asList(not).contains(test) ? Answer.NO : Answer.YES);
        }
        return able;
    }

    private static CapacityAssessment assessment(
            String decision,
            @Nullable LocalDate on,
            List<String> help,
            Map<FunctionalTest, Answer> able,
            Answer impairment,
            Answer nexus) {
        return new CapacityAssessment(decision, on, help, able, impairment, nexus);
    }

    private static List<String> missing(CapacityAssessment assessment) {
        return assessment.result() instanceof NoFinding(List<Finding> missing)
                ? missing.stream()
                        .map(finding -> finding.ruleId() + " " + finding.place())
                        .toList()
                : List.of();
    }

    /** Every set of the four tests with every answer on impairment and on the causal link: 16 × 3 × 3. */
    @Test
    @Tag("MCA-3")
    void lacksCapacityOnlyWhenUnableAndImpairedAndBecauseOfIt() {
        for (int set = 0; set < 16; set++) {
            int chosen = set;
            FunctionalTest[] not = Arrays.stream(FunctionalTest.values())
                    .filter(test -> (chosen >> test.ordinal() & 1) == 1)
                    .toArray(FunctionalTest[]::new);
            for (Answer impairment : Answer.values()) {
                for (Answer nexus : Answer.values()) {
                    CapacityAssessment assessment = assessment("where to live", ON, HELP, able(not), impairment, nexus);
                    Class<?> expected = not.length == 0 || impairment == Answer.NO
                            ? HasCapacity.class
                            : impairment == Answer.UNANSWERED || nexus == Answer.UNANSWERED
                                    ? NoFinding.class
                                    : nexus == Answer.NO ? HasCapacity.class : LacksCapacity.class;
                    assertThat(assessment.result())
                            .as("%s %s %s", set, impairment, nexus)
                            .isInstanceOf(expected);
                }
            }
        }
    }

    @Test
    @Tag("MCA-1")
    void aFindingOfIncapacityIsRefusedWithoutTheHelpGiven() {
        Map<FunctionalTest, Answer> able = able(FunctionalTest.USE_OR_WEIGH);

        assertThat(missing(assessment("where to live", ON, List.of(" "), able, Answer.YES, Answer.YES)))
                .containsExactly("MCA-1 help");
        assertThat(assessment("where to live", ON, HELP, able, Answer.YES, Answer.YES)
                        .result())
                .isEqualTo(new LacksCapacity("where to live", ON, List.of(FunctionalTest.USE_OR_WEIGH)));
        assertThat(assessment("where to live", ON, List.of(), able(), Answer.UNANSWERED, Answer.UNANSWERED)
                        .result())
                .as("capacity is presumed")
                .isInstanceOf(HasCapacity.class);
    }

    @Test
    @Tag("MCA-2")
    void everyAssessmentNamesOneDecisionAndOneDay() {
        assertThat(missing(assessment(" ", null, HELP, able(), Answer.NO, Answer.NO)))
                .containsExactly("MCA-2 decision", "MCA-2 date");
    }

    @Test
    @Tag("MCA-2")
    void everyFindingCarriesItsDecisionAndItsDay() {
        for (Class<?> result : List.of(HasCapacity.class, LacksCapacity.class)) {
            assertThat(result.getRecordComponents())
                    .extracting(RecordComponent::getName)
                    .startsWith("decision", "on");
        }
        assertThat(CapacityAssessment.class.getRecordComponents())
                .extracting(RecordComponent::getType)
                .as("nothing about a person as a whole")
                .doesNotContain(boolean.class, Boolean.class);
    }

    @Test
    @Tag("MCA-3")
    void theFourQuestionsComeBeforeImpairment() {
        Map<FunctionalTest, Answer> open = able();
        open.remove(FunctionalTest.RETAIN);

        assertThat(missing(assessment("where to live", ON, HELP, open, Answer.UNANSWERED, Answer.UNANSWERED)))
                .containsExactly("MCA-3 test/retain");
        assertThat(missing(assessment(
                        "where to live", ON, HELP, able(FunctionalTest.RETAIN), Answer.UNANSWERED, Answer.UNANSWERED)))
                .containsExactly("MCA-3 impairment");
    }
}
