package org.ourplan.law.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2025;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.PERMANENT;
import static org.ourplan.law.charging.Money.assess;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.charge;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.capital.CapitalDisregard;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.PassedToSpouse;

/** Permanent residents of care homes. */
class CareHomeTest {

    private static final LocalDate MOVED_IN = LocalDate.of(2026, 5, 4);
    private static final Stay SINCE_MAY = new Stay.Permanent(MOVED_IN, Stay.Allowance.USUAL);
    private static final IncomeItem PENSION = income(IncomeKind.STATE_PENSION, "230.00");

    private static CapitalItem home(String value) {
        return CapitalItem.whole(CapitalKind.MAIN_HOME, pounds(value));
    }

    private static String half(String passed, Answer married, Answer elsewhere) {
        IncomeItem pension = income(IncomeKind.OCCUPATIONAL_PENSION, "180.00")
                .passedOn(new PassedToSpouse(pounds(passed), married, elsewhere));
        return charge(at(APRIL_2025, PERMANENT).income(income(IncomeKind.STATE_PENSION, "176.45"), pension))
                .contribution()
                .toPlainString();
    }

    @Test
    void halfAPensionIsLeftOutWhenAtLeastHalfGoesToASpouseWhoLivesElsewhere() {
        Answer yes = Answer.YES;
        Answer no = Answer.NO;
        assertThat(half("89.99", yes, yes)).isEqualTo("325.80");
        assertThat(half("90.00", yes, yes)).isEqualTo("235.80");
        assertThat(half("180.00", yes, yes)).isEqualTo("235.80");
        assertThat(half("90.00", no, yes)).isEqualTo("325.80");
        assertThat(half("90.00", yes, no)).isEqualTo("325.80");
        assertThat(half("90.00", Answer.UNANSWERED, yes)).isEqualTo("325.80");
        assertThat(half("90.00", yes, Answer.UNANSWERED)).isEqualTo("325.80");
    }

    @Test
    void halfOfWhatIsLeftAfterTaxIsLeftOut() {
        IncomeItem pension = income(IncomeKind.PERSONAL_PENSION, "200.00")
                .after(pounds("20.00"), BigDecimal.ZERO)
                .passedOn(new PassedToSpouse(pounds("90.00"), Answer.YES, Answer.YES));
        assertThat(charge(at(APRIL_2025, PERMANENT).income(pension)).contribution())
                .isEqualTo("59.35");
    }

    @Test
    void halfPensionIsOnlyForPermanentResidents() {
        IncomeItem pension = income(IncomeKind.OCCUPATIONAL_PENSION, "300.00")
                .passedOn(new PassedToSpouse(pounds("150.00"), Answer.YES, Answer.YES));
        assertThat(charge(at(APRIL_2026, new Stay.OutsideACareHome()).income(pension))
                        .contribution())
                .isEqualTo("58.55");
    }

    @Test
    void theAllowanceMayBeIncreasedWithAReasonAndIsNeverCut() {
        Stay more = new Stay.Permanent(null, new Stay.Allowance(null, pounds("20.00"), "Their dog."));
        WeeklyCharge charge = charge(at(APRIL_2026, more).income(PENSION));
        assertThat(charge.contribution()).isEqualTo("178.20");
        assertThat(charge.breakdown().in(Section.KEPT)).extracting(Step::reason).contains("Their dog.");
        Stay without = new Stay.Permanent(null, new Stay.Allowance(null, pounds("20.00"), ""));
        assertThat(assess(at(APRIL_2026, without).income(PENSION))).isInstanceOf(Assessed.NotAssessed.class);
    }

