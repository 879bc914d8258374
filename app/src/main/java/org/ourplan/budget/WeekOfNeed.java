package org.ourplan.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.ourplan.law.plan.LineDoer;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;

/**
 * One need's week in its own units, from the plan's lines: hours, visits or meals, never money.
 *
 * @param unit hours, visits, meals …
 * @param others what family, friends, community and other organisations do
 * @param paid what the budget pays for
 * @param self what the person adds themselves
 */
record WeekOfNeed(String title, String unit, BigDecimal others, BigDecimal paid, BigDecimal self) {

    /** Every need of the plan with a line that can be counted. */
    static List<WeekOfNeed> of(PlanRecord plan) {
        return plan.needs().stream()
                .map(need -> of(plan, need))
                .filter(week -> week.all().signum() > 0)
                .toList();
    }

    private static WeekOfNeed of(PlanRecord plan, NeedBegunFrom need) {
        var lines = plan.linesFor(need.reference());
        var unit = plan.written("need/" + need.reference()).one("units-of");
        return new WeekOfNeed(
                need.title(),
                unit.isEmpty() ? "times" : unit,
                units(lines, doer -> doer != LineDoer.ME && !doer.paid()),
                units(lines, LineDoer::paid),
                units(lines, doer -> doer == LineDoer.ME));
    }

    private static BigDecimal units(List<PlannedLine> lines, Predicate<LineDoer> who) {
        return lines.stream()
                .filter(line -> who.test(line.doer()))
                .map(line -> line.units() == null ? BigDecimal.ZERO : line.units())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All of it. */
    BigDecimal all() {
        return others.add(paid).add(self);
    }

    /** A number with its unit: 3 meals, 1 meal; no meals where there are none. */
    String count(BigDecimal number) {
        var one = number.compareTo(BigDecimal.ONE) == 0 && unit.endsWith("s");
        return (number.signum() == 0 ? "no" : number.stripTrailingZeros().toPlainString())
                + " "
                + (one ? unit.substring(0, unit.length() - 1) : unit);
    }
}
