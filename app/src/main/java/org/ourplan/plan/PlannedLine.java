package org.ourplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.options.OptionLine;
import org.ourplan.law.plan.BudgetDeployment;
import org.ourplan.law.plan.InformalAgreement;
import org.ourplan.law.plan.LineDoer;

/**
 * One thing that will happen for one need: who does what, towards which outcome, what it costs, what else was
 * considered.
 *
 * @param need the assessed need's reference
 * @param goal the outcome it works towards, in the person's words
 * @param what what will happen, in free words
 * @param who the doer by name or description
 * @param howWeWillKnow how we will know it works
 * @param weekly pounds a week from the budget in its first week; null for unpaid lines and until an option is chosen
 * @param oneOff pounds paid once from the budget
 * @param deployment how that money is held
 * @param from first day, if set
 * @param until last day of a time-limited line, if it is one
 * @param freeReablement true while it may not, or will not, be charged for (s26(4))
 * @param reason why this option was chosen
 * @param whatOthersDo what family, friends and community do for this need, in words
 * @param options the options considered, the chosen one among them
 * @param costs what the chosen option costs week by week; a time-limited cost steps down by itself (S001-L1A)
 * @param informal what the giver of unpaid help has said, or null for another line
 * @param units how many a week, where it can be counted; null where it cannot
 * @param unitsOf what is counted for its need, for example meals; empty where nobody said
 * @param stepDown for a time-limited line: what happens when it ends, achieved or not (S001-L4)
 * @param ownMoney pounds a week of the person's own on top, outside the budget (S001-L7)
 * @param compared what the comparison of its options came to, in sentences; empty for an unpaid line
 * @param met what more is known of how it meets the need
 */
public record PlannedLine(
        UUID id,
        String need,
        String goal,
        String what,
        LineDoer doer,
        String who,
        String byWhen,
        String howWeWillKnow,
        @Nullable BigDecimal weekly,
        @Nullable BigDecimal oneOff,
        @Nullable BudgetDeployment deployment,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean freeReablement,
        String reason,
        String whatOthersDo,
        List<OptionConsidered> options,
        List<OptionLine> costs,
        @Nullable InformalAgreement informal,
        @Nullable BigDecimal units,
        String unitsOf,
        String stepDown,
        @Nullable BigDecimal ownMoney,
        List<String> compared,
        HowMet met) {

    public PlannedLine {
        options = List.copyOf(options);
        costs = List.copyOf(costs);
        compared = List.copyOf(compared);
    }

    /** The part of the plan it is written in. */
    public String place() {
        return "line/" + id;
    }
}
