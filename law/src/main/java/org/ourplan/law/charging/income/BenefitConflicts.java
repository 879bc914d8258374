package org.ourplan.law.charging.income;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ourplan.law.charging.Checks;

/** Benefits that nobody gets at the same time: one of two answers must be a slip. */
public final class BenefitConflicts {

    private record Pair(IncomeKind one, IncomeKind other) {}

    private static final List<Pair> NEVER_TOGETHER = List.of(
            new Pair(IncomeKind.ATTENDANCE_ALLOWANCE, IncomeKind.PIP_DAILY_LIVING),
            new Pair(IncomeKind.ATTENDANCE_ALLOWANCE, IncomeKind.DLA_CARE),
            new Pair(IncomeKind.DLA_CARE, IncomeKind.PIP_DAILY_LIVING),
            new Pair(IncomeKind.DLA_MOBILITY, IncomeKind.PIP_MOBILITY),
            new Pair(IncomeKind.AFIP, IncomeKind.PIP_DAILY_LIVING),
            new Pair(IncomeKind.AFIP, IncomeKind.ATTENDANCE_ALLOWANCE),
            new Pair(IncomeKind.AFIP, IncomeKind.DLA_CARE),
            new Pair(IncomeKind.UNIVERSAL_CREDIT, IncomeKind.INCOME_SUPPORT),
            new Pair(IncomeKind.UNIVERSAL_CREDIT, IncomeKind.PENSION_CREDIT_GUARANTEE),
            new Pair(IncomeKind.UNIVERSAL_CREDIT, IncomeKind.WORKING_TAX_CREDIT),
            new Pair(IncomeKind.INCOME_SUPPORT, IncomeKind.PENSION_CREDIT_GUARANTEE),
            new Pair(IncomeKind.INCOME_SUPPORT, IncomeKind.JSA),
            new Pair(IncomeKind.ESA, IncomeKind.JSA));

    private BenefitConflicts() {}

    /** Adds a problem at the later item of each pair that cannot be. */
    public static void check(List<IncomeItem> items, Checks checks) {
        Set<IncomeKind> kinds = EnumSet.noneOf(IncomeKind.class);
        for (IncomeItem item : items) {
            kinds.add(item.kind());
        }
        for (Pair pair : NEVER_TOGETHER) {
            if (kinds.contains(pair.one()) && kinds.contains(pair.other())) {
                checks.within("income", Math.max(number(items, pair.one()), number(items, pair.other())));
                checks.add(
                        "code",
                        "Nobody gets " + pair.one().words() + " and "
                                + pair.other().words() + " at the same time. Check which it is.");
            }
        }
    }

    private static int number(List<IncomeItem> items, IncomeKind kind) {
        int at = 0;
        while (items.get(at).kind() != kind) {
            at++;
        }
        return at + 1;
    }
}
