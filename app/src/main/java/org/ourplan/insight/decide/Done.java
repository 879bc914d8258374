package org.ourplan.insight.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was done, or fell due, on one day.
 *
 * @param days how long it took, 0 or more; null where that is not counted
 * @param many how often, 1 or more
 */
public record Done(Step step, LocalDate day, @Nullable Integer days, int many) {

    /** The store answers with these names. */
    public enum Step {
        AGREED,
        REVIEW_DUE,
        REVIEW_IN_TIME,
        REVIEW_DONE
    }

    static int count(List<Done> done, Month month, Step step) {
        return done.stream()
                .filter(one -> one.step == step && month.has(one.day))
                .mapToInt(Done::many)
                .sum();
    }

    /** How long it took, where that is counted. */
    static Days took(List<Done> done, Month month, Step step) {
        var many = new TreeMap<Integer, Integer>();
        for (var one : done) {
            if (one.days != null && one.step == step && month.has(one.day)) {
                many.merge(one.days, one.many, Integer::sum);
            }
        }
        return Days.of(many);
    }
}
