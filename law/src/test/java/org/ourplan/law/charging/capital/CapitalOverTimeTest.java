package org.ourplan.law.charging.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.PERMANENT;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.charge;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.savings;
import static org.ourplan.law.charging.Money.working;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.income.IncomeKind;

/** Notional capital, deprivation, who lives in the home, and the twelve weeks over several stays. */
class CapitalOverTimeTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private static List<NotionalCapital.Week> weeks(String start, int most) {
        return NotionalCapital.weeks(
                pounds(start),
                most,
                notional -> charge(at(APRIL_2026, PERMANENT)
                                .income(income(IncomeKind.STATE_PENSION, "230.00"))
                                .capital(
                                        savings("12000.00"),
                                        CapitalItem.whole(CapitalKind.NOTIONAL, notional)
                                                .decided("Given away.")))
                        .contribution());
    }

    @Test
    void notionalCapitalFallsEachWeekByWhatItAddsToTheCharge() {
        List<NotionalCapital.Week> weeks = weeks("6000.00", 60);
        assertThat(weeks.getFirst().reduction()).isEqualByComparingTo("15.00");
        assertThat(weeks.get(9).atEnd()).isEqualByComparingTo("5850.00");
        for (NotionalCapital.Week week : weeks) {
            BigDecimal together = week.atStart().add(pounds("12000.00"));
            BigDecimal steps =
                    together.subtract(pounds("14250.00")).divide(pounds("250"), 0, java.math.RoundingMode.CEILING);
            assertThat(week.reduction()).isEqualByComparingTo(steps.max(BigDecimal.ZERO));
            assertThat(week.atEnd()).isEqualByComparingTo(week.atStart().subtract(week.reduction()));
        }
        assertThat(weeks.getLast().reduction()).isLessThan(weeks.getFirst().reduction());
    }

    @Test
    void fromFullCostItFallsByTheWholeDifferenceUntilTheLimitIsReached() {
        List<NotionalCapital.Week> weeks = weeks("12000.00", 3);
        assertThat(weeks.get(0).chargeWith()).isEqualTo("900.00");
        assertThat(weeks.get(0).atEnd()).isEqualByComparingTo("11298.20");
        assertThat(weeks.get(1).chargeWith()).isEqualTo("900.00");
        assertThat(weeks.get(2).chargeWith()).isEqualTo("232.20");
    }

    @Test
    void nothingFallsBelowNothing() {
        assertThat(weeks("0.00", 5)).isEmpty();
        List<NotionalCapital.Week> gone =
                NotionalCapital.weeks(pounds("5.00"), 9, left -> left.signum() == 0 ? pounds("1.00") : pounds("4.00"));
        assertThat(gone).extracting(NotionalCapital.Week::atEnd).containsExactly(pounds("2.00"), BigDecimal.ZERO);
    }

    @Test
    void deprivationNeedsBothQuestionsAnsweredYesWithWhatShowsIt() {
        Deprivation both = new Deprivation(Answer.YES, "His letter says so.", Answer.YES, "A diagnosis in May.");
        assertThat(both.countsAsHeld()).isTrue();
        assertThat(new Deprivation(Answer.NO, "A wedding present.", Answer.YES, "A diagnosis.").countsAsHeld())
                .isFalse();
        assertThat(new Deprivation(Answer.YES, "His letter.", Answer.NO, "Well at the time.").countsAsHeld())
                .isFalse();
        Deprivation half = new Deprivation(Answer.YES, " ", Answer.UNANSWERED, "");
        assertThat(half.countsAsHeld()).isFalse();
        assertThat(half.problems()).extracting("field").containsExactly("avoiding_charge", "could_expect");
    }

    @Test
    void eachPersonWhoReceivedOwesNoMoreThanTheyReceived() {
        assertThat(Transferees.equal(pounds("23250.00"), 3, pounds("9000.00")))
                .isEqualTo(new Transferees(pounds("7750.00"), pounds("3000.00")));
        assertThat(Transferees.equal(pounds("3000.00"), 3, pounds("9000.00")).claimEach())
                .isEqualTo("1000.00");
    }

    private static @Nullable CapitalDisregard lives(Occupant.Who who, Answer old, Answer before) {
        return new Occupant(who, old, before).disregard();
    }

    @Test
    void whoLivesInTheHomeDecidesWhetherItIsLeftOut() {
        Answer yes = Answer.YES;
        Answer no = Answer.NO;
        for (var who :
                List.of(Occupant.Who.PARTNER, Occupant.Who.CHILD_UNDER_18, Occupant.Who.FORMER_PARTNER_LONE_PARENT)) {
            assertThat(lives(who, no, yes)).isEqualTo(CapitalDisregard.QUALIFYING_RELATIVE);
        }
        assertThat(lives(Occupant.Who.RELATIVE, yes, yes)).isEqualTo(CapitalDisregard.QUALIFYING_RELATIVE);
        assertThat(lives(Occupant.Who.RELATIVE, yes, no)).isEqualTo(CapitalDisregard.QUALIFYING_RELATIVE_LATER);
        assertThat(lives(Occupant.Who.RELATIVE, yes, Answer.UNANSWERED)).isNull();
        assertThat(lives(Occupant.Who.RELATIVE, no, yes)).isNull();
        assertThat(lives(Occupant.Who.RELATIVE, Answer.UNANSWERED, yes)).isNull();
        assertThat(lives(Occupant.Who.ESTRANGED_PARTNER, yes, yes)).isNull();
        assertThat(lives(Occupant.Who.SOMEBODY_ELSE, yes, yes)).isNull();
    }

    private static TwelveWeeks.PermanentStay stay(LocalDate movedIn, @Nullable LocalDate left) {
        return new TwelveWeeks.PermanentStay(movedIn, left);
    }

    private static TwelveWeeks weeksOf(TwelveWeeks.PermanentStay... stays) {
        return ((Answered.Worked<TwelveWeeks>) TwelveWeeks.of(List.of(stays), working(APRIL_2026))).value();
    }

    @Test
    void twelveWeeksAreEightyFourDaysFromTheDayOfMovingIn() {
        assertThat(weeksOf(stay(MAY, null)).until()).isEqualTo(LocalDate.of(2026, 7, 26));
    }

    @Test
    void whoComesBackWithinAYearHasOnlyWhatIsLeft() {
        LocalDate left = MAY.plusDays(35);
        LocalDate back = LocalDate.of(2026, 9, 7);
        assertThat(weeksOf(stay(MAY, left), stay(back, null)).daysUsedBefore()).isEqualTo(35);
        assertThat(weeksOf(stay(MAY, left), stay(back, null)).until()).isEqualTo(back.plusDays(48));
        assertThat(weeksOf(stay(MAY, MAY.plusDays(84)), stay(back, null)).until())
                .isNull();
        assertThat(weeksOf(stay(MAY, MAY.plusDays(200)), stay(MAY.plusDays(201), null))
                        .until())
                .isNull();
    }

    @Test
    void afterFiftyTwoWeeksTheTwelveWeeksBeginAfresh() {
        LocalDate left = MAY.plusDays(35);
        LocalDate oneDayShort = left.plusWeeks(52).minusDays(1);
        LocalDate afresh = left.plusWeeks(52);
        assertThat(weeksOf(stay(MAY, left), stay(oneDayShort, null)).daysUsedBefore())
                .isEqualTo(35);
        assertThat(weeksOf(stay(MAY, left), stay(afresh, null)).daysUsedBefore())
                .isZero();
        assertThat(weeksOf(stay(MAY, left), stay(afresh, null)).until()).isEqualTo(afresh.plusDays(83));
    }

    @Test
    void twelveWeeksAreGivenAgainWhenTheRelativeDiesOrGoesIntoCare() {
        assertThat(TwelveWeeks.mustBeGivenAgain(TwelveWeeks.Change.RELATIVE_DIED))
                .isTrue();
        assertThat(TwelveWeeks.mustBeGivenAgain(TwelveWeeks.Change.RELATIVE_WENT_INTO_CARE))
                .isTrue();
        assertThat(TwelveWeeks.mustBeGivenAgain(TwelveWeeks.Change.OTHER_SUDDEN_CHANGE))
                .isFalse();
    }

    @Test
    void staysOutOfOrderAreRefused() {
        assertThat(TwelveWeeks.of(List.of(), working(APRIL_2026))).isInstanceOf(Answered.Refused.class);
        assertThat(TwelveWeeks.of(List.of(stay(MAY, MAY.minusDays(1))), working(APRIL_2026)))
                .isInstanceOf(Answered.Refused.class);
        assertThat(TwelveWeeks.of(
                        List.of(stay(MAY, MAY.plusDays(9)), stay(MAY.plusDays(8), null)), working(APRIL_2026)))
                .isInstanceOf(Answered.Refused.class);
    }

    @Test
    void noWeekIsAddedOnceNothingIsLeftOrMoreThanAreAskedFor() {
        assertThat(NotionalCapital.weeks(pounds("0.00"), 9, left -> pounds("4.00")))
                .isEmpty();
        assertThat(NotionalCapital.weeks(pounds("5.00"), 1, left -> left))
                .singleElement()
                .extracting(NotionalCapital.Week::atEnd)
                .isEqualTo(pounds("0.00"));
        assertThat(NotionalCapital.weeks(pounds("5.00"), 2, left -> pounds("4.00")))
                .hasSize(2);
    }
}
