package org.ourplan.nationalreturn.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a service costs a week and in a period, as the department works it out from a row. */
public final class WeeklyCost {

    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    private static final BigDecimal DAYS = BigDecimal.valueOf(7);
    private static final int EXACT = 10;

    private WeeklyCost() {}

    /**
     * A row's cost in a period.
     *
     * @param weekly pounds a week; nought for a cost that is paid once
     * @param inPeriod pounds in the period: the weekly cost for its days, both ends in it; a cost that is paid once, once
     */
    public record Cost(BigDecimal weekly, BigDecimal inPeriod) {}

    /** True where how many units a week says what it costs: by the hour, the day or the session. */
    static boolean byUnits(String frequency) {
        return frequency.equalsIgnoreCase("hourly")
                || frequency.equalsIgnoreCase("daily")
                || frequency.equalsIgnoreCase("per session");
    }

    /** The cost of a service's row in the period; null where it has no cost, a cost of nought, no units or no start. */
    public static @Nullable Cost of(ReturnRow row, Period period) {
        var unit = NumberText.read(row.of(Field.UNIT_COST));
        var start = Days.read(row.of(Field.EVENT_START));
        if (unit == null || unit.signum() == 0 || start == null || !row.has(Field.COST_FREQUENCY)) {
            return null;
        }
        var frequency = row.of(Field.COST_FREQUENCY).toLowerCase(Locale.ROOT);
        if (frequency.equals("one-off")) {
            return new Cost(BigDecimal.ZERO, unit.abs().setScale(2, RoundingMode.HALF_UP));
        }
        var units = units(frequency, NumberText.read(row.of(Field.PLANNED_UNITS)));
        if (units == null || units.signum() == 0) {
            return null;
        }
        var weekly = unit.abs().multiply(units);
        var inPeriod = weekly.multiply(BigDecimal.valueOf(days(start, Days.read(row.of(Field.EVENT_END)), period)))
                .divide(DAYS, 2, RoundingMode.HALF_UP);
        return new Cost(weekly.setScale(2, RoundingMode.HALF_UP), inPeriod);
    }

    private static @Nullable BigDecimal units(String frequency, @Nullable BigDecimal planned) {
        if (frequency.startsWith("week")) {
            return BigDecimal.ONE;
        }
        if (frequency.startsWith("fortnight")) {
            return new BigDecimal("0.5");
        }
        if (frequency.startsWith("4-week")) {
            return new BigDecimal("0.25");
        }
        var times = frequency.startsWith("month")
                ? 12
                : frequency.startsWith("quarter") ? 4 : frequency.startsWith("annual") ? 1 : 0;
        if (times > 0) {
            return BigDecimal.valueOf(times).divide(WEEKS, EXACT, RoundingMode.HALF_UP);
        }
        return planned == null ? null : planned.abs();
    }

    private static long days(LocalDate start, @Nullable LocalDate end, Period period) {
        var from = start.isBefore(period.from()) ? period.from() : start;
        var to = end == null || end.isAfter(period.to()) ? period.to() : end;
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }
}
