package org.ourplan.law.charging.income;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.policy.Switch;

/**
 * How much is left out for savings credit (RES-05, COM-14 of the specification): nothing below the threshold; up to the
 * limit where qualifying income is no more than the standard minimum guarantee; the whole limit above it.
 */
public final class SavingsCreditDisregard {

    private static final String PROVISION = "SI 2014/2672 Sch 1 para 40";

    private SavingsCreditDisregard() {}

    /** Pounds a week left out. */
    public static BigDecimal of(SavingsCredit credit, Residence residence, Working working) {
        boolean atHome = residence == Residence.OUTSIDE_A_CARE_HOME;
        if (atHome && working.policy().on(Switch.SAVINGS_CREDIT_FULL_DISREGARD_AT_HOME)) {
            return written(
                    credit.received(),
                    Switch.SAVINGS_CREDIT_FULL_DISREGARD_AT_HOME,
                    null,
                    working,
                    "All of it is left out.");
        }
        if (working.policy().on(Switch.SAVINGS_CREDIT_ONLY_IF_ENTITLED)
                && credit.pensionAgeBefore2016().isNo()) {
            return written(
                    BigDecimal.ZERO,
                    Switch.SAVINGS_CREDIT_ONLY_IF_ENTITLED,
                    null,
                    working,
                    "You reached pension age from 6 April 2016, so there is nothing to leave out.");
        }
        return byIncome(credit, working);
    }

    private static BigDecimal byIncome(SavingsCredit credit, Working working) {
        Figure most = credit.couple()
                ? Figure.SAVINGS_CREDIT_DISREGARD_COUPLE_MAX
                : Figure.SAVINGS_CREDIT_DISREGARD_SINGLE_MAX;
        BigDecimal income = credit.qualifyingIncome();
        if (income == null) {
            return paidUpTo(most, credit, working, "Savings credit is paid, so it is left out up to the limit.");
        }
        if (income.compareTo(guarantee(credit, working)) > 0) {
            String above =
                    "Your qualifying income is above the standard minimum guarantee, so the whole limit is left out.";
            return written(working.figure(most), null, most, working, above);
        }
        if (income.compareTo(threshold(credit, working)) < 0) {
            String below = "Your qualifying income is below the savings credit threshold, so nothing is left out.";
            return written(BigDecimal.ZERO, null, null, working, below);
        }
        return paidUpTo(
                most,
                credit,
                working,
                "Your qualifying income is between the threshold and the standard minimum guarantee, so savings credit"
                        + " is left out up to the limit.");
    }

    private static BigDecimal paidUpTo(Figure most, SavingsCredit credit, Working working, String reason) {
        return credit.received().signum() == 0
                ? written(BigDecimal.ZERO, null, null, working, "No savings credit is paid, so nothing is left out.")
                : written(credit.received().min(working.figure(most)), null, most, working, reason);
    }

    private static BigDecimal threshold(SavingsCredit credit, Working working) {
        BigDecimal given = credit.threshold();
        return given != null
                ? given
                : working.figure(
                        credit.couple()
                                ? Figure.SAVINGS_CREDIT_THRESHOLD_COUPLE
                                : Figure.SAVINGS_CREDIT_THRESHOLD_SINGLE);
    }

    private static BigDecimal guarantee(SavingsCredit credit, Working working) {
        BigDecimal given = credit.standardMinimumGuarantee();
        return given != null
                ? given
                : working.figure(
                        credit.couple()
                                ? Figure.STANDARD_MINIMUM_GUARANTEE_COUPLE
                                : Figure.STANDARD_MINIMUM_GUARANTEE_SINGLE);
    }

    private static BigDecimal written(
            BigDecimal leftOut, @Nullable Switch choice, @Nullable Figure most, Working working, String reason) {
        if (working.written()) {
            working.add(Step.of(Section.INCOME, "Savings credit disregard", leftOut, Effect.LEFT_OUT, reason, PROVISION)
                    .withCode("SAVINGS_CREDIT")
                    .withFigure(most == null ? null : working.figures().find(most))
                    .withPolicy(choice == null ? null : working.policy().find(choice)));
        }
        return leftOut;
    }
}
