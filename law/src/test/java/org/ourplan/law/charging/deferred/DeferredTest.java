package org.ourplan.law.charging.deferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.working;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.breakdown.Answered;

/** Deferred payment agreements. */
class DeferredTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 1);

    private static <T> T value(Answered<T> answered) {
        return ((Answered.Worked<T>) answered).value();
    }

    private static Answered<Deferral> deferral(String cost, String topUp, String income, @Nullable String kept) {
        return Deferral.of(
                pounds(cost), pounds(topUp), pounds(income), kept == null ? null : pounds(kept), working(APRIL_2026));
    }

    @ParameterizedTest
    @CsvSource({
        "165000.00, 0.00, 134250.00",
        "100000.00, 0.00, 75750.00",
        "100000.00, 20000.00, 55750.00",
        "15833.33, 0.00, 0.00",
        "15833.34, 0.00, 0.00",
        "15833.35, 0.00, 0.01",
        "10000.00, 0.00, 0.00"
    })
    void theEquityLimitIsNineTenthsLessTheLowerLimitAndEarlierDebts(String value, String debts, String limit) {
        assertThat(value(EquityLimit.of(pounds(value), pounds(debts), working(APRIL_2026))))
                .isEqualTo(limit);
    }

    @Test
    void whatIsKeptMayBeAnythingFromNothingToTheAllowance() {
        assertThat(value(deferral("950.00", "0.00", "260.00", "144.00")))
                .isEqualTo(new Deferral(pounds("116.00"), pounds("834.00")));
        assertThat(value(deferral("950.00", "0.00", "260.00", "0.00")))
                .isEqualTo(new Deferral(pounds("260.00"), pounds("690.00")));
        assertThat(value(deferral("950.00", "0.00", "260.00", null)).contribution())
                .isEqualTo("116.00");
        assertThat(deferral("950.00", "0.00", "260.00", "144.01")).isInstanceOf(Answered.Refused.class);
        assertThat(deferral("950.00", "0.00", "260.00", "-0.01")).isInstanceOf(Answered.Refused.class);
    }

    @Test
    void aTopUpOfOnesOwnMayBeDeferredAndNobodyPaysMoreThanTheCost() {
        assertThat(value(deferral("950.00", "100.00", "260.00", "144.00")).deferred())
                .isEqualTo("934.00");
        assertThat(value(deferral("100.00", "0.00", "900.00", "144.00")))
                .isEqualTo(new Deferral(pounds("100.00"), pounds("0.00")));
        assertThat(value(deferral("100.00", "0.00", "90.00", "144.00")).contribution())
                .isEqualTo("0.00");
    }

    @Test
    void wholeWeeksUntilTheLimit() {
        assertThat(new Deferral(pounds("86.00"), pounds("454.00")).wholeWeeksTo(pounds("134250.00")))
                .isEqualTo(295);
        assertThat(new Deferral(pounds("86.00"), pounds("100.00")).wholeWeeksTo(pounds("300.00")))
                .isEqualTo(3);
        assertThat(new Deferral(pounds("86.00"), pounds("100.00")).wholeWeeksTo(pounds("299.99")))
                .isEqualTo(2);
        assertThat(new Deferral(pounds("86.00"), pounds("0.00")).wholeWeeksTo(pounds("300.00")))
                .isNull();
    }

    @Test
    void theHighestRateIsTheGiltRateAndTheMargin() {
        assertThat(value(Interest.highest(pounds("4.10"), working(APRIL_2026)))).isEqualByComparingTo("4.25");
    }

    private static Answered<BigDecimal> interest(String rate, int days, Compounding compounding) {
        return Interest.of(pounds("10000.00"), pounds(rate), FEBRUARY, days, compounding, working(FEBRUARY));
    }

    @ParameterizedTest
    @CsvSource({
        "28, DAILY, 32.65",
        "28, NONE, 32.60",
        "28, MONTHLY, 32.60",
        "59, MONTHLY, 68.81",
        "59, QUARTERLY, 68.69",
        "365, NONE, 425.00",
        "365, YEARLY, 425.00",
        "365, QUARTERLY, 431.82",
        "365, MONTHLY, 433.37",
        "365, DAILY, 434.13",
        "0, DAILY, 0.00"
    })
    void interestIsAddedAsOftenAsTheAgreementSays(int days, Compounding compounding, String expected) {
        assertThat(value(interest("4.25", days, compounding))).isEqualTo(expected);
    }

    @Test
    void aRateAboveTheHighestIsRefusedWhereTheHighestIsHeld() {
        assertThat(interest("4.26", 28, Compounding.DAILY)).isInstanceOf(Answered.Refused.class);
        assertThat(interest("-0.01", 28, Compounding.DAILY)).isInstanceOf(Answered.Refused.class);
        assertThat(interest("4.25", -1, Compounding.DAILY)).isInstanceOf(Answered.Refused.class);
        assertThat(Interest.of(
                        pounds("10000.00"), pounds("9.00"), APRIL_2026, 28, Compounding.DAILY, working(APRIL_2026)))
                .isInstanceOf(Answered.Worked.class);
    }

    @Test
    void anAgreementMustBeOfferedWhenAllFourConditionsAreMet() {
        assertThat(offer(true, "23250.00", true, Answer.YES).must()).isTrue();
        assertThat(offer(true, "23250.01", true, Answer.YES).whyNot()).hasSize(1);
        assertThat(offer(false, "0.00", true, Answer.YES).must()).isFalse();
        assertThat(offer(true, "0.00", false, Answer.YES).must()).isFalse();
        assertThat(offer(true, "0.00", true, Answer.UNANSWERED).must()).isFalse();
        assertThat(offer(false, "30000.00", false, Answer.NO).whyNot()).hasSize(4);
    }

    private static MustOffer offer(boolean careHome, String capital, boolean homeCounts, Answer security) {
        return value(MustOffer.of(careHome, pounds(capital), homeCounts, security, working(APRIL_2026)));
    }

    @Test
    void aResidentPaysATopUpOnlyInTheTwelveWeeksWithAnAgreementOrInAfterCare() {
        assertThat(FirstPartyTopUp.allowed(false, false, false)).isFalse();
        assertThat(FirstPartyTopUp.allowed(true, false, false)).isTrue();
        assertThat(FirstPartyTopUp.allowed(false, true, false)).isTrue();
        assertThat(FirstPartyTopUp.allowed(false, false, true)).isTrue();
    }

    @Test
    void amountsBelowNothingAreRefused() {
        BigDecimal less = pounds("-0.01");
        BigDecimal one = pounds("1.00");
        var day = working(APRIL_2026);
        assertThat(List.of(
                        EquityLimit.of(less, one, day),
                        EquityLimit.of(one, less, day),
                        Deferral.of(less, one, one, one, day),
                        Deferral.of(one, less, one, one, day),
                        Deferral.of(one, one, less, one, day),
                        Interest.of(less, one, APRIL_2026, 1, Compounding.DAILY, day),
                        Interest.highest(pounds("100.01"), day),
                        MustOffer.of(true, less, true, Answer.YES, day)))
                .allMatch(Answered.Refused.class::isInstance);
    }

    @Test
    void waysOfAddingInterestHaveTheirNames() {
        for (String name : List.of("daily", "monthly", "quarterly", "three-monthly", "yearly", "none", "simple")) {
            assertThat(Compounding.named(name)).isPresent();
        }
        assertThat(Compounding.named("hourly")).isEmpty();
    }

    @Test
    void aRateAndANumberOfDaysHaveTheirMost() {
        assertThat(Interest.highest(pounds("100.00"), working(FEBRUARY))).isInstanceOf(Answered.Worked.class);
        assertThat(Interest.highest(pounds("-100.00"), working(FEBRUARY))).isInstanceOf(Answered.Worked.class);
        assertThat(Interest.highest(pounds("100.01"), working(FEBRUARY))).isInstanceOf(Answered.Refused.class);
        assertThat(interest("0.00", 36_525, Compounding.NONE)).isInstanceOf(Answered.Worked.class);
        assertThat(interest("0.00", 36_526, Compounding.NONE)).isInstanceOf(Answered.Refused.class);
    }
}
