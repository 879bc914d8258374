package org.ourplan.law.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

class AdvocateSuitabilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static Map<AdvocateRequirement, LocalDate> all(LocalDate until) {
        Map<AdvocateRequirement, LocalDate> seen = new EnumMap<>(AdvocateRequirement.class);
        for (AdvocateRequirement requirement : AdvocateRequirement.values()) {
            seen.put(requirement, until);
        }
        return seen;
    }

    private static List<String> places(
            Map<AdvocateRequirement, LocalDate> seen, Answer council, Answer care, boolean imca) {
        return new AdvocateSuitability(seen, council, care, imca)
                .findings(TODAY).stream().map(Finding::place).toList();
    }

    @ParameterizedTest
    @EnumSource(AdvocateRequirement.class)
    @Tag("ADV-11")
    void nothingMayBeMissing(AdvocateRequirement missing) {
        var seen = all(TODAY);
        seen.remove(missing);
        assertThat(places(seen, Answer.NO, Answer.NO, true))
                .containsExactly(missing.name().toLowerCase());
    }

    @Test
    @Tag("ADV-11")
    void evidenceIsGoodOnItsLastDayAndNotOnTheDayAfter() {
        var seen = all(TODAY);
        assertThat(places(seen, Answer.NO, Answer.NO, true)).isEmpty();
        seen.put(AdvocateRequirement.SUPERVISION, TODAY.minusDays(1));
        assertThat(new AdvocateSuitability(seen, Answer.NO, Answer.NO, false).findings(TODAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("ADV-11");
                    assertThat(finding.sentence()).contains("supervision is no longer good");
                });
    }

    @ParameterizedTest
    @CsvSource({"NO, NO, ''", "YES, NO, council", "UNANSWERED, NO, council", "NO, YES, care", "NO, UNANSWERED, care"})
    @Tag("ADV-11")
    void theyWorkNeitherForTheCouncilNorCareForThePerson(Answer council, Answer care, String place) {
        assertThat(String.join(" ", places(all(TODAY), council, care, false))).isEqualTo(place);
    }

    @Test
    @Tag("ADV-15")
    void oneAdvocateActsInBothRolesOnlyWhereTheyAreApprovedForBoth() {
        var seen = all(TODAY);
        seen.remove(AdvocateRequirement.IMCA);
        assertThat(places(seen, Answer.NO, Answer.NO, false)).isEmpty();
        assertThat(new AdvocateSuitability(seen, Answer.NO, Answer.NO, true).findings(TODAY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.ruleId()).isEqualTo("ADV-15"));
    }
}
