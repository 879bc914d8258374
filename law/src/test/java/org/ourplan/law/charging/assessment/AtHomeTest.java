package org.ourplan.law.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.HOME;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.charge;
import static org.ourplan.law.charging.Money.choose;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.savings;
import static org.ourplan.law.charging.Money.yes;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.free.FreeReason;
import org.ourplan.law.charging.income.BenefitRate;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.Period;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** Care outside a care home: home costs, disability costs, night rates, local choices. Everybody is 80 and single. */
class AtHomeTest {

    private static final IncomeItem PENSION = income(IncomeKind.STATE_PENSION, "300.00");
    private static final IncomeItem LOWER =
            income(IncomeKind.ATTENDANCE_ALLOWANCE, "76.70").at(BenefitRate.LOWER);
    private static final IncomeItem HIGHER =
            income(IncomeKind.ATTENDANCE_ALLOWANCE, "114.60").at(BenefitRate.HIGHER);

    private static FactsBuilder somebody(IncomeItem... income) {
        return at(APRIL_2026, HOME).income(income);
    }

    private static List<Step> steps(WeeklyCharge charge, Section section) {
        return charge.breakdown().in(section);
    }

    @Test
    void theHomeSomebodyLivesInIsNotCapital() {
        WeeklyCharge charge = charge(somebody(PENSION)
                .capital(savings("1000.00"), CapitalItem.whole(CapitalKind.MAIN_HOME, pounds("300000.00"))));
        assertThat(charge.sums().capital()).isEqualByComparingTo("1000.00");
        assertThat(charge.contribution()).isEqualTo("58.55");
    }

    @Test
    void homeCostsAreTakenOffNetAndForTheOwnShare() {
        HomeCost tax = new HomeCost(
                HomeCost.Kind.COUNCIL_TAX,
                "",
                pounds("130.00"),
                Period.MONTH,
                pounds("0.5"),
                pounds("26.00"),
                Answer.YES,
                "");
        assertThat(charge(somebody(PENSION).homeCosts(List.of(tax))).contribution())
                .isEqualTo("46.55");
    }

    @Test
    void onlyTheCostsTheRulesNameAreTakenOffAndEachRefusalHasItsReason() {
        HomeCost insurance = HomeCost.weekly(HomeCost.Kind.OTHER, pounds("1.27"));
        HomeCost board = HomeCost.weekly(HomeCost.Kind.BOARD, pounds("30.00"));
        HomeCost another = new HomeCost(
                HomeCost.Kind.RENT, "", pounds("9.00"), Period.WEEK, BigDecimal.ONE, BigDecimal.ZERO, Answer.NO, "");
        FactsBuilder facts = somebody(PENSION).homeCosts(List.of(insurance, board, another));
        WeeklyCharge charge = charge(facts);
        assertThat(charge.contribution()).isEqualTo("58.55");
        assertThat(steps(charge, Section.HOME_COSTS))
                .extracting(Step::reason)
                .containsExactly(
                        "The rules do not name this cost, so it is not taken off.",
                        "Board is not rent by itself: it is taken off only with a decision.",
                        "It is not yours to pay, so it is not taken off.");
        WeeklyCharge chosen = charge(facts, yes(Switch.OTHER_HOME_COSTS));
        assertThat(chosen.contribution()).isEqualTo("57.28");
        assertThat(chosen.breakdown().policies()).hasSize(1);
    }

    @Test
    void boardCountsWithADecision() {
        HomeCost board = new HomeCost(
                HomeCost.Kind.BOARD,
                "",
                pounds("30.00"),
                Period.WEEK,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Answer.UNANSWERED,
                "There is a written tenancy.");
        assertThat(charge(somebody(PENSION).homeCosts(List.of(board))).contribution())
                .isEqualTo("28.55");
    }

    @Test
    void disabilityCostsAreAllowedItemByItemEachWithItsReason() {
        DisabilityCost laundry = DisabilityCost.allowed("Laundry", pounds("12.00"), "Extra washing.");
        DisabilityCost taxi = new DisabilityCost(
                "Taxis", pounds("52.00"), Period.MONTH, pounds("26.00"), "Half of the journeys.", "the bus");
        DisabilityCost gym = new DisabilityCost(
                "Gym", pounds("8.00"), Period.WEEK, BigDecimal.ZERO, "Not because of disability.", "");
        WeeklyCharge charge = charge(somebody(PENSION, LOWER).disabilityCosts(List.of(laundry, taxi, gym)));
        assertThat(charge.sums().disabilityCosts()).isEqualByComparingTo("18.00");
        assertThat(steps(charge, Section.DISABILITY_COSTS))
                .extracting(Step::reason)
                .containsExactly(
                        "Extra washing.",
                        "Half of the journeys. It can be had for less: the bus.",
                        "Not because of disability.");
        assertThat(steps(charge, Section.DISABILITY_COSTS))
                .extracting(Step::effect)
                .containsExactly(Effect.TAKEN_OFF, Effect.TAKEN_OFF, Effect.NOTE);
    }

