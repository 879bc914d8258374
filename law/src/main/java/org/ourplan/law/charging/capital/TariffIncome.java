package org.ourplan.law.charging.capital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.money.Pounds;

/** The weekly income that savings above the lower limit are taken to bring (reg 25): for each step or part of a step. */
public final class TariffIncome {

    private static final String PROVISION = "SI 2014/2672 reg 25";

    private TariffIncome() {}

    /** Pounds a week for this capital. */
    public static BigDecimal of(BigDecimal capital, Working working) {
        BigDecimal lower = working.figure(Figure.CAPITAL_LIMIT_LOWER);
        BigDecimal above = capital.subtract(lower);
        BigDecimal step = working.figure(Figure.TARIFF_INCOME_STEP);
        if (above.signum() <= 0 || step.signum() == 0) {
            return written(BigDecimal.ZERO, "You have no more than the lower limit, so nothing is added.", working);
        }
        BigDecimal steps = above.divide(step, 0, RoundingMode.CEILING);
        BigDecimal tariff = steps.multiply(working.figure(Figure.TARIFF_INCOME_PER_STEP));
        return written(tariff, working.written() ? reason(step, working) : "", working);
    }

    private static String reason(BigDecimal step, Working working) {
        return "For each " + Pounds.inWords(step) + " above the lower limit, or part of it, we add "
                + Pounds.inWords(working.figure(Figure.TARIFF_INCOME_PER_STEP)) + " a week.";
    }

    private static BigDecimal written(BigDecimal tariff, String reason, Working working) {
        if (working.written()) {
            BigDecimal lower = working.figure(Figure.CAPITAL_LIMIT_LOWER);
            working.add(Step.of(
                            Section.CAPITAL,
                            "The lower limit",
                            lower,
                            Effect.LIMIT,
                            "Savings and property up to this much add nothing to your income.",
                            PROVISION)
                    .withFigure(working.figures().find(Figure.CAPITAL_LIMIT_LOWER)));
            working.add(Step.of(Section.CAPITAL, "Income from savings", tariff, Effect.RESULT, reason, PROVISION)
                    .withFigure(working.figures().find(Figure.TARIFF_INCOME_STEP)));
        }
        return tariff;
    }
}
