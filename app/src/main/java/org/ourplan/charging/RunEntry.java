package org.ourplan.charging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.decide.RunLine;

/**
 * One person's line of a run, as it is read.
 *
 * @param record the number of the person's record, as people say it on the phone
 * @param then the day that the contribution before was worked out for
 * @param isDone whether it was made to count or passed over
 * @param version the version of the financial assessment that was made of it, or null
 * @param passed why it was passed over, or null
 */
public record RunEntry(
        RunLine line,
        long record,
        LocalDate then,
        boolean isDone,
        @Nullable Integer version,
        @Nullable String passed) {}
