package org.ourplan.law.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.accommodation.Places.between;
import static org.ourplan.law.accommodation.Places.home;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.accommodation.ChoiceOfPlace.Outcome;
import org.ourplan.law.finding.Finding;

/** A choice is refused for a reason of the regulations and in writing, or not at all. */
class RefusedPlaceTest {

    private static final Place UNSUITABLE =
            new Place("Sea View", PlaceType.CARE_HOME, true, new BigDecimal("600.00"), false, true, null, true);

    @Test
    @Tag("ACC-6")
    void without_the_letter_or_its_reasons_nothing_is_refused() {
        Outcome outcome = between(UNSUITABLE).of(UNSUITABLE);
        assertThat(RefusedPlace.findings(outcome, "It has stairs only", false, true))
                .isEmpty();
        assertThat(RefusedPlace.findings(outcome, "It has stairs only", false, false))
                .extracting(Finding::sentence)
                .containsExactly("Give the person the letter with the reasons. Until then nothing is refused.");
        assertThat(RefusedPlace.findings(outcome, " ", false, true))
                .extracting(Finding::ruleId)
                .containsExactly("ACC-6");
    }

    @Test
    @Tag("ACC-6")
    void what_must_be_arranged_or_is_not_known_or_needs_a_higher_budget_cannot_be_refused() {
        Place good = home("The Elms", "690.00");
        Place dear = home("Sea View", "785.00");
        Place unknown = new Place("Mill House", PlaceType.CARE_HOME, true, null, true, true, null, true);
        assertThat(RefusedPlace.findings(between(good).of(good), "No", true, true))
                .hasSize(1);
        assertThat(RefusedPlace.findings(between(unknown).of(unknown), "No", true, true))
                .hasSize(1);
        assertThat(RefusedPlace.findings(between(dear).of(dear), "No", true, true))
                .hasSize(1);
    }

    @Test
    @Tag("ACC-6")
    void a_dearer_place_is_refused_only_where_nobody_may_and_can_pay() {
        Place dear = home("Sea View", "785.00");
        Outcome outcome = between(home("The Elms", "690.00"), dear).of(dear);
        assertThat(RefusedPlace.findings(outcome, "Nobody can pay", true, true)).isEmpty();
        assertThat(RefusedPlace.findings(outcome, "Nobody can pay", false, true))
                .hasSize(1);
    }
}
