package org.ourplan.law.charging.free;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.working;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.free.ArrangementFee.Asked;
import org.ourplan.law.charging.free.MayCharge.Service;

/** What must be free, and the fee for arranging care. */
class FreeTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static FreeTime time(@Nullable LocalDate lastDay, @Nullable LocalDate longer) {
        return ((Answered.Worked<FreeTime>)
                        FreeTime.of(START, lastDay, longer, "Still getting better.", working(START)))
                .value();
    }

    private static MayCharge may(Service service, @Nullable String cost) {
        return ((Answered.Worked<MayCharge>)
                        MayCharge.of(service, cost == null ? null : pounds(cost), working(APRIL_2026)))
                .value();
    }

    private static ArrangementFee fee(Asked asked) {
        return ((Answered.Worked<ArrangementFee>) ArrangementFee.of(asked, working(APRIL_2026))).value();
    }

    private static Asked asked(String capital, String arranging, String fee) {
        return new Asked(false, pounds(capital), Answer.YES, pounds(arranging), pounds(fee), null, false);
    }

    @Test
    @Tag("PREV-4")
    @Tag("CHG-3")
    void reablementIsFreeForSixWeeksOrTheWholeOfAShorterProgramme() {
        assertThat(time(null, null).freeUntil()).isEqualTo(LocalDate.of(2026, 4, 12));
        assertThat(time(null, null).chargeableFrom()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(time(START.plusDays(27), null))
                .isEqualTo(new FreeTime(START.plusDays(27), null, START.plusDays(27)));
        assertThat(time(START.plusDays(41), null).chargeableFrom()).isNull();
        assertThat(time(START.plusDays(42), null).chargeableFrom()).isEqualTo(START.plusDays(42));
    }

    @Test
    @Tag("PREV-5")
    void theFreeTimeMayBeMadeLongerWithAReasonAndNeverShorter() {
        LocalDate tenWeeks = START.plusWeeks(10).minusDays(1);
        assertThat(time(null, tenWeeks).chargeableFrom()).isEqualTo(START.plusWeeks(10));
        assertThat(FreeTime.of(START, null, START.plusDays(20), "Cuts.", working(START)))
                .isInstanceOf(Answered.Refused.class);
        assertThat(FreeTime.of(START, null, tenWeeks, " ", working(START))).isInstanceOf(Answered.Refused.class);
        assertThat(FreeTime.of(START, START.minusDays(1), null, "", working(START)))
                .isInstanceOf(Answered.Refused.class);
    }

    @Test
    void theRestOfAProgrammeIsChargedByTheDay() {
        assertThat(time(START.plusWeeks(8).minusDays(1), null).total(pounds("62.75")))
                .isEqualTo("125.50");
        assertThat(time(START.plusDays(42), null).total(pounds("62.75"))).isEqualTo("8.96");
        assertThat(time(START.plusDays(20), null).total(pounds("62.75"))).isEqualTo("0.00");
        assertThat(time(null, null).total(pounds("62.75"))).isNull();
    }

    @Test
    void aDayForWhichNoFreeTimeIsHeldStops() {
        LocalDate old = LocalDate.of(2014, 1, 1);
        assertThat(FreeTime.of(old, null, null, "", working(old))).isInstanceOf(Answered.FiguresMissing.class);
    }

    @Test
    @Tag("PREV-3")
    @Tag("FIX-3")
    void anAdaptationIsFreeUpToAThousandPounds() {
        assertThat(may(Service.MINOR_ADAPTATION, "999.99").allowed()).isFalse();
        assertThat(may(Service.MINOR_ADAPTATION, "1000.00").allowed()).isFalse();
        assertThat(may(Service.MINOR_ADAPTATION, "1000.01").allowed()).isTrue();
        assertThat(may(Service.AID, "5000.00").allowed()).isFalse();
        assertThat(MayCharge.of(Service.MINOR_ADAPTATION, null, working(APRIL_2026)))
                .isInstanceOf(Answered.Refused.class);
    }

    @Test
    @Tag("CHG-3")
    @Tag("PREV-6")
    @Tag("PREV-7")
    @Tag("S117-4")
    void theLawsOtherFreeServicesAreNeverChargedFor() {
        assertThat(may(Service.CARE_FOR_CJD, null).why()).isEqualTo(FreeReason.CJD);
        assertThat(may(Service.AFTER_CARE, null).why()).isEqualTo(FreeReason.AFTER_CARE);
        assertThat(may(Service.REABLEMENT, null).why()).isEqualTo(FreeReason.REABLEMENT);
        assertThat(may(Service.PREVENTION_FOR_A_CARER, null).why()).isEqualTo(FreeReason.PREVENTION_FOR_A_CARER);
        assertThat(may(Service.ASSESSMENT_OR_PLANNING, null).why()).isEqualTo(FreeReason.ASSESSMENT);
        assertThat(may(Service.NHS_CARE, null).why()).isEqualTo(FreeReason.NHS);
        assertThat(may(Service.CARE_FOR_THE_ADULT_CHARGED_TO_A_CARER, null).why())
                .isEqualTo(FreeReason.CARE_FOR_SOMEBODY_ELSE);
        assertThat(may(Service.OTHER_PREVENTION, null).allowed()).isTrue();
        assertThat(may(Service.OTHER_CARE, null).allowed()).isTrue();
    }

    @Test
    @Tag("S117-4")
    void whatWasPaidForAFreeServiceIsPaidBack() {
        assertThat(may(Service.AFTER_CARE, null).refund(pounds("18000.00")))
                .contains("Pay back £18,000.00: this should have been free.");
        assertThat(may(Service.AFTER_CARE, null).refund(BigDecimal.ZERO)).isEmpty();
        assertThat(may(Service.OTHER_CARE, null).refund(pounds("5.00"))).isEmpty();
    }

    @Test
    @Tag("PLAN-21")
    void aFeeIsNoMoreThanArrangingCostsAndOnlyAboveTheLimit() {
        assertThat(fee(asked("23250.00", "6.40", "6.40")).weekly()).isEqualTo("0.00");
        assertThat(fee(asked("23250.01", "6.40", "6.40")).weekly()).isEqualTo("6.40");
        assertThat(fee(asked("60000.00", "6.40", "6.41")).weekly()).isEqualTo("6.40");
        assertThat(fee(asked("60000.00", "6.40", "5.00")).weekly()).isEqualTo("5.00");
    }

    @Test
    void aFeeNeedsThatSomebodyAskedAndIsNeverTakenForACareHome() {
        for (Answer answer : List.of(Answer.NO, Answer.UNANSWERED)) {
            assertThat(fee(new Asked(false, pounds("60000"), answer, pounds("6"), pounds("6"), null, false))
                            .weekly())
                    .isEqualTo("0.00");
        }
        assertThat(fee(new Asked(true, pounds("60000"), Answer.YES, pounds("6"), pounds("6"), null, false))
                        .weekly())
                .isEqualTo("0.00");
    }

    @Test
    void noFeeIsTakenBeforeThePersonWasTold() {
        assertThat(fee(told(APRIL_2026, false)).weekly()).isEqualTo("6.00");
        assertThat(fee(told(APRIL_2026.plusDays(1), false)).weekly()).isEqualTo("0.00");
        assertThat(fee(told(null, true)).weekly()).isEqualTo("0.00");
        assertThat(fee(told(null, true)).reason())
                .isEqualTo("No fee may be taken before the person was told of it in writing.");
    }

    @Test
    void amountsBelowNothingAreRefused() {
        for (Asked wrong : List.of(
                asked("-1.00", "6.40", "6.40"),
                asked("60000.00", "-1.00", "6.40"),
                asked("60000.00", "6.40", "-1.00"))) {
            assertThat(ArrangementFee.of(wrong, working(APRIL_2026))).isInstanceOf(Answered.Refused.class);
        }
        assertThat(MayCharge.of(Service.MINOR_ADAPTATION, pounds("-1.00"), working(APRIL_2026)))
                .isInstanceOf(Answered.Refused.class);
    }

    private static Asked told(@Nullable LocalDate notice, boolean missing) {
        return new Asked(false, pounds("60000"), Answer.YES, pounds("6"), pounds("6"), notice, missing);
    }
}
