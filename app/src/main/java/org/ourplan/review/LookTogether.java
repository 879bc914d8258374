package org.ourplan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.review.LookBeforeEnd;
import org.ourplan.platform.web.Answers;

/**
 * A look together before something ended, as it was recorded.
 *
 * @param date the date that asked for it
 * @param ending what ends, and its last day in the plan
 * @param on the day of the look
 * @param next what happens now
 * @param until the last day of what goes on; null for anything else
 * @param said what was asked and answered
 * @param at when it was recorded
 */
public record LookTogether(
        UUID date,
        UUID plan,
        Ending ending,
        LocalDate on,
        LookBeforeEnd.Next next,
        @Nullable LocalDate until,
        Answers said,
        String byName,
        Instant at) {}
