package org.ourplan.law.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an assessment.
 *
 * @param startedOn the day it started; null before
 * @param processExplainedOn the day the person was given information on how it works; null when they have not been
 * @param whyNotExplainedBefore why that was not before the start; may be empty
 * @param indicativeDate when the person was told it would be finished; null when they have not been told
 */
public record Timing(
        @Nullable LocalDate startedOn,
        @Nullable LocalDate processExplainedOn,
        String whyNotExplainedBefore,
        @Nullable LocalDate indicativeDate) {

    public static Timing notStarted() {
        return new Timing(null, null, "", null);
    }
}
