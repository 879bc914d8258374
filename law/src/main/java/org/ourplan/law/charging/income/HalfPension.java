package org.ourplan.law.charging.income;

import java.math.BigDecimal;

/** Whether half of a pension is left out because it goes to a spouse (Sch 1 para 16; RES-04 of the specification). */
final class HalfPension {

    private HalfPension() {}

    /** Why half is not left out; empty when it is. */
    static String refused(IncomeItem pension, PassedToSpouse passed) {
        if (!passed.marriedOrCivilPartner().isYes()) {
            return "It counts in full: half is left out only for a husband, wife or civil partner. The council can let"
                    + " you keep more for personal expenses instead.";
        }
        if (!passed.livesElsewhere().isYes()) {
            return "It counts in full: half is left out only when your spouse or civil partner lives elsewhere.";
        }
        BigDecimal received = pension.amount().subtract(pension.tax());
        boolean atLeastHalf = passed.amount().multiply(BigDecimal.TWO).compareTo(received) >= 0;
        return atLeastHalf ? "" : "It counts in full: you pass on less than half of it.";
    }
}
