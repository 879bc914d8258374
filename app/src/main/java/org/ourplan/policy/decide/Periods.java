package org.ourplan.policy.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.dated.Dated;

/** How the figures of one name follow each other: each ends on the day before the next, or on the last day it was said to hold. */
public final class Periods {

    private Periods() {}

    /**
     * A figure as entered.
     *
     * @param until the last day it was said to hold, or null
     */
    public record Entered<T>(
            T value, LocalDate from, @Nullable LocalDate until, String source) {}

    /** The figures with the days each really holds, first day first. */
    public static <T> List<Dated<T>> dated(List<Entered<T>> entered) {
        var sorted =
                entered.stream().sorted(Comparator.comparing(Entered<T>::from)).toList();
        var dated = new ArrayList<Dated<T>>();
        for (var at = 0; at < sorted.size(); at++) {
            var one = sorted.get(at);
            var next = at + 1 < sorted.size() ? sorted.get(at + 1).from().minusDays(1) : null;
            dated.add(new Dated<>(one.value(), one.from(), earlier(one.until(), next), one.source()));
        }
        return dated;
    }

    /**
     * Why a figure may not begin on that day: one begins there already, or it would change what held in the past.
     * A gap in the past may be filled. Empty when it may.
     */
    public static <T> Optional<String> refusal(
            List<Entered<T>> entered, LocalDate from, @Nullable LocalDate until, LocalDate today) {
        if (until != null && until.isBefore(from)) {
            return Optional.of("The last day must be the same as the first day or after it.");
        }
        if (entered.stream().anyMatch(figure -> figure.from().equals(from))) {
            return Optional.of(
                    "A figure already begins on this day, and a figure that was entered is never changed. Choose another first day.");
        }
        var changesThePast = from.isBefore(today) && dated(entered).stream().anyMatch(figure -> figure.holdsOn(from));
        return changesThePast
                ? Optional.of(
                        "Another figure held on this day, and what held in the past is never changed. Choose today or a later day.")
                : Optional.empty();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