    @Test
    void disabilityCostsAreNotCappedAtTheBenefit() {
        DisabilityCost much = DisabilityCost.allowed("Care at night", pounds("95.00"), "Needed.");
        assertThat(charge(somebody(PENSION, LOWER).disabilityCosts(List.of(much)))
                        .contribution())
                .isEqualTo("40.25");
    }

    @Test
    void aFlatRateIsOnlyEverAFloor() {
        LocalPolicy flat = choose(Switch.DRE_FLAT_RATE, "20.00");
        DisabilityCost less = DisabilityCost.allowed("Laundry", pounds("12.00"), "Needed.");
        DisabilityCost more = DisabilityCost.allowed("Laundry", pounds("20.01"), "Needed.");
        assertThat(charge(somebody(PENSION, LOWER), flat).sums().disabilityCosts())
                .isEqualTo("20.00");
        assertThat(charge(somebody(PENSION, LOWER).disabilityCosts(List.of(less)), flat)
                        .sums()
                        .disabilityCosts())
                .isEqualTo("20.00");
        assertThat(charge(somebody(PENSION, LOWER).disabilityCosts(List.of(more)), flat)
                        .sums()
                        .disabilityCosts())
                .isEqualByComparingTo("20.01");
        assertThat(charge(somebody(PENSION), flat).sums().disabilityCosts()).isEqualByComparingTo("0");
    }

    @Test
    void disabilityCostsNeedADisabilityBenefitThatCountsUnlessTheCouncilChoosesOtherwise() {
        FactsBuilder facts = somebody(PENSION)
                .disabilityCosts(List.of(DisabilityCost.allowed("Laundry", pounds("10.00"), "Needed.")));
        assertThat(charge(facts).contribution()).isEqualTo("58.55");
        WeeklyCharge chosen = charge(facts, yes(Switch.DRE_WITHOUT_DISABILITY_BENEFIT));
        assertThat(chosen.contribution()).isEqualTo("48.55");
        assertThat(chosen.breakdown().policies()).hasSize(1);
    }

    @Test
    void theNightPartIsLeftOutOnlyByChoiceAndOnlyWhereNoNightCareIsPaidFor() {
        LocalPolicy on = yes(Switch.NIGHT_RATE_DISREGARD);
        assertThat(charge(somebody(PENSION, HIGHER).nightCareFunded(Answer.NO), on)
                        .contribution())
                .isEqualTo("135.25");
        assertThat(charge(somebody(PENSION, HIGHER).nightCareFunded(Answer.YES), on)
                        .contribution())
                .isEqualTo("173.15");
        assertThat(charge(somebody(PENSION, HIGHER), on).contribution()).isEqualTo("173.15");
        assertThat(charge(somebody(PENSION, HIGHER).nightCareFunded(Answer.NO)).contribution())
                .isEqualTo("173.15");
        assertThat(charge(somebody(PENSION, LOWER).nightCareFunded(Answer.NO), on)
                        .contribution())
                .isEqualTo("135.25");
    }

    @Test
    void pipHasNoNightRateButAChoiceOfItsOwn() {
        IncomeItem pip = income(IncomeKind.PIP_DAILY_LIVING, "114.60").at(BenefitRate.ENHANCED);
        FactsBuilder facts = somebody(PENSION, pip).nightCareFunded(Answer.NO);
        assertThat(charge(facts, yes(Switch.NIGHT_RATE_DISREGARD)).contribution())
                .isEqualTo("173.15");
        assertThat(charge(facts, yes(Switch.PIP_ENHANCED_DISREGARD)).contribution())
                .isEqualTo("135.25");
    }

