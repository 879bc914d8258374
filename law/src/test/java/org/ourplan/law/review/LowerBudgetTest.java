package org.ourplan.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.finding.Finding;

class LowerBudgetTest {

    private static final BigDecimal BEFORE = new BigDecimal("140.00");
    private static final BigDecimal A_PENNY_LESS = new BigDecimal("139.99");

    @Test
    void a_lower_budget_needs_a_ground_and_what_shows_it() {
        assertThat(LowerBudget.findings(BEFORE, A_PENNY_LESS, null, ""))
                .hasSize(2)
                .allMatch(Finding::stops);
        assertThat(LowerBudget.findings(BEFORE, A_PENNY_LESS, null, "The budget is tight"))
                .hasSize(1);
        assertThat(LowerBudget.findings(BEFORE, A_PENNY_LESS, LowerBudget.Because.NEED_IS_LESS, " "))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(LowerBudget.Because.class)
    void each_ground_with_what_shows_it_stands(LowerBudget.Because because) {
        assertThat(LowerBudget.findings(BEFORE, A_PENNY_LESS, because, "She cooks for herself again"))
                .isEmpty();
    }

    @Test
    void the_same_or_more_asks_for_nothing() {
        assertThat(LowerBudget.findings(BEFORE, BEFORE, null, "")).isEmpty();
        assertThat(LowerBudget.findings(BEFORE, new BigDecimal("140.01"), null, ""))
                .isEmpty();
        assertThat(LowerBudget.findings(null, A_PENNY_LESS, null, "")).isEmpty();
    }
}
