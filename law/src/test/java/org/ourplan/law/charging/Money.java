package org.ourplan.law.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.assessment.Assessed;
import org.ourplan.law.charging.assessment.CostOfCare;
import org.ourplan.law.charging.assessment.Facts;
import org.ourplan.law.charging.assessment.FactsBuilder;
import org.ourplan.law.charging.assessment.FinancialAssessment;
import org.ourplan.law.charging.assessment.Household;
import org.ourplan.law.charging.assessment.Person;
import org.ourplan.law.charging.assessment.Premiums;
import org.ourplan.law.charging.assessment.Stay;
import org.ourplan.law.charging.assessment.WeeklyCharge;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** People, stays and amounts for the tests of charging; everybody is made up. */
public final class Money {

    public static final FigureTable PUBLISHED = FigureTable.published();
    public static final LocalDate APRIL_2025 = LocalDate.of(2025, 4, 7);
    public static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 6);
    public static final Stay HOME = new Stay.OutsideACareHome();
    public static final Stay PERMANENT = new Stay.Permanent(null, Stay.Allowance.USUAL);
    public static final Stay TEMPORARY = new Stay.Temporary(28, Answer.UNANSWERED, Stay.Allowance.USUAL);

    private Money() {}

    public static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }

    /** Somebody single of this age; over 66 they have reached pension credit age. */
    public static Person single(int age) {
        return person(age, new Household.Single(), 0, Premiums.BY_BENEFITS);
    }

    public static Person person(int age, Household household, int children, Premiums premiums) {
        return new Person(null, age, Answer.of(age > 66), household, children, premiums);
    }

    public static Household couple(boolean partnerReached) {
        return new Household.Couple(Answer.of(partnerReached), Answer.UNANSWERED, Answer.UNANSWERED);
    }

    public static IncomeItem income(IncomeKind kind, String weekly) {
        return IncomeItem.weekly(kind, pounds(weekly));
    }

    public static CapitalItem savings(String value) {
        return CapitalItem.whole(CapitalKind.SAVINGS, pounds(value));
    }

    /** An assessment to fill in: somebody of 80, care that costs 900.00 a week. */
    public static FactsBuilder at(LocalDate day, Stay stay) {
        return Facts.on(day, stay).person(single(80)).cost(CostOfCare.weekly(pounds("900.00")));
    }

    public static Assessed assess(FactsBuilder facts, LocalPolicy policy) {
        Facts whole = facts.facts();
        return FinancialAssessment.of(whole, PUBLISHED.on(whole.on()), policy);
    }

    public static Assessed assess(FactsBuilder facts) {
        return assess(facts, LocalPolicy.plain());
    }

    public static WeeklyCharge charge(FactsBuilder facts, LocalPolicy policy) {
        return (WeeklyCharge) assess(facts, policy);
    }

    public static WeeklyCharge charge(FactsBuilder facts) {
        return charge(facts, LocalPolicy.plain());
    }

    public static LocalPolicy yes(Switch which) {
        return LocalPolicy.plain().with(Chosen.yesNo(which, true, APRIL_2025, "Cabinet, item 7"));
    }

    public static LocalPolicy choose(Switch which, String number) {
        return LocalPolicy.plain().with(Chosen.number(which, pounds(number), APRIL_2025, "Cabinet, item 7"));
    }

    public static Working working(LocalDate day) {
        return new Working(PUBLISHED.on(day), LocalPolicy.plain(), true);
    }
}
