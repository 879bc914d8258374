package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.capital.CapitalFound;
import org.ourplan.law.charging.capital.CapitalSum;
import org.ourplan.law.charging.capital.HomeStay;
import org.ourplan.law.charging.capital.TariffIncome;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.income.IncomeFound;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.IncomeSum;
import org.ourplan.law.charging.income.SavingsCredit;
import org.ourplan.law.charging.income.SavingsCreditDisregard;
import org.ourplan.law.charging.policy.Switch;

/** A full assessment of income and capital. Capital of exactly the upper limit is inside it (reg 12). */
final class FullAssessment {

    private final Facts facts;
    private final Residence residence;
    private final Working working;

    FullAssessment(Facts facts, Residence residence, Working working) {
        this.facts = facts;
        this.residence = residence;
        this.working = working;
    }

    Assessed charge() {
        IncomeFound income = IncomeSum.of(facts.income(), residence, facts.nightCareFunded(), working);
        CapitalFound capital = CapitalSum.of(facts.capital(), homeStay(), income.capitalSums(), working);
        BigDecimal limit = limit();
        if (capital.assessable().compareTo(limit) > 0) {
            overLimit(limit);
            boolean onlyTheHome = residence == Residence.PERMANENT_RESIDENT
                    && capital.besideHome().compareTo(limit) <= 0;
            return Ending.fullCost(facts, sums(capital.assessable()), onlyTheHome, working);
        }
        insideLocalLimit(capital.assessable(), limit);
        BigDecimal tariff = TariffIncome.of(capital.assessable(), working);
        BigDecimal counted = Exact.settled(income.counted().add(tariff).add(savingsCredit()));
        return fromIncome(capital.assessable(), tariff, counted, income.disabilityBenefitCounts());
    }

    private Assessed fromIncome(BigDecimal capital, BigDecimal tariff, BigDecimal counted, boolean benefitCounts) {
        total(counted);
        Outgoings outgoings = new Outgoings(facts, residence, working);
        BigDecimal home = outgoings.home();
        BigDecimal disability = outgoings.disability(benefitCounts);
        BigDecimal kept = residence == Residence.OUTSIDE_A_CARE_HOME
                ? MinimumIncomeGuarantee.of(facts, working)
                : PersonalExpenses.of(facts.stay(), working);
        BigDecimal left = Exact.notBelowNothing(
                counted.subtract(home).subtract(disability).subtract(kept));
        WeeklyCharge.Sums sums = new WeeklyCharge.Sums(capital, tariff, counted, home, disability, kept, left);
        return Ending.contribution(facts, sums, LeftOver.maximum(left, residence, working), working);
    }

    private HomeStay homeStay() {
        return switch (facts.stay()) {
            case Stay.OutsideACareHome _ -> new HomeStay(residence, null, Answer.UNANSWERED);
            case Stay.Permanent home -> new HomeStay(residence, home.since(), Answer.UNANSWERED);
            case Stay.Temporary home -> new HomeStay(residence, null, home.willReturn());
        };
    }

    private BigDecimal limit() {
        BigDecimal national = working.figure(Figure.CAPITAL_LIMIT_UPPER);
        BigDecimal own = working.policy().number(Switch.UCL_COMMUNITY);
        return own == null || residence == Residence.PERMANENT_RESIDENT ? national : own.max(national);
    }

    private void insideLocalLimit(BigDecimal capital, BigDecimal limit) {
        if (working.written() && capital.compareTo(working.figure(Figure.CAPITAL_LIMIT_UPPER)) > 0) {
            working.add(Step.of(
                            Section.CAPITAL,
                            "The council's upper limit",
                            limit,
                            Effect.LIMIT,
                            "It is higher than the national limit, and you have no more than this.",
                            "SI 2014/2672 reg 12; local policy")
                    .withPolicy(working.policy().find(Switch.UCL_COMMUNITY)));
        }
    }

    private void overLimit(BigDecimal limit) {
        if (working.written()) {
            Step step = Step.of(
                            Section.CAPITAL,
                            "The upper limit",
                            limit,
                            Effect.LIMIT,
                            residence == Residence.PERMANENT_RESIDENT
                                    ? "You have more than this, so the council may not pay towards your care."
                                    : "You have more than this, so you pay for your care yourself.",
                            "SI 2014/2672 reg 12")
                    .withFigure(working.figures().find(Figure.CAPITAL_LIMIT_UPPER));
            working.add(
                    residence == Residence.PERMANENT_RESIDENT
                            ? step
                            : step.withPolicy(working.policy().find(Switch.UCL_COMMUNITY)));
        }
    }

    /** What savings credit adds to the income, less what is left out of it; an income item that names it is counted. */
    private BigDecimal savingsCredit() {
        BigDecimal listed = listed();
        SavingsCredit credit = facts.savingsCredit();
        if (listed.signum() > 0) {
            boolean couple = facts.person().household() instanceof Household.Couple;
            SavingsCredit named = credit == null ? SavingsCredit.paid(listed, couple) : credit.withReceived(listed);
            return SavingsCreditDisregard.of(named, residence, working).negate();
        }
        return credit == null
                ? BigDecimal.ZERO
                : received(credit).subtract(SavingsCreditDisregard.of(credit, residence, working));
    }

    private BigDecimal received(SavingsCredit credit) {
        if (working.written() && credit.received().signum() > 0) {
            working.add(Step.of(
                            Section.INCOME,
                            IncomeKind.SAVINGS_CREDIT.words(),
                            credit.received(),
                            Effect.COUNTS,
                            "It counts, and part of it is left out.",
                            IncomeKind.SAVINGS_CREDIT.provision())
                    .withCode(IncomeKind.SAVINGS_CREDIT.name()));
        }
        return credit.received();
    }

    private BigDecimal listed() {
        BigDecimal listed = BigDecimal.ZERO;
        for (IncomeItem item : facts.income()) {
            if (item.kind() == IncomeKind.SAVINGS_CREDIT && item.paidOn(facts.on())) {
                listed = listed.add(item.weeklyAfterTax());
            }
        }
        return listed;
    }

    private void total(BigDecimal counted) {
        if (working.written()) {
            working.add(Step.of(
                    Section.INCOME,
                    "Income that counts",
                    counted,
                    Effect.RESULT,
                    "Everything above that counts, added up, with the income from savings.",
                    "SI 2014/2672 regs 13 to 16"));
        }
    }

    private static WeeklyCharge.Sums sums(BigDecimal capital) {
        BigDecimal none = BigDecimal.ZERO;
        return new WeeklyCharge.Sums(capital, none, none, none, none, none, none);
    }
}
