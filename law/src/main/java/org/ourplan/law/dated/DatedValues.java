package org.ourplan.law.dated;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The values one figure has had over time. A day that none covers has no value: not zero, not last year's.
 *
 * @param name the figure in plain words, for example {@code home care, an hour}
 * @param whoCanEnter who puts it right when it is missing, for example {@code the policy owner}
 */
public record DatedValues<T>(String name, String whoCanEnter, List<Dated<T>> values) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public DatedValues {
        values = values.stream().sorted(Comparator.comparing(Dated::from)).toList();
        for (int next = 1; next < values.size(); next++) {
            refuseOverlap(values.get(next - 1), values.get(next));
        }
    }

    /** The value on that day, or the error that it is missing. */
    public DatedAnswer<T> on(LocalDate day) {
        Optional<Dated<T>> held =
                values.stream().filter(value -> value.holdsOn(day)).findFirst();
        return held.<DatedAnswer<T>>map(DatedAnswer.Held::new).orElseGet(() -> missing(day));
    }

    private DatedAnswer.Missing<T> missing(LocalDate day) {
        LocalDate since = values.stream()
                .map(Dated::until)
                .filter(Objects::nonNull)
                .filter(until -> until.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(until -> until.plusDays(1))
                .orElse(day);
        String sentence = "There is no figure for " + name + " from " + DAY.format(since) + ". Ask " + whoCanEnter
                + " to enter it with its source.";
        return new DatedAnswer.Missing<>(name, since, whoCanEnter, sentence);
    }

    private static <T> void refuseOverlap(Dated<T> earlier, Dated<T> later) {
        LocalDate end = earlier.until();
        if (end == null || !end.isBefore(later.from())) {
            throw new IllegalArgumentException("two values hold on " + later.from() + ": end the earlier one first");
        }
    }
}
