package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.policy.Switch;

/** The most somebody can be asked to pay of what is left over: all of it, or the council's own part and highest charge. */
final class LeftOver {

    private LeftOver() {}

    /** Pounds a week, exact. */
    static BigDecimal maximum(BigDecimal left, Residence residence, Working working) {
        if (working.written()) {
            working.add(Step.of(
                    Section.RESULT,
                    "Left over",
                    left,
                    Effect.RESULT,
                    "Your income that counts, less everything taken off and everything you must be left with. It is never"
                            + " less than nothing.",
                    "Care Act 2014 s14(7)"));
        }
        if (residence != Residence.OUTSIDE_A_CARE_HOME) {
            return left;
        }
        return highest(part(left, working), working);
    }

    private static BigDecimal part(BigDecimal left, Working working) {
        BigDecimal percent = working.policy().number(Switch.PERCENT_OF_DISPOSABLE);
        if (percent == null) {
            return left;
        }
        BigDecimal part = left.multiply(percent).movePointLeft(2);
        write("The part that the council takes", part, Switch.PERCENT_OF_DISPOSABLE, working);
        return part;
    }

    private static BigDecimal highest(BigDecimal part, Working working) {
        BigDecimal most = working.policy().number(Switch.MAXIMUM_WEEKLY_CHARGE);
        if (most == null || part.compareTo(most) <= 0) {
            return part;
        }
        write("The council's highest charge", most, Switch.MAXIMUM_WEEKLY_CHARGE, working);
        return most;
    }

    private static void write(String label, BigDecimal amount, Switch choice, Working working) {
        if (working.written()) {
            working.add(Step.of(
                            Section.RESULT,
                            label,
                            amount,
                            Effect.RESULT,
                            "The council has chosen to take less than it could.",
                            "CASSG 8.46 and 8.47; local policy")
                    .withPolicy(working.policy().find(choice)));
        }
    }
}
