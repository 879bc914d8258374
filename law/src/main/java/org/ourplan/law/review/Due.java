package org.ourplan.law.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something is due, or the figure that is missing to say so. */
public sealed interface Due {

    /**
     * A date.
     *
     * @param earliest the first day of a window, or null when there is only a last day
     * @param by the last day
     * @param force what gives it its force
     * @param source the provision or the local policy
     * @param reason a sentence for people
     */
    record By(@Nullable LocalDate earliest, LocalDate by, Force force, String source, String reason) implements Due {}

    /**
     * No date can be worked out: a figure is missing. Never guessed.
     *
     * @param from the first day it is known to be missing
     */
    record FigureMissing(Clock clock, LocalDate from, String sentence) implements Due {}
}
