package org.ourplan.law.charging.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.choose;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.working;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ourplan.law.charging.assessment.CoupleAffordability;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** From which day, part weeks, stays that turn out otherwise, and the check for couples. */
class TimingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 6);

    private static ChargeStart start(@Nullable LocalDate notice, LocalDate assessed, String approved, String plan) {
        return ChargeStart.of(new ChargeStart.Dates(FIRST, notice, assessed, approved, plan), LocalPolicy.plain());
    }

    @Test
    void nobodyIsChargedBeforeTheFirstDayOfCareOrBeforeTheyWereTold() {
        assertThat(start(FIRST.minusDays(3), FIRST, "", "").from()).isEqualTo(FIRST);
        assertThat(start(FIRST.minusDays(3), FIRST, "", "").stops()).isEmpty();
        assertThat(start(FIRST.plusDays(20), FIRST.plusDays(20), "", "").from()).isEqualTo(FIRST.plusDays(20));
        ChargeStart untold = start(null, FIRST.plusDays(90), "A manager", "4 parts");
        assertThat(untold.from()).isNull();
        assertThat(untold.stops()).extracting("field").containsExactly("notice_given_on");
    }

    @Test
    void chargingForEarlierDaysNeedsApprovalAndAPlanForPaying() {
        ChargeStart late = start(FIRST, FIRST.plusDays(1), "", "");
        assertThat(late.from()).isEqualTo(FIRST);
        assertThat(late.stops()).extracting("field").containsExactly("backdating_approved_by", "instalments");
        assertThat(start(FIRST, FIRST.plusDays(90), "A manager", "4 parts").stops())
                .isEmpty();
        ChargeStart.Dates thirty = new ChargeStart.Dates(FIRST, FIRST, FIRST.plusDays(30), "", "");
        ChargeStart.Dates more = new ChargeStart.Dates(FIRST, FIRST, FIRST.plusDays(31), "", "");
        LocalPolicy limit = choose(Switch.BACKDATING_LIMIT_DAYS, "30");
        assertThat(ChargeStart.of(thirty, limit).stops()).isEmpty();
        assertThat(ChargeStart.of(more, limit).stops()).hasSize(2);
    }

    @Test
    void aLowerContributionHoldsFromTheChangeAndAHigherOneFromTheNextBillUnlessReportedLate() {
        LocalDate change = FIRST.plusDays(3);
        LocalDate bill = FIRST.plusDays(14);
        assertThat(ChargeStart.changed(true, change, false, bill)).isEqualTo(change);
        assertThat(ChargeStart.changed(false, change, true, bill)).isEqualTo(change);
        assertThat(ChargeStart.changed(false, change, false, bill)).isEqualTo(bill);
    }

    @Test
    void aStayThatTurnsTemporaryIsTemporaryFromItsFirstDayAndPaidBack() {
        StayTurned.Temporary turned = StayTurned.Temporary.of(FIRST, pounds("198.20"), pounds("153.20"), 8);
        assertThat(turned.temporaryFrom()).isEqualTo(FIRST);
        assertThat(turned.charged()).isEqualTo("1585.60");
        assertThat(turned.due()).isEqualTo("1225.60");
        assertThat(turned.refund()).isEqualTo("360.00");
        assertThat(StayTurned.Temporary.of(FIRST, pounds("100.00"), pounds("110.00"), 8)
                        .refund())
                .isEqualByComparingTo("0");
    }

    @Test
    void aStayThatTurnsPermanentIsSoOnlyFromTheDayThePlanSaysAndWasAgreed() {
        LocalDate amended = FIRST.plusDays(40);
        assertThat(StayTurned.permanentFrom(FIRST, amended, null)).isEqualTo(amended);
        assertThat(StayTurned.permanentFrom(FIRST, amended, amended.plusDays(5)))
                .isEqualTo(amended.plusDays(5));
        assertThat(StayTurned.permanentFrom(FIRST, amended, amended.minusDays(5)))
                .isEqualTo(amended);
        assertThat(StayTurned.permanentFrom(FIRST, FIRST.minusDays(2), null)).isEqualTo(FIRST);
        assertThat(StayTurned.permanentFrom(FIRST, null, null)).isNull();
    }

    @Test
    void partWeeksAndMonthsDropPartsOfAPenny() {
        assertThat(PartWeek.days(pounds("62.75"), 3)).isEqualTo("26.89");
        assertThat(PartWeek.days(pounds("62.75"), 7)).isEqualTo("62.75");
        assertThat(PartWeek.days(pounds("62.75"), 0)).isEqualTo("0.00");
        assertThat(PartWeek.weeks(pounds("62.75"), 4)).isEqualTo("251.00");
        assertThat(PartWeek.month(pounds("62.75"))).isEqualTo("271.91");
        assertThat(PartWeek.bill(pounds("62.75"), pounds("62.74"))).isEqualTo("62.74");
        assertThat(PartWeek.bill(pounds("62.75"), pounds("62.76"))).isEqualTo("62.75");
    }

    private static CoupleAffordability check(String partner, @Nullable String guarantee) {
        return ((Answered.Worked<CoupleAffordability>) CoupleAffordability.of(
                        pounds("179.90"),
                        pounds(partner),
                        pounds("2.40"),
                        guarantee == null ? null : pounds(guarantee),
                        working(APRIL_2026)))
                .value();
    }

    @Test
    void theCheckForCouplesRaisesTheGuaranteeByWhatIsShort() {
        assertThat(check("169.25", "332.95").left()).isEqualTo("346.75");
        assertThat(check("169.25", "332.95").adjustment()).isEqualByComparingTo("0");
        assertThat(check("155.45", "332.95").adjustment()).isEqualByComparingTo("0");
        assertThat(check("155.44", "332.95").adjustment()).isEqualTo("0.01");
        assertThat(check("155.44", "332.95").guaranteeAfter(pounds("179.90"))).isEqualTo("179.91");
        assertThat(check("100.00", null).guarantee()).isEqualTo("363.25");
        for (int wrong = 0; wrong < 4; wrong++) {
            BigDecimal[] given = {pounds("1.00"), pounds("1.00"), pounds("1.00"), pounds("1.00")};
            given[wrong] = pounds("-1.00");
            assertThat(CoupleAffordability.of(given[0], given[1], given[2], given[3], working(APRIL_2026)))
                    .isInstanceOf(Answered.Refused.class);
        }
        assertThat(CoupleAffordability.of(pounds("1.00"), pounds("-1.00"), pounds("0.00"), null, working(APRIL_2026)))
                .isInstanceOf(Answered.Refused.class);
    }
}
