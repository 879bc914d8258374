package org.ourplan.insight.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many of the people with a personal budget are paid a direct payment (source 002, section 29). */
public final class DirectPaymentTakeUp {

    private static final String HOW =
            "The people to whom a direct payment, for all or part of their budget, is paid on the last day of the month, or"
                    + " today for this month, in every 100 people whose plan in force has a personal budget, rounded down. A payment counts from"
                    + " its first day to the last day that is paid for.";

    private static final int HUNDRED = 100;

    private DirectPaymentTakeUp() {}

    /** The measure. */
    public static Measure of(List<Month> months, List<Spell> spells) {
        var series = Series.of(months, month -> {
            var share = share(month, spells);
            return share == null ? 0 : share;
        });
        return new Measure(
                "direct-payments",
                "Take-up of direct payments",
                Headline.counted("People with a direct payment", series, " in every 100 with a personal budget"),
                HOW,
                series,
                "Month",
                List.of("With a personal budget", "With a direct payment", "In every 100"),
                months.stream().map(month -> row(month, spells)).toList());
    }

    private static Measure.Row row(Month month, List<Spell> spells) {
        var budgets = Spell.on(month.counted(), Group.BUDGET, spells);
        var payments = Spell.on(month.counted(), Group.PAYMENT, spells);
        var without = Math.abs(budgets - payments);
        return new Measure.Row(
                month.label(),
                List.of(
                        Cell.whole(budgets, payments, without),
                        Cell.count(payments),
                        Cell.from(share(month, spells), budgets, payments, without)));
    }

    private static @Nullable Integer share(Month month, List<Spell> spells) {
        var budgets = Spell.on(month.counted(), Group.BUDGET, spells);
        return budgets == 0 ? null : Spell.on(month.counted(), Group.PAYMENT, spells) * HUNDRED / budgets;
    }
}
