package org.ourplan.review.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.review.decide.Measured;
import org.ourplan.review.decide.Wanted;

/** What a forecast is asked for, as it is typed: workers as it is, more or fewer from when to when, and what one does in a week. */
final class ForecastForm {

    static final String WORKERS = "workers";
    static final String EACH = "each";
    static final String MORE = "more";
    static final String WAY = "way";
    static final String FROM = "from";
    static final String UNTIL = "until";

    private static final BigDecimal MOST_WORKERS = BigDecimal.valueOf(5_000);
    private static final BigDecimal MOST_EACH = BigDecimal.valueOf(100);

    private ForecastForm() {}

    /** True once somebody has asked. */
    static boolean isAsked(Answers answers) {
        return answers.given().containsKey(WORKERS);
    }

    /** Filled in from the record; what it has too little of is left to be asked. */
    static Answers begin(Measured measured) {
        return Answers.of(
                WORKERS,
                measured.doersNow() == 0 ? "" : String.valueOf(measured.doersNow()),
                EACH,
                measured.enough() ? number(measured.each()) : "",
                WAY,
                "more");
    }

    /** What was asked; empty, with what is wrong, where something is. */
    static Optional<Wanted> read(Answers answers, Problems problems) {
        var workers = number(
                answers, WORKERS, MOST_WORKERS, problems, "Enter how many workers do reviews now, from 0 to 5,000");
        var each = number(
                answers, EACH, MOST_EACH, problems, "Enter how many reviews one worker does in a week, from 0 to 100");
        var more = answers.has(MORE)
                ? number(answers, MORE, MOST_WORKERS, problems, "Enter how many workers more or fewer, from 0 to 5,000")
                : BigDecimal.ZERO;
        if (workers == null || each == null || more == null) {
            return Optional.empty();
        }
        if (more.signum() == 0) {
            return Optional.of(new Wanted(workers.doubleValue(), each.doubleValue(), 0, null, null));
        }
        return changed(answers, workers, each, more, problems);
    }

    private static Optional<Wanted> changed(
            Answers answers, BigDecimal workers, BigDecimal each, BigDecimal more, Problems problems) {
        var fewer = answers.chose(WAY, "fewer");
        var from = answers.date(FROM);
        var until = answers.date(UNTIL);
        problems.when(!fewer && !answers.chose(WAY, "more"), WAY, "Choose whether they are more or fewer")
                .when(fewer && more.compareTo(workers) > 0, MORE, "There are not so many workers to do without")
                .when(from.isEmpty(), FROM, "Enter the first day, such as 4 1 2027")
                .when(until.isEmpty(), UNTIL, "Enter the last day, such as 31 12 2027")
                .when(
                        from.isPresent() && until.filter(from.get()::isAfter).isPresent(),
                        UNTIL,
                        "The last day is before the first. Enter a day that is not");
        return problems.isEmpty()
                ? Optional.of(new Wanted(
                        workers.doubleValue(),
                        each.doubleValue(),
                        fewer ? -more.doubleValue() : more.doubleValue(),
                        from.orElseThrow(),
                        until.orElseThrow()))
                : Optional.empty();
    }

    private static @Nullable BigDecimal number(
            Answers answers, String field, BigDecimal most, Problems problems, String message) {
        var given = answers.number(field)
                .filter(number -> number.compareTo(most) <= 0)
                .orElse(null);
        problems.when(given == null, field, message);
        return given;
    }

    /** A number with at most two decimals and no needless noughts. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The question of a forecast as a form would send it. */
    static Answers of(Wanted wanted) {
        var answers = Answers.of(WORKERS, number(wanted.workers()), EACH, number(wanted.each()));
        LocalDate from = wanted.from();
        LocalDate until = wanted.until();
        return from == null || until == null
                ? answers
                : answers.with(MORE, number(Math.abs(wanted.more())))
                        .with(WAY, wanted.more() < 0 ? "fewer" : "more")
                        .with(FROM, from)
                        .with(UNTIL, until);
    }
}
