package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.money.WeeklyCosts;
import org.ourplan.law.rules.Carries;

/**
 * The first 52 weeks of a budget, week by week: support that is for a time only costs nothing once it has ended, so a year
 * is not 52 times the first week (S001-L1A). In no week does the person pay more than that week costs (CHG-4).
 *
 * @param cost everything in the year
 * @param amounts the three amounts of the year, or null while what the person pays is not known
 * @param steps the stretches of weeks in which the cost stays the same, in order; one where it never changes
 */
public record FirstYear(BigDecimal cost, @Nullable Amounts amounts, List<Step> steps) {

    public FirstYear {
        steps = List.copyOf(steps);
    }

    /** From this week to that one, both included, each week costs as much; what the person pays a week, null where not known. */
    public record Step(
            int from, int to, BigDecimal weekly, @Nullable BigDecimal personPays) {}

    /** The year of these costs, for somebody whose assessed contribution is so many pounds a week. */
    @Carries("S001-L1A")
    public static FirstYear of(WeeklyCosts costs, @Nullable BigDecimal contribution) {
        List<Step> steps = new ArrayList<>();
        int from = 1;
        for (int week = 1; week <= Pounds.WEEKS_IN_A_YEAR; week++) {
            BigDecimal weekly = costs.inWeek(week);
            if (week == Pounds.WEEKS_IN_A_YEAR || costs.inWeek(week + 1).compareTo(weekly) != 0) {
                steps.add(new Step(from, week, weekly, pays(weekly, contribution)));
                from = week + 1;
            }
        }
        return new FirstYear(costs.overFirstYear(), contribution == null ? null : over(steps, contribution), steps);
    }

    /** True where some week costs more or less than the first. */
    public boolean changes() {
        return steps.size() > 1;
    }

    private static @Nullable BigDecimal pays(BigDecimal weekly, @Nullable BigDecimal contribution) {
        return contribution == null ? null : Amounts.of(weekly, contribution).personPays();
    }

    private static Amounts over(List<Step> steps, BigDecimal contribution) {
        BigDecimal cost = Pounds.NOTHING;
        BigDecimal pays = Pounds.NOTHING;
        for (Step step : steps) {
            BigDecimal weeks = BigDecimal.valueOf(step.to() - step.from() + 1L);
            Amounts week = Amounts.of(step.weekly(), contribution);
            cost = cost.add(week.cost().multiply(weeks));
            pays = pays.add(week.personPays().multiply(weeks));
        }
        return new Amounts(cost, pays, cost.subtract(pays));
    }
}
