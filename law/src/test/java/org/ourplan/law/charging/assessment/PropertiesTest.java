package org.ourplan.law.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2025;
import static org.ourplan.law.charging.Money.HOME;
import static org.ourplan.law.charging.Money.PERMANENT;
import static org.ourplan.law.charging.Money.TEMPORARY;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.couple;
import static org.ourplan.law.charging.Money.person;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.single;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.charging.Money;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.Period;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** What holds for everybody: four thousand made-up people, always the same ones. */
class PropertiesTest {

    private static final int PEOPLE = 4_000;
    private static final List<IncomeKind> KINDS = List.of(
            IncomeKind.STATE_PENSION,
            IncomeKind.OCCUPATIONAL_PENSION,
            IncomeKind.ATTENDANCE_ALLOWANCE,
            IncomeKind.EARNINGS,
            IncomeKind.WAR_WIDOWS_PENSION,
            IncomeKind.LODGER,
            IncomeKind.OTHER);
    private static final List<Period> PERIODS =
            List.of(Period.WEEK, Period.FORTNIGHT, Period.FOUR_WEEKS, Period.MONTH, Period.QUARTER, Period.days(10));

    private final Random random = new Random(20260406);

    private BigDecimal amount(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100), 2);
    }

    private FactsBuilder somebody() {
        List<IncomeItem> income = new ArrayList<>();
        for (IncomeKind kind : KINDS) {
            if (random.nextInt(3) == 0) {
                income.add(IncomeItem.weekly(kind, amount(400)).every(PERIODS.get(random.nextInt(PERIODS.size()))));
            }
        }
        Stay stay = List.of(HOME, PERMANENT, TEMPORARY).get(random.nextInt(3));
        Person who = random.nextBoolean()
                ? single(18 + random.nextInt(80))
                : person(
                        18 + random.nextInt(80), couple(random.nextBoolean()), random.nextInt(3), Premiums.BY_BENEFITS);
        return at(APRIL_2025, stay)
                .person(who)
                .income(income)
                .capital(List.of(CapitalItem.whole(CapitalKind.SAVINGS, amount(26_000))))
                .disabilityCosts(List.of(DisabilityCost.allowed("Laundry", amount(30), "Needed.")))
                .cost(CostOfCare.weekly(amount(1_200)));
    }

    private LocalPolicy policy() {
        return switch (random.nextInt(4)) {
            case 0 -> Money.choose(Switch.PERCENT_OF_DISPOSABLE, "90");
            case 1 -> Money.choose(Switch.MIG_UPLIFT, "5.00");
            case 2 -> Money.choose(Switch.DRE_FLAT_RATE, "20.00");
            default -> LocalPolicy.plain();
        };
    }

    @Test
    @Tag("CHG-4")
    void nobodyPaysLessThanNothingOrMoreThanTheCostOrOutOfWhatTheyMustBeLeftWith() {
        for (int who = 0; who < PEOPLE; who++) {
            WeeklyCharge charge = Money.charge(somebody(), policy());
            assertThat(charge.contribution().signum()).isNotNegative();
            assertThat(charge.contribution()).isLessThanOrEqualTo(charge.cost().weekly());
            assertThat(charge.contribution().scale()).isEqualTo(2);
            if (charge.outcome() == Outcome.CONTRIBUTION
                    && charge.contribution().signum() > 0) {
                WeeklyCharge.Sums sums = charge.sums();
                assertThat(sums.income().subtract(charge.contribution()))
                        .isGreaterThanOrEqualTo(
                                sums.kept().add(sums.homeCosts()).add(sums.disabilityCosts()));
            }
        }
    }

    @Test
    void aPennyMoreIncomeOrCapitalNeverLowersTheCharge() {
        for (int who = 0; who < PEOPLE; who++) {
            FactsBuilder facts = somebody();
            LocalPolicy policy = policy();
            Facts before = facts.facts();
            List<IncomeItem> richer = new ArrayList<>(before.income());
            richer.add(IncomeItem.weekly(IncomeKind.OTHER, pounds("0.01")));
            List<CapitalItem> saver = new ArrayList<>(before.capital());
            saver.add(CapitalItem.whole(CapitalKind.SAVINGS, pounds("0.01")));
            BigDecimal charge = Money.charge(facts, policy).contribution();
            assertThat(Money.charge(before.change().income(richer), policy).contribution())
                    .isGreaterThanOrEqualTo(charge);
            assertThat(Money.charge(before.change().capital(saver), policy).contribution())
                    .isGreaterThanOrEqualTo(charge);
        }
    }

    @Test
    void theResultIsTheSameWhetherTheStepsAreWrittenOrNot() {
        for (int who = 0; who < PEOPLE; who++) {
            Facts facts = somebody().facts();
            LocalPolicy policy = policy();
            WeeklyCharge written =
                    (WeeklyCharge) FinancialAssessment.of(facts, Money.PUBLISHED.on(facts.on()), policy, true);
            WeeklyCharge bare =
                    (WeeklyCharge) FinancialAssessment.of(facts, Money.PUBLISHED.on(facts.on()), policy, false);
            assertThat(bare.breakdown().steps()).isEmpty();
            assertThat(bare.contribution()).isEqualTo(written.contribution());
            assertThat(bare.sums()).isEqualTo(written.sums());
        }
    }
}
