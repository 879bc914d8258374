package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.Optional;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/** What local policy may not do: cap a type of care, or cut many budgets at once. The place is {@code local-limits}. */
public final class LocalLimits {

    private static final String PLACE = "local-limits";

    private LocalLimits() {}

    /**
     * Refuses a hard cap on what a type of care may cost; a limit that only asks for another look is allowed.
     *
     * @param hardCap true when a budget over the limit would be refused
     */
    @Carries({"OPT-7", "S003-5"})
    public static Optional<Finding> limit(String typeOfCare, BigDecimal weekly, boolean hardCap) {
        if (!hardCap) {
            return Optional.empty();
        }
        return Optional.of(Finding.stop(
                "OPT-7",
                "CASSG 10.27 and chapter 11",
                "A limit of " + Pounds.inWords(weekly) + " a week on " + typeOfCare
                        + " cannot refuse a budget: each person's needs decide. Make it a prompt to take another look.",
                PLACE));
    }

    /**
     * Refuses to lower the budgets of several people in one go; each may fall only after that person's own review
     * (s27).
     *
     * @param percent the change, below nothing to lower
     * @param plansInForce how many plans in force it would change
     */
    @Carries({"PB-12", "S000-32", "S003-5"})
    public static Optional<Finding> bulkChange(BigDecimal percent, int plansInForce) {
        if (percent.signum() >= 0 || plansInForce == 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.stop(
                "PB-12",
                "Care Act 2014 s27; CASSG 13.4",
                "The budgets of " + plansInForce
                        + " plans cannot be lowered in one go. A budget changes only after a review"
                        + " of that person's own needs.",
                PLACE));
    }
}
