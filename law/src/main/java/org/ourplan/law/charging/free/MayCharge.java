package org.ourplan.law.charging.free;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * Whether a service may be charged for at all.
 *
 * @param allowed whether it may
 * @param why why it may not, or null when it may
 */
@Carries({"PREV-3", "FIX-3", "PREV-6", "PREV-7", "CHG-3", "S117-4"})
public record MayCharge(boolean allowed, @Nullable FreeReason why) {

    /** What is asked about. */
    public enum Service {
        AID,
        MINOR_ADAPTATION,
        REABLEMENT,
        CARE_FOR_CJD,
        AFTER_CARE,
        ASSESSMENT_OR_PLANNING,
        NHS_CARE,
        CARE_FOR_THE_ADULT_CHARGED_TO_A_CARER,
        PREVENTION_FOR_A_CARER,
        OTHER_PREVENTION,
        OTHER_CARE
    }

    /**
     * Whether this service may be charged for. Reablement is answered for its free time.
     *
     * @param cost what an adaptation costs, or null for anything else
     */
    public static Answered<MayCharge> of(Service service, @Nullable BigDecimal cost, Working working) {
        Checks checks = new Checks();
        if (service == Service.MINOR_ADAPTATION) {
            checks.need(cost != null, "cost", "Enter what the adaptation costs.");
            checks.sum("cost", cost);
        }
        FreeReason why = why(service, cost == null ? BigDecimal.ZERO : cost, working);
        return Answered.of(new MayCharge(why == null, why), checks, working);
    }

    /** What to do about money already paid for it, in a sentence; empty when there is nothing to do. */
    public Optional<String> refund(BigDecimal paid) {
        return allowed || paid.signum() <= 0
                ? Optional.empty()
                : Optional.of("Pay back " + Pounds.inWords(paid) + ": this should have been free.");
    }

    private static @Nullable FreeReason why(Service service, BigDecimal cost, Working working) {
        return switch (service) {
            case AID -> FreeReason.EQUIPMENT;
            case MINOR_ADAPTATION ->
                cost.compareTo(working.figure(Figure.MINOR_ADAPTATION_FREE_LIMIT)) <= 0 ? FreeReason.EQUIPMENT : null;
            case REABLEMENT -> FreeReason.REABLEMENT;
            case CARE_FOR_CJD -> FreeReason.CJD;
            case AFTER_CARE -> FreeReason.AFTER_CARE;
            case ASSESSMENT_OR_PLANNING -> FreeReason.ASSESSMENT;
            case NHS_CARE -> FreeReason.NHS;
            case CARE_FOR_THE_ADULT_CHARGED_TO_A_CARER -> FreeReason.CARE_FOR_SOMEBODY_ELSE;
            case PREVENTION_FOR_A_CARER -> FreeReason.PREVENTION_FOR_A_CARER;
            case OTHER_PREVENTION, OTHER_CARE -> null;
        };
    }
}
