package org.ourplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.plan.BudgetDeployment;
import org.ourplan.law.plan.LineDoer;

/**
 * One thing that will happen for one need: who does what, towards which outcome, what it costs, what else was considered.
 *
 * @param need the assessed need's reference
 * @param goal the outcome it works towards, in the person's words
 * @param what what will happen, in free words
 * @param who the doer by name or description
 * @param howWeWillKnow how we will know it works
 * @param weekly pounds a week from the budget; nothing for unpaid lines
 * @param oneOff pounds paid once from the budget
 * @param deployment how that money is held
 * @param from first day, if set
 * @param until last day of a time-limited line, if it is one
 * @param freeReablement true while it may not, or will not, be charged for (s26(4))
 * @param reason why this option was chosen
 * @param whatOthersDo what family, friends and community do for this need, in words
 * @param options the options considered, the chosen one among them
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
        List<OptionConsidered> options) {}
