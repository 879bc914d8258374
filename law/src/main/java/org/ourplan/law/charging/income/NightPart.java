package org.ourplan.law.charging.income;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.policy.Switch;

/**
 * The part of a disability benefit above its day rate, which a council may leave out where it pays for no night care (R
 * (Carton) v Coventry). PIP has no day and night rates: for it there is another choice.
 */
final class NightPart {

    private NightPart() {}

    /** The local choice that would leave part of this benefit out, or null when none would. */
    static @Nullable Switch choice(IncomeItem item) {
        BenefitRate rate = item.rate();
        if (rate == null || !rate.isTop()) {
            return null;
        }
        return switch (item.kind()) {
            case ATTENDANCE_ALLOWANCE, DLA_CARE -> Switch.NIGHT_RATE_DISREGARD;
            case PIP_DAILY_LIVING -> Switch.PIP_ENHANCED_DISREGARD;
            default -> null;
        };
    }

    /** A night rate is left out where no night care is paid for; PIP, which has none, unless night care is paid for. */
    static boolean leftOut(Switch choice, Answer nightCareFunded) {
        return choice == Switch.PIP_ENHANCED_DISREGARD ? !nightCareFunded.isYes() : nightCareFunded.isNo();
    }

    static Step step(IncomeItem item, BigDecimal leftOut, Switch choice, Working working) {
        String why = choice == Switch.PIP_ENHANCED_DISREGARD
                ? "The council counts only the standard rate."
                : "It is more than the day rate, and the council does not pay for your care at night.";
        return Step.of(
                        Section.INCOME,
                        "Part of your " + item.name(),
                        leftOut,
                        Effect.LEFT_OUT,
                        why + " The lower rate of Attendance Allowance is also the middle rate of DLA care and the"
                                + " standard rate of PIP daily living.",
                        "R (Carton) v Coventry City Council (2001); local policy")
                .withCode(choice.name())
                .withFigure(working.figures().find(Figure.ATTENDANCE_ALLOWANCE_LOWER))
                .withPolicy(working.policy().find(choice));
    }
}
