package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.Optional;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * An extra that costs more than the budget for a place to live, and who would pay it (s30; S001-L7B). It is never part
 * of the
 * personal budget (PB-15).
 *
 * @param setting where the person lives
 * @param weekly pounds a week
 * @param payer who would pay
 * @param circumstances what decides whether the resident may; not used for a third party
 */
@Carries({"ACC-3", "ACC-4", "S001-L7B"})
public record TopUp(Setting setting, BigDecimal weekly, Payer payer, Circumstances circumstances) {

    /** The last week of the property disregard. */
    public static final int WEEKS_OF_PROPERTY_DISREGARD = 12;

    /** Why a resident may not pay. */
    public static final String REFUSED = "a resident may pay their own top-up only in the first 12 weeks of"
            + " the property"
            + " disregard, under a deferred payment agreement, or under section 117";

    public TopUp {
        weekly = Pounds.amount(weekly);
    }

    /** Where the person lives. */
    public enum Setting {
        CARE_HOME,
        SHARED_LIVES,
        SUPPORTED_LIVING,
        OWN_HOME
    }

    /** Who would pay. */
    public enum Payer {
        RESIDENT,
        THIRD_PARTY
    }

    /**
     * What decides whether a resident may pay.
     *
     * @param weekOfStay 1 or more
     * @param propertyDisregarded whether the value of their home is being left out in those weeks
     */
    public record Circumstances(
            int weekOfStay, boolean propertyDisregarded, boolean deferredPaymentAgreement, boolean section117) {

        /** Nothing that lets a resident pay. */
        public static Circumstances none() {
            return new Circumstances(1, false, false, false);
        }
    }

    /** Why this payer may not pay; empty when they may, with a written agreement. */
    public Optional<Finding> refused() {
        boolean inFirstWeeks =
                circumstances.propertyDisregarded() && circumstances.weekOfStay() <= WEEKS_OF_PROPERTY_DISREGARD;
        boolean residentMay = inFirstWeeks || circumstances.deferredPaymentAgreement() || circumstances.section117();
        if (payer == Payer.THIRD_PARTY || setting == Setting.OWN_HOME || residentMay) {
            return Optional.empty();
        }
        return Optional.of(Finding.stop(
                "ACC-4",
                "Care Act 2014 s30; SI 2014/2670; CASSG Annex A",
                "The person cannot pay this extra themselves: " + REFUSED
                        + ". Ask whether someone else is willing and able"
                        + " to pay, or offer a place within the budget.",
                "top-up"));
    }
}