    @Test
    void homeAndDisabilityCostsAreNotTakenOff() {
        WeeklyCharge charge = charge(at(APRIL_2026, PERMANENT)
                .income(PENSION, income(IncomeKind.ATTENDANCE_ALLOWANCE, "76.70"))
                .homeCosts(List.of(HomeCost.weekly(HomeCost.Kind.RENT, pounds("90.00"))))
                .disabilityCosts(List.of(DisabilityCost.allowed("Laundry", pounds("9.00"), "Needed."))));
        assertThat(charge.contribution()).isEqualTo("274.90");
        assertThat(charge.breakdown().in(Section.HOME_COSTS))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.reason()).startsWith("Home costs are not taken off for a permanent resident."));
        assertThat(charge.breakdown().in(Section.DISABILITY_COSTS)).hasSize(1);
    }

    @Test
    void aBenefitThatEndsFallsOutByItself() {
        IncomeItem ending = income(IncomeKind.ATTENDANCE_ALLOWANCE, "76.70").paid(null, LocalDate.of(2026, 5, 31));
        FactsBuilder facts = at(LocalDate.of(2026, 5, 31), PERMANENT).income(PENSION, ending);
        assertThat(charge(facts).contribution()).isEqualTo("274.90");
        assertThat(charge(facts.onDay(LocalDate.of(2026, 6, 1))).contribution()).isEqualTo("198.20");
        IncomeItem starting = income(IncomeKind.OTHER, "10.00").paid(LocalDate.of(2026, 6, 2), null);
        assertThat(charge(facts.income(PENSION, starting)).contribution()).isEqualTo("198.20");
        assertThat(charge(facts.onDay(LocalDate.of(2026, 6, 2))).contribution()).isEqualTo("208.20");
    }

    @Test
    void theHomeIsLeftOutForTwelveWeeksFromTheDayOfMovingIn() {
        FactsBuilder facts = at(MOVED_IN, SINCE_MAY).income(PENSION).capital(savings("12000.00"), home("300000.00"));
        assertThat(charge(facts).contribution()).isEqualTo("198.20");
        WeeklyCharge lastDay = charge(facts.onDay(LocalDate.of(2026, 7, 26)));
        assertThat(lastDay.contribution()).isEqualTo("198.20");
        assertThat(lastDay.breakdown().in(Section.CAPITAL))
                .extracting(Step::reason)
                .anyMatch(reason -> reason.endsWith("This lasts until 26 July 2026."));
        WeeklyCharge dayAfter = charge(facts.onDay(LocalDate.of(2026, 7, 27)));
        assertThat(dayAfter.outcome()).isEqualTo(Outcome.FULL_COST);
        assertThat(dayAfter.sums().capital()).isEqualByComparingTo("282000.00");
        assertThat(dayAfter.mustOfferDeferredPayment()).isTrue();
    }

    @Test
    void theTwelveWeeksDoNotHelpSomebodyWithOtherCapitalAboveTheLimit() {
        WeeklyCharge charge =
                charge(at(MOVED_IN, SINCE_MAY).income(PENSION).capital(savings("23250.01"), home("300000.00")));
        assertThat(charge.outcome()).isEqualTo(Outcome.FULL_COST);
        assertThat(charge.mustOfferDeferredPayment()).isFalse();
    }

    @Test
    void aDeferredPaymentMustBeOfferedWhereOnlyTheHomeIsTooMuch() {
        FactsBuilder facts = at(APRIL_2026, PERMANENT).income(PENSION);
        assertThat(charge(facts.capital(savings("23250.00"), home("100000.00"))).mustOfferDeferredPayment())
                .isTrue();
        assertThat(charge(facts.capital(savings("23250.01"), home("100000.00"))).mustOfferDeferredPayment())
                .isFalse();
        assertThat(charge(facts.capital(savings("10000.00"), home("10000.00"))).mustOfferDeferredPayment())
                .isFalse();
    }

    @Test
    void aHomeCountsForItsShareLessATenthLessWhatIsOwedOnIt() {
        CapitalItem shared = home("100000.00").shared(pounds("0.5")).selling(Answer.UNANSWERED, pounds("70000.00"));
        assertThat(charge(at(APRIL_2026, PERMANENT).income(PENSION).capital(shared))
                        .sums()
                        .capital())
                .isEqualByComparingTo("10000.00");
        CapitalItem noCosts = home("20000.00").selling(Answer.NO, BigDecimal.ZERO);
        assertThat(charge(at(APRIL_2026, PERMANENT).income(PENSION).capital(noCosts))
                        .sums()
                        .capital())
                .isEqualByComparingTo("20000.00");
        CapitalItem drowned = home("20000.00").selling(Answer.UNANSWERED, pounds("30000.00"));
        assertThat(charge(at(APRIL_2026, PERMANENT).income(PENSION).capital(drowned))
                        .sums()
                        .capital())
                .isEqualByComparingTo("0");
    }

    @Test
    void anInterestThatNobodyWouldBuyIsWorthNothing() {
        CapitalItem half = home("300000.00").shared(pounds("0.5")).worthToThem(BigDecimal.ZERO);
        assertThat(charge(at(APRIL_2026, PERMANENT).income(PENSION).capital(half))
                        .contribution())
                .isEqualTo("198.20");
    }

    @Test
    void aQualifyingRelativeLeavesTheHomeOutWithoutLimit() {
        CapitalItem home = home("300000.00").leftOut(CapitalDisregard.QUALIFYING_RELATIVE, null, null);
        assertThat(charge(at(APRIL_2026, PERMANENT).income(PENSION).capital(home))
                        .contribution())
                .isEqualTo("198.20");
        CapitalItem later = home("300000.00").leftOut(CapitalDisregard.QUALIFYING_RELATIVE_LATER, null, null);
        assertThat(assess(at(APRIL_2026, PERMANENT).income(PENSION).capital(later)))
                .isInstanceOf(Assessed.NotAssessed.class);
        assertThat(charge(at(APRIL_2026, PERMANENT)
                                .income(PENSION)
                                .capital(later.decided("She gave up her own home to care for him.")))
                        .contribution())
                .isEqualTo("198.20");
    }

    @Test
    void nursingCareComesOffTheFeeFirst() {
        CostOfCare nursing =
                new CostOfCare(pounds("1100.00"), null, null, pounds("267.68"), BigDecimal.ZERO, List.of(), null);
        WeeklyCharge over = charge(at(APRIL_2026, PERMANENT).cost(nursing).capital(savings("90000.00")));
        assertThat(over.contribution()).isEqualTo("832.32");
        assertThat(over.councilPays()).isEqualByComparingTo("0");
        WeeklyCharge under = charge(at(APRIL_2026, PERMANENT).cost(nursing).income(PENSION));
        assertThat(under.contribution()).isEqualTo("198.20");
        assertThat(under.councilPays()).isEqualByComparingTo("634.12");
    }

    @Test
    void aTopUpStandsBesideTheContribution() {
        for (String topUp : List.of("0.00", "150.00", "400.00")) {
            CostOfCare dearer = new CostOfCare(
                    pounds("900.00").add(pounds(topUp)),
                    null,
                    pounds("900.00"),
                    BigDecimal.ZERO,
                    pounds(topUp),
                    List.of(),
                    null);
            WeeklyCharge charge = charge(at(APRIL_2026, PERMANENT).cost(dearer).income(PENSION));
            assertThat(charge.contribution()).isEqualTo("198.20");
            assertThat(charge.councilPays()).isEqualByComparingTo("701.80");
            assertThat(charge.councilPaysIfTopUpIsNotPaid())
                    .isEqualByComparingTo(pounds("701.80").add(pounds(topUp)));
            assertThat(charge(at(APRIL_2026, PERMANENT).cost(dearer).capital(savings("90000.00")))
                            .contribution())
                    .isEqualTo("900.00");
        }
    }

    @Test
    void someoneWithLessThanTheAllowancePaysNothing() {
        WeeklyCharge charge = charge(at(APRIL_2026, PERMANENT).income(income(IncomeKind.OTHER, "20.00")));
        assertThat(charge.contribution()).isEqualTo("0.00");
        assertThat(charge.councilPays()).isEqualByComparingTo("900.00");
    }
}
