package org.ourplan.law.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.dated.DatedValues;

/** The lowest level that may agree, and why no lower one may. */
class DelegationTest {

    private static final DelegationScheme SCHEME = new DelegationScheme(List.of(
            new AuthorityLevel(
                    "delegate",
                    new BigDecimal("1000.00"),
                    new BigDecimal("500.00"),
                    new BigDecimal("20"),
                    false,
                    false),
            new AuthorityLevel("team manager", new BigDecimal("2000.00"), new BigDecimal("5000.00"), null, true, false),
            AuthorityLevel.top("senior")));

    private static PlanToAgree plan(String weekly, String oneOff, String variance, boolean complex, boolean exception) {
        return new PlanToAgree(
                new BigDecimal(weekly), new BigDecimal(oneOff), new BigDecimal(variance), false, complex, exception);
    }

    private static String level(PlanToAgree plan) {
        return Delegation.route(plan, SCHEME).level().name();
    }

    @Test
    @Tag("SIGN-3")
    @Tag("S004-74")
    void under_the_limit_stays_with_the_delegate_and_at_it_goes_up() {
        assertThat(level(PlanToAgree.costing(new BigDecimal("950.00")))).isEqualTo("delegate");
        assertThat(level(PlanToAgree.costing(new BigDecimal("999.99")))).isEqualTo("delegate");
        assertThat(level(PlanToAgree.costing(new BigDecimal("1000.00")))).isEqualTo("team manager");
        assertThat(level(PlanToAgree.costing(new BigDecimal("2000.00")))).isEqualTo("senior");
        assertThat(level(plan("600.00", "0", "0", true, false))).isEqualTo("team manager");
        assertThat(Delegation.route(PlanToAgree.costing(new BigDecimal("999.99")), SCHEME)
                        .reasons())
                .isEmpty();
    }

    @Test
    @Tag("S004-132")
    @Tag("OPT-6")
    void one_off_money_and_exceptions_go_up_too_and_the_reasons_are_said() {
        assertThat(level(plan("1.00", "500.00", "0", false, false))).isEqualTo("delegate");
        assertThat(level(plan("1.00", "500.01", "0", false, false))).isEqualTo("team manager");
        Routed exception = Delegation.route(plan("1.00", "0", "0", false, true), SCHEME);
        assertThat(exception.level().name()).isEqualTo("senior");
        assertThat(exception.rank()).isEqualTo(2);
        assertThat(exception.reasons()).containsExactly("It asks for an exception to local policy.");
    }

    @Test
    @Tag("S004-76")
    @Tag("S004-77")
    void only_an_unusual_difference_goes_up_higher_or_lower_and_an_ordinary_reduction_does_not() {
        assertThat(level(plan("100.00", "0", "19.9", false, false))).isEqualTo("delegate");
        assertThat(level(plan("100.00", "0", "20.0", false, false))).isEqualTo("team manager");
        assertThat(level(plan("100.00", "0", "-20.0", false, false))).isEqualTo("team manager");
        assertThat(level(plan("100.00", "0", "-10.0", false, false))).isEqualTo("delegate");
    }

    @Test
    void a_scheme_has_someone_at_the_top_who_can_agree_any_plan_and_a_day_without_a_scheme_is_an_error() {
        assertThatThrownBy(() -> new DelegationScheme(SCHEME.levels().subList(0, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        DatedValues<DelegationScheme> none = new DatedValues<>("scheme of delegation", "the policy owner", List.of());
        assertThat(Delegation.schemeOn(none, LocalDate.of(2026, 5, 1))).isInstanceOf(DatedAnswer.Missing.class);
    }
}
