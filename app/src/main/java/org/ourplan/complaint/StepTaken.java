package org.ourplan.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.complaint.decide.Step;
import org.ourplan.platform.web.Answers;

/**
 * One step of a complaint.
 *
 * @param on the day on which it was done
 * @param until the last day of a period that was told or agreed; nothing for most steps
 * @param outcome what was found, or on what ground it ended; empty for most steps
 */
public record StepTaken(
        int number,
        Step step,
        LocalDate on,
        @Nullable LocalDate until,
        String outcome,
        Answers said,
        String by,
        Instant at) {

    /** What is kept as the outcome where somebody may not complain, or complained too late. */
    public static final String REFUSED = "REFUSED";

    /** What is kept where they may, or it is looked at after its time. */
    public static final String ALLOWED = "ALLOWED";
}