    @Test
    void aPartOfWhatIsLeftOverIsTakenAndAPartOfAPennyIsDropped() {
        FactsBuilder facts = somebody(PENSION);
        assertThat(charge(facts, choose(Switch.PERCENT_OF_DISPOSABLE, "90")).contribution())
                .isEqualTo("52.69");
        assertThat(charge(facts, choose(Switch.PERCENT_OF_DISPOSABLE, "100")).contribution())
                .isEqualTo("58.55");
        assertThat(charge(facts, choose(Switch.PERCENT_OF_DISPOSABLE, "0")).contribution())
                .isEqualTo("0.00");
    }

    @Test
    void thirteenMonthlyAmountsThatMakeWholePoundsAreNotAPennyShort() {
        IncomeItem monthly = income(IncomeKind.OTHER, "100.00").every(Period.MONTH);
        IncomeItem[] thirteen = new IncomeItem[13];
        java.util.Arrays.fill(thirteen, monthly);
        assertThat(charge(somebody(thirteen)).contribution()).isEqualTo("58.55");
        assertThat(charge(somebody(PENSION, income(IncomeKind.OTHER, "433.33").every(Period.MONTH)))
                        .contribution())
                .isEqualTo("158.54");
    }

    @Test
    @Tag("CHG-3")
    @Tag("S117-4")
    void servicesThatMustBeFreeNeverEnterTheCharge() {
        CostOfCare mixed = new CostOfCare(
                null,
                null,
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of(
                        new ServiceLine("After-care", pounds("300.00"), FreeReason.AFTER_CARE),
                        new ServiceLine("Reablement", pounds("200.00"), FreeReason.REABLEMENT),
                        new ServiceLine("Home care", pounds("40.00"), null)),
                null);
        WeeklyCharge charge = charge(somebody(PENSION).cost(mixed));
        assertThat(charge.contribution()).isEqualTo("40.00");
        assertThat(charge.councilPays()).isEqualByComparingTo("500.00");
        assertThat(steps(charge, Section.CARE))
                .extracting(Step::effect)
                .containsExactly(Effect.LEFT_OUT, Effect.LEFT_OUT, Effect.COUNTS);
        WeeklyCharge over = charge(somebody(PENSION).cost(mixed).capital(savings("50000.00")));
        assertThat(over.contribution()).isEqualTo("40.00");
    }

    @Test
    @Tag("CHG-3")
    @Tag("PREV-7")
    @Tag("S117-4")
    void whenEverythingIsFreeNothingIsChargedWhateverSomebodyHas() {
        for (FreeReason reason : List.of(FreeReason.CJD, FreeReason.AFTER_CARE)) {
            CostOfCare free =
                    new CostOfCare(pounds("900.00"), null, null, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), reason);
            WeeklyCharge charge = charge(somebody(PENSION).cost(free).capital(savings("500000.00")));
            assertThat(charge.outcome()).isEqualTo(Outcome.FREE);
            assertThat(charge.contribution()).isEqualTo("0.00");
            assertThat(steps(charge, Section.CARE)).extracting(Step::reason).containsExactly(reason.words());
        }
    }

    @Test
    @Tag("CHG-2")
    void aCarerIsChargedOnlyWhereTheCouncilHasChosenToAndThenOnTheirOwnMeans() {
        FactsBuilder carer = somebody(PENSION).carer().cost(CostOfCare.weekly(pounds("20.00")));
        WeeklyCharge free = charge(carer);
        assertThat(free.outcome()).isEqualTo(Outcome.FREE);
        assertThat(free.contribution()).isEqualTo("0.00");
        WeeklyCharge charged = charge(carer, yes(Switch.CHARGE_CARERS));
        assertThat(charged.contribution()).isEqualTo("20.00");
        assertThat(charge(somebody(income(IncomeKind.STATE_PENSION, "241.45")).carer(), yes(Switch.CHARGE_CARERS))
                        .contribution())
                .isEqualTo("0.00");
    }

    @Test
    @Tag("PREV-6")
    void preventionNeverTakesSomebodyBelowTheGuaranteeAndACarersIsFree() {
        CostOfCare classes = new CostOfCare(
                null,
                null,
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of(
                        new ServiceLine("Falls class", pounds("15.00"), null),
                        new ServiceLine("Class for carers", pounds("5.00"), FreeReason.PREVENTION_FOR_A_CARER)),
                null);
        FactsBuilder facts =
                somebody(income(IncomeKind.STATE_PENSION, "246.45")).cost(classes);
        assertThat(charge(facts).contribution()).isEqualTo("5.00");
        assertThat(charge(somebody(PENSION).cost(classes)).contribution()).isEqualTo("15.00");
    }
}
