package org.ourplan.law.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2025;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.HOME;
import static org.ourplan.law.charging.Money.assess;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.charge;
import static org.ourplan.law.charging.Money.choose;
import static org.ourplan.law.charging.Money.couple;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.person;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.single;
import static org.ourplan.law.charging.Money.yes;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.income.BenefitRate;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.law.dated.DatedAnswer;

/** What must be left to somebody cared for outside a care home (reg 7), with the figures of 2025/26. */
class MinimumIncomeGuaranteeTest {

    private static final Answer YES = Answer.YES;
    private static final Answer NO = Answer.NO;
    private static final Answer ASK = Answer.UNANSWERED;
    private static final Household ALONE = new Household.Single();

    private static String guarantee(Person who, IncomeItem... income) {
        return guarantee(who, LocalPolicy.plain(), income);
    }

    private static String guarantee(Person who, LocalPolicy policy, IncomeItem... income) {
        return charge(at(APRIL_2025, HOME).person(who).income(income), policy)
                .sums()
                .kept()
                .toPlainString();
    }

    private static Person with(int age, Household household, Premiums premiums) {
        return person(age, household, 0, premiums);
    }

    @Test
    void byAge() {
        assertThat(guarantee(single(18))).isEqualTo("89.15");
        assertThat(guarantee(single(24))).isEqualTo("89.15");
        assertThat(guarantee(single(25))).isEqualTo("112.50");
        assertThat(guarantee(single(59))).isEqualTo("112.50");
        assertThat(guarantee(single(67))).isEqualTo("232.60");
    }

    @Test
    void aBirthdayCountsFromItsDay() {
        Person born = new Person(LocalDate.of(2000, 4, 7), null, ASK, ALONE, 0, Premiums.BY_BENEFITS);
        assertThat(guarantee(born)).isEqualTo("112.50");
        assertThat(charge(at(LocalDate.of(2025, 4, 6), HOME).person(born))
                        .sums()
                        .kept())
                .isEqualTo("89.15");
    }

    @Test
    void pensionCreditAgeIsWhatIsAnsweredAndOtherwiseTheAgeWhereThatIsCertain() {
        assertThat(guarantee(new Person(null, 66, YES, ALONE, 0, Premiums.BY_BENEFITS)))
                .isEqualTo("232.60");
        assertThat(guarantee(new Person(null, 66, NO, ALONE, 0, Premiums.BY_BENEFITS)))
                .isEqualTo("112.50");
        assertThat(guarantee(new Person(null, 67, ASK, ALONE, 0, Premiums.BY_BENEFITS)))
                .isEqualTo("232.60");
        assertThat(guarantee(new Person(null, 59, ASK, ALONE, 0, Premiums.BY_BENEFITS)))
                .isEqualTo("112.50");
        for (int age : List.of(60, 66)) {
            Assessed asked =
                    assess(at(APRIL_2025, HOME).person(new Person(null, age, ASK, ALONE, 0, Premiums.BY_BENEFITS)));
            assertThat(((Assessed.NotAssessed) asked).problems())
                    .extracting("field")
                    .containsExactly("person.pension_credit_age");
        }
    }

    @Test
    void aCouplesRateIsPerPersonAndEitherBringsThePensionRate() {
        assertThat(guarantee(with(40, couple(false), Premiums.BY_BENEFITS))).isEqualTo("88.35");
        assertThat(guarantee(with(40, couple(true), Premiums.BY_BENEFITS))).isEqualTo("177.55");
        assertThat(guarantee(with(80, couple(false), Premiums.BY_BENEFITS))).isEqualTo("177.55");
        assertThat(guarantee(with(80, couple(true), Premiums.BY_BENEFITS))).isEqualTo("177.55");
    }

    @Test
    void childrenAreAddedAndMakeALoneParent() {
        assertThat(guarantee(person(20, ALONE, 1, Premiums.BY_BENEFITS))).isEqualTo("215.45");
        assertThat(guarantee(person(30, ALONE, 2, Premiums.BY_BENEFITS))).isEqualTo("318.40");
        assertThat(guarantee(person(30, couple(false), 1, Premiums.BY_BENEFITS)))
                .isEqualTo("191.30");
        assertThat(guarantee(person(70, ALONE, 1, Premiums.BY_BENEFITS))).isEqualTo("335.55");
    }

