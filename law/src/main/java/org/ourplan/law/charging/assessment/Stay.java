package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;

/** Where somebody is looked after, which decides the rules for what they pay. */
public sealed interface Stay {

    /** Anywhere but in a care home. */
    record OutsideACareHome() implements Stay {}

    /**
     * A permanent care home resident: the needs require it and the plan says so.
     *
     * @param since the day the person first moved in to stay, or null when not known
     * @param allowance the personal expenses allowance
     */
    record Permanent(@Nullable LocalDate since, Allowance allowance) implements Stay {}

    /**
     * A temporary care home resident: a limited stay with a plan to return.
     *
     * @param plannedNights how many nights are planned, or null when not known
     * @param willReturn whether the person will return to their home, or sell it to buy one to return to; unanswered
     *     means yes, since a temporary stay is one with a plan to return
     * @param allowance the personal expenses allowance
     */
    record Temporary(@Nullable Integer plannedNights, Answer willReturn, Allowance allowance) implements Stay {}

    /**
     * What a resident keeps for personal expenses (reg 6).
     *
     * @param given the allowance to use instead of the day's figure, or null
     * @param increase what the council lets the person keep above it, pounds a week
     * @param reason why it does; empty when it does not
     */
    record Allowance(@Nullable BigDecimal given, BigDecimal increase, String reason) {

        /** The day's figure and no more. */
        public static final Allowance USUAL = new Allowance(null, BigDecimal.ZERO, "");
    }
}
