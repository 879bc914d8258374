package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;

/** What a care home resident keeps a week for personal expenses (reg 6). The council may allow more, never less. */
final class PersonalExpenses {

    private static final String PROVISION = "SI 2014/2672 reg 6";

    private PersonalExpenses() {}

    static BigDecimal of(Stay stay, Working working) {
        return switch (stay) {
            case Stay.OutsideACareHome _ -> BigDecimal.ZERO;
            case Stay.Permanent home -> of(home.allowance(), working);
            case Stay.Temporary home -> of(home.allowance(), working);
        };
    }

    private static BigDecimal of(Stay.Allowance allowance, Working working) {
        BigDecimal given = allowance.given();
        BigDecimal usual = given == null ? working.figure(Figure.PERSONAL_EXPENSES_ALLOWANCE) : given;
        if (working.written()) {
            working.add(Step.of(
                            Section.KEPT,
                            "Personal expenses allowance",
                            usual,
                            Effect.KEPT,
                            "You keep this for yourself. It may not be spent on your care or on a dearer place.",
                            PROVISION)
                    .withFigure(given == null ? working.figures().find(Figure.PERSONAL_EXPENSES_ALLOWANCE) : null));
            if (allowance.increase().signum() > 0) {
                working.add(Step.of(
                        Section.KEPT,
                        "More for personal expenses",
                        allowance.increase(),
                        Effect.KEPT,
                        allowance.reason(),
                        PROVISION));
            }
        }
        return usual.add(allowance.increase());
    }
}
