package org.ourplan.law.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

class BestInterestsTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 15);
    private static final Consulted NINA = new Consulted("Nina", "carer", "She wants to stay near the sea", "");

    private static Map<BestInterestsPoint, String> points() {
        Map<BestInterestsPoint, String> points = new EnumMap<>(BestInterestsPoint.class);
        for (BestInterestsPoint point : BestInterestsPoint.values()) {
            points.put(point, "said");
        }
        return points;
    }

    private static List<String> places(
            Matter matter,
            Map<BestInterestsPoint, String> points,
            Answer notMerely,
            List<Consulted> consulted,
            String nobodyWhy,
            @Nullable LocalDate on) {
        return new BestInterests(matter, points, notMerely, Answer.UNANSWERED, consulted, nobodyWhy, on)
                .findings().stream().map(Finding::place).toList();
    }

    @Test
    @Tag("MCA-4")
    void aWholeChecklistLeavesNothingAndEachPointLeftOutIsNamed() {
        assertThat(places(Matter.WHERE_TO_LIVE, points(), Answer.YES, List.of(NINA), "", ON))
                .isEmpty();
        for (BestInterestsPoint point : BestInterestsPoint.values()) {
            Map<BestInterestsPoint, String> points = points();
            points.put(point, " ");
            assertThat(places(Matter.WHERE_TO_LIVE, points, Answer.YES, List.of(NINA), "", ON))
                    .containsExactly(BestInterests.place(point));
        }
        assertThat(places(Matter.WHERE_TO_LIVE, points(), Answer.YES, List.of(NINA), "", null))
                .containsExactly("decided");
    }

    @Test
    @Tag("MCA-4")
    void withNobodyAskedAndNoReasonItIsRefused() {
        assertThat(places(Matter.WHERE_TO_LIVE, points(), Answer.YES, List.of(), " ", ON))
                .containsExactly("nobody-why");
        assertThat(places(Matter.WHERE_TO_LIVE, points(), Answer.YES, List.of(), "She has outlived them all", ON))
                .isEmpty();
    }

    @Test
    @Tag("MCA-4")
    void whoeverIsToBeAskedWasAskedOrItSaysWhyNot() {
        Consulted neither = new Consulted("Dan", "deputy", "", "");
        Consulted abroad = new Consulted("Dan", "deputy", "", "At sea until August, no telephone");

        assertThat(places(Matter.MONEY, points(), Answer.YES, List.of(NINA, neither), "", ON))
                .containsExactly("consulted/2");
        assertThat(places(Matter.MONEY, points(), Answer.YES, List.of(NINA, abroad), "", ON))
                .isEmpty();
    }

    @Test
    @Tag("MCA-4")
    void nothingIsDecidedMerelyFromAgeAppearanceConditionOrBehaviour() {
        for (Answer notMerely : List.of(Answer.NO, Answer.UNANSWERED)) {
            assertThat(places(Matter.WHERE_TO_LIVE, points(), notMerely, List.of(NINA), "", ON))
                    .containsExactly("not-merely");
        }
    }

    @Test
    @Tag("MCA-4")
    void aboutSeriousTreatmentNothingComesFromAWishThatTheyDie() {
        assertThat(places(Matter.SERIOUS_MEDICAL_TREATMENT, points(), Answer.YES, List.of(NINA), "", ON))
                .containsExactly("not-to-end-life");
    }

    @Test
    @Tag("MCA-4")
    void eachPointHasItsPartOfTheActAndSomeHaveHelp() {
        assertThat(BestInterestsPoint.values())
                .allSatisfy(point -> assertThat(point.section()).matches("ss? [0-9].*|s[0-9].*"));
        assertThat(BestInterestsPoint.WISHES.section()).isEqualTo("s4(6)(a)");
        assertThat(BestInterestsPoint.REASONS.hint()).isEqualTo("They read this.");
        assertThat(BestInterestsPoint.DECISION.hint()).isEmpty();
    }
}
