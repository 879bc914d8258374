package org.ourplan.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the pack as it was entered.
 *
 * @param name which figure, in plain words
 * @param from the first day it holds
 * @param until the last day it was said to hold, or null; the next figure of the same name ends it as well
 * @param source where it comes from
 * @param enteredBy by name
 */
public record Figure<T>(
        String name,
        T value,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        String enteredBy,
        Instant enteredAt) {}
