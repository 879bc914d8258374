package org.ourplan.law.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;

/**
 * One thing that will happen for one need: who does what, towards which outcome (S004-62).
 *
 * @param what free words; there is no list of what may be bought (PLAN-14)
 * @param outcome the outcome it works towards, in the person's words
 * @param byWhen when, in plain words
 * @param weekly pounds a week from the personal budget, or null when it costs the budget nothing
 * @param deployment how that money is held, or null when there is none
 * @param informal what the giver has said, or null when nobody helps unpaid on this line
 */
public record PlanLine(
        String what,
        LineDoer doer,
        String outcome,
        String byWhen,
        @Nullable BigDecimal weekly,
        @Nullable BudgetDeployment deployment,
        @Nullable InformalAgreement informal) {

    public PlanLine {
        weekly = weekly == null ? null : Pounds.amount(weekly);
    }

    /** A line that the person, or a body that needs no budget, does. */
    public static PlanLine unpaid(String what, LineDoer doer, String outcome) {
        return new PlanLine(what, doer, outcome, "", null, null, null);
    }

    /** A line that family, a friend, a neighbour, the community or a carer does. */
    public static PlanLine informal(String what, LineDoer doer, String outcome, InformalAgreement agreement) {
        return new PlanLine(what, doer, outcome, "", null, null, agreement);
    }

    /** A line that the personal budget pays for. */
    public static PlanLine paid(String what, String outcome, BigDecimal weekly, BudgetDeployment deployment) {
        return new PlanLine(what, LineDoer.PAID, outcome, "", weekly, deployment, null);
    }

    /** The same line with when it will happen. */
    public PlanLine by(String when) {
        return new PlanLine(what, doer, outcome, when, weekly, deployment, informal);
    }

    /** True when unpaid help does it. */
    public boolean isInformal() {
        return doer.informal();
    }

    /** True when its giver's help counts as meeting the need. */
    public boolean counts() {
        return !isInformal() || (informal != null && informal.counts());
    }
}
