package org.ourplan.law.directpayments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.budget.DirectPaymentSum;

@NullUnmarked
class PaymentTermsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 15);

    private static PaymentTerms terms(Frequency frequency, String weekly, LocalDate lastDay) {
        return new PaymentTerms(START, frequency, new BigDecimal(weekly), lastDay);
    }

    @Test
    void aPaymentIsDueOnTheFirstDayOfItsWeeksAndEveryDayIsPaidForOnce() {
        for (var frequency : Frequency.values()) {
            var terms = terms(frequency, "31.50", null);
            for (var day = START.minusDays(3); day.isBefore(START.plusDays(200)); day = day.plusDays(1)) {
                var days = ChronoUnit.DAYS.between(START, day);
                var expected = days < 0 ? 0 : days / (7 * frequency.weeks()) + 1;
                assertThat(terms.through(day)).as(frequency + " " + day).hasSize((int) expected);
            }
            var due = terms.through(START.plusDays(200));
            for (var at = 0; at < due.size(); at++) {
                assertThat(due.get(at).number()).isEqualTo(at + 1);
                assertThat(due.get(at).amount())
                        .isEqualByComparingTo(new BigDecimal("31.50").multiply(BigDecimal.valueOf(frequency.weeks())));
                if (at > 0) {
                    assertThat(due.get(at).from())
                            .isEqualTo(due.get(at - 1).to().plusDays(1));
                }
            }
        }
    }

    @Test
    void weeksCutShortByTheLastDayArePaidByTheDay() {
        for (var days = 1; days <= 28; days++) {
            var due = terms(Frequency.FOUR_WEEKLY, "100.00", START.plusDays(days - 1))
                    .through(START.plusYears(1));
            assertThat(due).hasSize(1);
            assertThat(due.getFirst().to()).isEqualTo(START.plusDays(days - 1));
            assertThat(due.getFirst().amount())
                    .isEqualByComparingTo(new BigDecimal("100")
                            .multiply(BigDecimal.valueOf(days))
                            .divide(BigDecimal.valueOf(7), 2, RoundingMode.HALF_UP));
        }
        assertThat(terms(Frequency.FOUR_WEEKLY, "100.00", START.plusDays(28)).through(START.plusYears(1)))
                .hasSize(2);
    }

    @Test
    void theNextPaymentIsTheFirstAfterTheDayAndNoneAfterTheLastDay() {
        var terms = terms(Frequency.FOUR_WEEKLY, "10.00", START.plusDays(40));
        assertThat(terms.after(START.minusDays(1)).number()).isEqualTo(1);
        assertThat(terms.after(START).number()).isEqualTo(2);
        assertThat(terms.after(START.plusDays(28))).isNull();
    }

    @Test
    @Tag("DP-25")
    @Tag("DP-32")
    void netTakesTheContributionOffGrossInvoicesItAndAfterCareHasNone() {
        var weekly = new BigDecimal("400.00");
        var pays = new BigDecimal("90.00");
        assertThat(DirectPaymentSum.net(weekly, Basis.CARE_ACT.contribution(pays))
                        .payment())
                .isEqualByComparingTo("310.00");
        assertThat(DirectPaymentSum.gross(weekly, Basis.CARE_ACT.contribution(pays))
                        .invoice())
                .isEqualByComparingTo("90.00");
        assertThat(DirectPaymentSum.net(weekly, Basis.SECTION_117.contribution(pays))
                        .payment())
                .isEqualByComparingTo("400.00");
        assertThat(DirectPaymentSum.gross(weekly, Basis.SECTION_117.contribution(pays))
                        .invoice())
                .isEqualByComparingTo("0.00");
    }

    @Test
    @Tag("DP-34")
    void moreThanTheLimitIsAReasonToAskAndNeverToTakeBack() {
        var weekly = new BigDecimal("50.00");
        for (var pence = 39_990; pence <= 40_010; pence++) {
            var account =
                    new PaymentAccount(BigDecimal.valueOf(pence, 2), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
            var findings = account.surplus(weekly, 56);
            assertThat(findings.isEmpty()).as("£" + pence / 100.0).isEqualTo(pence <= 40_000);
            assertThat(findings).noneMatch(finding -> finding.stops());
            assertThat(account.balance()).isEqualByComparingTo(BigDecimal.valueOf(pence, 2));
        }
    }

    @Test
    @Tag("DP-34")
    void tenWeeksLeftPassALimitOfEight() {
        var account = new PaymentAccount(
                new BigDecimal("600"), new BigDecimal("40"), new BigDecimal("130"), new BigDecimal("10"));
        assertThat(account.balance()).isEqualByComparingTo("500");
        assertThat(account.weeks(new BigDecimal("50"))).isEqualByComparingTo("10");
        assertThat(account.surplus(new BigDecimal("50"), 56))
                .extracting("ruleId")
                .containsExactly("DP-34");
    }

    @Test
    void moreSpentThanCameInIsBelowNothing() {
        var account =
                new PaymentAccount(new BigDecimal("10"), BigDecimal.ZERO, new BigDecimal("12.50"), BigDecimal.ZERO);
        assertThat(account.balance()).isEqualByComparingTo("-2.50");
        assertThat(account.weeks(new BigDecimal("5"))).isEqualTo("0");
        var empty = new PaymentAccount(BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ZERO);
        assertThat(empty.weeks(new BigDecimal("5"))).isEqualTo("0");
        assertThat(account.surplus(new BigDecimal("5"), 56)).isEmpty();
    }
}
