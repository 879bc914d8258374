package org.ourplan.law.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.dated.DatedValues;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/** Who may agree a plan for the council: the lowest level of the scheme that may (SIGN-3). */
@Carries({"SIGN-3", "S004-74", "S004-76", "S004-77", "S004-132"})
public final class Delegation {

    private Delegation() {}

    /** The lowest level that may agree this plan, and why no lower one may. The highest has no limits, so there is one. */
    public static Routed route(PlanToAgree plan, DelegationScheme scheme) {
        List<String> reasons = new ArrayList<>();
        int rank = 0;
        List<String> beyond = beyond(plan, scheme.levels().getFirst());
        while (!beyond.isEmpty()) {
            beyond.stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
            rank++;
            beyond = beyond(plan, scheme.levels().get(rank));
        }
        return new Routed(scheme.levels().get(rank), rank, reasons);
    }

    /** The scheme in force on that day, or the error that there is none. */
    public static DatedAnswer<DelegationScheme> schemeOn(DatedValues<DelegationScheme> schemes, LocalDate day) {
        return schemes.on(day);
    }

    private static List<String> beyond(PlanToAgree plan, AuthorityLevel level) {
        List<String> reasons = new ArrayList<>();
        BigDecimal weekly = level.weeklyUnder();
        if (weekly != null && plan.weekly().compareTo(weekly) >= 0) {
            reasons.add("It costs " + Pounds.inWords(plan.weekly()) + " a week; a " + level.name()
                    + " agrees plans under "
                    + Pounds.inWords(weekly) + ".");
        }
        BigDecimal oneOff = level.oneOffUpTo();
        if (oneOff != null && plan.oneOff().compareTo(oneOff) > 0) {
            reasons.add("It has " + Pounds.inWords(plan.oneOff()) + " to pay once; a " + level.name() + " agrees up to "
                    + Pounds.inWords(oneOff) + ".");
        }
        variance(plan, level, reasons);
        if ((plan.highRisk() || plan.veryComplex()) && !level.highRisk()) {
            reasons.add(plan.veryComplex() ? "It is very complex." : "The risk is high.");
        }
        if (plan.exception() && !level.exceptions()) {
            reasons.add("It asks for an exception to local policy.");
        }
        return reasons;
    }

    private static void variance(PlanToAgree plan, AuthorityLevel level, List<String> reasons) {
        BigDecimal limit = level.varianceUnder();
        BigDecimal percent = plan.variancePercent();
        if (limit != null && percent != null && percent.abs().compareTo(limit) >= 0) {
            reasons.add("It is " + percent.abs().stripTrailingZeros().toPlainString() + "% "
                    + (percent.signum() < 0 ? "below" : "above") + " the indicative budget; a " + level.name()
                    + " agrees plans within " + limit.stripTrailingZeros().toPlainString() + "%.");
        }
    }
}
