package org.ourplan.nationalreturn.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;
import org.ourplan.nationalreturn.decide.Period;
import org.ourplan.nationalreturn.decide.Recorded;
import org.ourplan.nationalreturn.decide.Recorded.Ended;
import org.ourplan.platform.web.Answers;

/**
 * Puts the versions of a plan's line together into one service: it begins with the first of them, ends with the last, and costs
 * what the last one says.
 */
final class LineVersions implements RecordReading.Row {

    private static final int AT = RecordReading.AFTER_PERSON;
    private static final int DATES = AT + 8;
    private static final int LINE = AT + 14;

    private final Period period;
    private final Consumer<Recorded> each;
    private String key = "";
    private @Nullable LocalDate begun;
    private Recorded.@Nullable Served newest;

    LineVersions(Period period, Consumer<Recorded> each) {
        this.period = period;
        this.each = each;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        var next = row.getString(1) + row.getString(AT + 3) + row.getString(AT + 4);
        if (!next.equals(key)) {
            end();
            key = next;
            begun = null;
        }
        var version = version(row);
        begun = begun == null || version.start().isBefore(begun) ? version.start() : begun;
        newest = version;
    }

    /** Gives the last line, if it was active in the period. */
    void end() {
        var last = newest;
        var start = begun;
        newest = null;
        if (last == null || start == null || start.isAfter(period.to())) {
            return;
        }
        var end = last.end();
        if (end == null || !end.isBefore(period.from())) {
            each.accept(last.startingOn(start));
        }
    }

    private Recorded.Served version(ResultSet row) throws SQLException {
        var dates = dates(row);
        var start = dates.date("from").orElse(RecordReading.day(row, AT + 1));
        var until = dates.date("until").orElse(null);
        var planEnd = RecordReading.maybe(row, AT + 2);
        var end = over(earlier(until, earlier(planEnd, RecordReading.maybe(row, AT + 7))));
        return new Recorded.Served(
                RecordReading.whose(row),
                UUID.fromString(RecordReading.text(row, AT + 3)),
                row.getBoolean(AT),
                start,
                end,
                how(end, until, row.getBoolean(LINE + 12) ? null : planEnd),
                RecordReading.text(row, AT + 4),
                RecordReading.text(row, LINE),
                row.getBoolean(LINE + 1),
                row.getBoolean(LINE + 2),
                row.getBoolean(LINE + 3),
                weekly(row, start),
                row.getBoolean(LINE + 5) ? money(row, LINE + 11) : null,
                row.getBoolean(AT + 6));
    }

    private static Answers dates(ResultSet row) throws SQLException {
        return Answers.of(
                "from-day",
                RecordReading.text(row, DATES),
                "from-month",
                RecordReading.text(row, DATES + 1),
                "from-year",
                RecordReading.text(row, DATES + 2),
                "until-day",
                RecordReading.text(row, DATES + 3),
                "until-month",
                RecordReading.text(row, DATES + 4),
                "until-year",
                RecordReading.text(row, DATES + 5));
    }

    /** A line that the next version of the plan has not ended with it, and nobody said why. */
    private static Ended how(@Nullable LocalDate end, @Nullable LocalDate until, @Nullable LocalDate planEnded) {
        if (end == null) {
            return Ended.NOT;
        }
        if (end.equals(until)) {
            return Ended.ITS_TIME_WAS_OVER;
        }
        return end.equals(planEnded) ? Ended.THE_PLAN_ENDED : Ended.NOT_SAID;
    }

    /** A day to come is a plan and no end: the service goes on until then. */
    private @Nullable LocalDate over(@Nullable LocalDate end) {
        return end == null || end.isAfter(period.to()) ? null : end;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** What the chosen option costs a week at the end of the period; null until one is chosen that would do. */
    private @Nullable BigDecimal weekly(ResultSet row, LocalDate start) throws SQLException {
        if (!row.getBoolean(LINE + 5)) {
            return null;
        }
        var gone = ChronoUnit.WEEKS.between(start, period.to());
        var yearly = money(row, LINE + 8);
        var less = money(row, LINE + 4);
        var weekly = going(money(row, LINE + 6), number(row, LINE + 7), gone)
                .add(yearly == null ? BigDecimal.ZERO : Pounds.weekly(yearly))
                .add(going(money(row, LINE + 9), number(row, LINE + 10), gone))
                .subtract(less == null ? BigDecimal.ZERO : less);
        return weekly.max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal going(@Nullable BigDecimal weekly, @Nullable BigDecimal weeks, long gone) {
        var over = weeks != null && weeks.longValue() <= gone;
        return weekly == null || over ? BigDecimal.ZERO : weekly;
    }

    private static @Nullable BigDecimal money(ResultSet row, int column) throws SQLException {
        var typed = RecordReading.text(row, column);
        return typed.isEmpty()
                ? null
                : Answers.of("amount", typed).money("amount").orElse(null);
    }

    private static @Nullable BigDecimal number(ResultSet row, int column) throws SQLException {
        var typed = RecordReading.text(row, column);
        return typed.isEmpty()
                ? null
                : Answers.of("number", typed).number("number").orElse(null);
    }
}