    @Test
    void aLookAtBothOfACoupleAddsToTheGuaranteeOfACoupleOnly() {
        var both = at(APRIL_2025, HOME)
                .person(with(40, couple(false), Premiums.BY_BENEFITS))
                .income(income(IncomeKind.ESA, "200.00"))
                .guaranteeAdded(pounds("30.01"));
        assertThat(charge(both).contribution()).isEqualTo("81.64");
        assertThat(charge(both.guaranteeAdded(pounds("0.00"))).contribution()).isEqualTo("111.65");
        var policy = yes(Switch.COUPLE_AFFORDABILITY_CHECK);
        assertThat(charge(both.guaranteeAdded(pounds("30.01")), policy)
                        .breakdown()
                        .steps())
                .filteredOn(step -> step.label().equals("Added after a look at you both"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.amount()).isEqualTo("30.01");
                    assertThat(step.effect()).isEqualTo(Effect.KEPT);
                    assertThat(step.policy()).isNotNull();
                });
        assertThat(charge(both.guaranteeAdded(pounds("0.00"))).breakdown().steps())
                .noneMatch(step -> step.label().equals("Added after a look at you both"));
        var alone = at(APRIL_2025, HOME)
                .person(single(40))
                .income(income(IncomeKind.ESA, "200.00"))
                .guaranteeAdded(pounds("30.01"));
        assertThat(charge(alone).contribution()).isEqualTo("87.50");
    }

    @Test
    void premiumsAreAddedBelowPensionCreditAge() {
        assertThat(guarantee(with(40, ALONE, Premiums.of(YES, NO, NO)))).isEqualTo("162.15");
        assertThat(guarantee(with(40, ALONE, Premiums.of(YES, YES, NO)))).isEqualTo("186.40");
        assertThat(guarantee(with(40, ALONE, Premiums.of(NO, YES, NO)))).isEqualTo("136.75");
        assertThat(guarantee(with(40, ALONE, Premiums.of(YES, YES, YES)))).isEqualTo("239.65");
        assertThat(guarantee(with(70, ALONE, Premiums.of(YES, YES, NO)))).isEqualTo("232.60");
        assertThat(guarantee(with(70, ALONE, Premiums.of(YES, YES, YES)))).isEqualTo("285.85");
    }

    @Test
    void benefitsOpenTheGatewaysThatNobodyHasAnswered() {
        Person who = single(40);
        IncomeItem pip = income(IncomeKind.PIP_DAILY_LIVING, "73.90");
        assertThat(guarantee(who, pip)).isEqualTo("162.15");
        assertThat(guarantee(who, pip.at(BenefitRate.STANDARD))).isEqualTo("162.15");
        assertThat(guarantee(who, pip.at(BenefitRate.ENHANCED))).isEqualTo("186.40");
        assertThat(guarantee(who, income(IncomeKind.PIP_MOBILITY, "29.20"))).isEqualTo("162.15");
        assertThat(guarantee(who, income(IncomeKind.DLA_CARE, "110.40").at(BenefitRate.HIGHEST)))
                .isEqualTo("186.40");
        assertThat(guarantee(who, income(IncomeKind.DLA_CARE, "73.90").at(BenefitRate.MIDDLE)))
                .isEqualTo("162.15");
        assertThat(guarantee(who, income(IncomeKind.AFIP, "187.45"))).isEqualTo("162.15");
        assertThat(guarantee(who, income(IncomeKind.CARERS_ALLOWANCE, "83.30"))).isEqualTo("165.75");
        assertThat(guarantee(who, income(IncomeKind.ESA, "140.55"))).isEqualTo("112.50");
        assertThat(guarantee(who, income(IncomeKind.UNIVERSAL_CREDIT, "140.55")))
                .isEqualTo("112.50");
    }

    @Test
    void theSupportGroupAndBlindnessAreGatewaysToo() {
        assertThat(guarantee(with(40, ALONE, new Premiums(ASK, ASK, ASK, YES, ASK))))
                .isEqualTo("136.75");
        assertThat(guarantee(with(40, ALONE, new Premiums(ASK, ASK, ASK, ASK, YES))))
                .isEqualTo("162.15");
        assertThat(guarantee(with(40, ALONE, new Premiums(NO, NO, NO, YES, YES))))
                .isEqualTo("112.50");
    }

    @Test
    void anAnswerOfNoStandsAgainstTheBenefits() {
        Person who = with(40, ALONE, Premiums.of(NO, NO, NO));
        assertThat(guarantee(
                        who,
                        income(IncomeKind.PIP_DAILY_LIVING, "110.40").at(BenefitRate.ENHANCED),
                        income(IncomeKind.CARERS_ALLOWANCE, "83.30")))
                .isEqualTo("112.50");
    }

    @Test
    void eitherOfACoupleBringsTheCouplesPremiums() {
        assertThat(guarantee(with(40, couple(false), Premiums.of(YES, YES, NO))))
                .isEqualTo("141.20");
        Household partner = new Household.Couple(NO, YES, NO);
        assertThat(guarantee(with(40, partner, Premiums.of(NO, NO, NO)))).isEqualTo("123.75");
        assertThat(guarantee(with(40, partner, Premiums.of(YES, NO, NO)))).isEqualTo("123.75");
        Household enhanced = new Household.Couple(NO, YES, YES);
        assertThat(guarantee(with(40, enhanced, Premiums.of(NO, NO, NO)))).isEqualTo("141.20");
    }

    @Test
    void aMixedAgeCoupleGetsAPremiumOnlyByLocalChoiceAndFromTheYoungerOne() {
        LocalPolicy on = yes(Switch.MIXED_AGE_COUPLE_DISABILITY_PREMIUM);
        Person younger = with(40, couple(true), Premiums.of(YES, NO, NO));
        Person older = with(80, new Household.Couple(NO, YES, NO), Premiums.of(YES, YES, NO));
        Household bothReached = new Household.Couple(YES, YES, YES);
        assertThat(guarantee(younger)).isEqualTo("177.55");
        assertThat(guarantee(younger, on)).isEqualTo("212.95");
        assertThat(guarantee(older)).isEqualTo("177.55");
        assertThat(guarantee(older, on)).isEqualTo("212.95");
        assertThat(guarantee(with(80, bothReached, Premiums.of(YES, YES, NO)), on))
                .isEqualTo("177.55");
        assertThat(charge(at(APRIL_2025, HOME).person(younger), on).breakdown().policies())
                .hasSize(1);
    }

    @Test
    void aCouncilMayGiveMoreAndNeverLess() {
        assertThat(guarantee(single(70), choose(Switch.MIG_UPLIFT, "5.00"))).isEqualTo("237.60");
        assertThat(guarantee(single(70), choose(Switch.MIG_LOCAL, "272.70"))).isEqualTo("272.70");
        assertThat(guarantee(single(70), choose(Switch.MIG_LOCAL, "200.00"))).isEqualTo("232.60");
        assertThat(charge(at(APRIL_2025, HOME), choose(Switch.MIG_LOCAL, "200.00"))
                        .breakdown()
                        .policies())
                .isEmpty();
    }

    @Test
    void aGuaranteeThatIsGivenIsUsedAsItIs() {
        WeeklyCharge charge = charge(at(APRIL_2026, HOME)
                .person(with(40, couple(false), Premiums.BY_BENEFITS))
                .guaranteeGiven(pounds("179.90"))
                .income(income(IncomeKind.ESA, "200.00")));
        assertThat(charge.contribution()).isEqualTo("20.10");
    }

    @Test
    void aMissingFigureStopsTheAssessmentAndNamesEveryOneThatIsNeeded() {
        Assessed asked = assess(at(APRIL_2026, HOME)
                .person(person(40, couple(false), 1, Premiums.of(YES, NO, YES)))
                .income(income(IncomeKind.ESA, "150.00")));
        assertThat(((Assessed.FiguresMissing) asked).figures())
                .extracting(DatedAnswer.Missing::name)
                .containsExactlyInAnyOrder(
                        "minimum income guarantee, member of a couple",
                        "minimum income guarantee, each child",
                        "disability premium, member of a couple",
                        "carer premium");
    }

    @Test
    void aMissingFigureThatNobodyNeedsStopsNothing() {
        assertThat(charge(at(APRIL_2026, HOME).person(single(40)).income(income(IncomeKind.ESA, "150.00")))
                        .contribution())
                .isEqualTo("29.60");
    }
}
