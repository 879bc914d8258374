package org.ourplan.law.options;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.money.WeeklyCost;

/**
 * One cost of an option.
 *
 * @param weekly pounds a week while it lasts
 * @param weeks for how many weeks from the first, 1 or more; null when no end is set
 * @param untilGoalAchieved true when it ends once the goal of a time-limited line is achieved (S001-L4)
 * @param goal what a time-limited line works towards; empty when it has none
 */
public record OptionLine(
        String what, BigDecimal weekly, @Nullable Integer weeks, boolean untilGoalAchieved, String goal) {

    public OptionLine {
        weekly = Pounds.amount(weekly);
        if (weeks != null && weeks < 1) {
            throw new IllegalArgumentException("a time-limited line lasts 1 week or more");
        }
    }

    /** A line with no end set. */
    public static OptionLine lasting(String what, BigDecimal weekly) {
        return new OptionLine(what, weekly, null, false, "");
    }

    /** A line for so many weeks. */
    public static OptionLine forWeeks(String what, BigDecimal weekly, int weeks, String goal) {
        return new OptionLine(what, weekly, weeks, false, goal);
    }

    /** A line that goes on until the goal is achieved. */
    public static OptionLine untilAchieved(String what, BigDecimal weekly) {
        return new OptionLine(what, weekly, null, true, "");
    }

    /** True when it ends after a set number of weeks. */
    public boolean timeLimited() {
        return weeks != null;
    }

    /** The cost week by week, while no goal is achieved. */
    public WeeklyCost cost() {
        return new WeeklyCost(what, weekly, 1, weeks);
    }
}
