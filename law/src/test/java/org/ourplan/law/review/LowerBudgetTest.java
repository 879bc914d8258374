package org.ourplan.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.review.LowerBudget.Because;

class LowerBudgetTest {

    private static final BigDecimal BEFORE = new BigDecimal("140.00");
    private static final LocalDate TOLD = LocalDate.of(2026, 7, 1);

    @Test
    void a_penny_less_is_lower_and_the_same_or_more_is_not() {
        assertThat(LowerBudget.isLower(BEFORE, new BigDecimal("139.99"))).isTrue();
        assertThat(LowerBudget.isLower(BEFORE, BEFORE)).isFalse();
        assertThat(LowerBudget.isLower(BEFORE, new BigDecimal("140.01"))).isFalse();
        assertThat(LowerBudget.isLower(null, BEFORE)).isFalse();
        assertThat(LowerBudget.isLower(BEFORE, null)).isFalse();
    }

    @Test
    @Tag("REV-13")
    void a_lower_budget_needs_a_ground_and_what_shows_it() {
        assertThat(LowerBudget.toSend(null, "", true)).hasSize(2).allMatch(Finding::stops);
        assertThat(LowerBudget.toSend(null, "The budget is tight", true)).hasSize(1);
        assertThat(LowerBudget.toSend(Because.NEED_IS_LESS, " ", true)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Because.class)
    void each_ground_with_what_shows_it_stands(Because because) {
        assertThat(LowerBudget.toSend(because, "She cooks for herself again", true))
                .isEmpty();
    }

    @Test
    @Tag("REV-11")
    void a_change_in_the_persons_life_needs_a_new_look_at_the_needs() {
        for (Because because : List.of(Because.NEED_IS_LESS, Because.CIRCUMSTANCES_CHANGED)) {
            assertThat(rules(LowerBudget.toSend(because, "She cooks again", false)))
                    .containsExactly("REV-11");
        }
        assertThat(LowerBudget.toSend(Because.SUITABLE_OPTION_AGREED, "She likes the club", false))
                .isEmpty();
    }

    @Test
    void an_option_she_agreed_to_is_no_ground_where_she_does_not_agree() {
        assertThat(rules(LowerBudget.toAgree(Because.SUITABLE_OPTION_AGREED, "The club", false, false, TOLD)))
                .containsExactly("REV-13");
        assertThat(LowerBudget.toAgree(Because.SUITABLE_OPTION_AGREED, "The club", false, true, TOLD))
                .isEmpty();
        assertThat(LowerBudget.toAgree(Because.NEED_IS_LESS, "She cooks", true, false, TOLD))
                .isEmpty();
    }

    @Test
    @Tag("REV-15")
    void care_goes_on_as_it_is_while_the_person_waits_for_another_look() {
        assertThat(rules(LowerBudget.whileDisputed(true))).containsExactly("REV-15");
        assertThat(LowerBudget.whileDisputed(false)).isEmpty();
    }

    @Test
    @Tag("S001-16")
    @Tag("REV-15")
    void nobodys_budget_is_lowered_before_they_were_told_and_the_notice_has_passed() {
        assertThat(rules(LowerBudget.toAgree(Because.NEED_IS_LESS, "She cooks", true, true, null)))
                .containsExactly("REV-15");
        LocalDate first = LowerBudget.firstDay(TOLD, 14);
        assertThat(first).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(rules(LowerBudget.toBegin(LocalDate.of(2026, 7, 14), first, "15 July 2026")))
                .containsExactly("REV-15");
        assertThat(LowerBudget.toBegin(first, first, "15 July 2026")).isEmpty();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }
}
