package org.ourplan.law.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says about direct payments (s24(1)(b), s25(2), ss 31 to 33). Null and empty mean "not said yet".
 *
 * @param toldOn the day the person was told which needs may be met by direct payments (DUTY-12)
 * @param requested whether the person, or someone authorised, asked for one (DP-7)
 * @param parts one for each need met by a direct payment; empty when none is (DP-8)
 * @param whyNone why there is none, from the lawful grounds only
 * @param riskSummary what was found, when the ground is that it is not appropriate
 * @param decisionTool the tool or assessment used, when the ground is that it is not appropriate
 */
public record DirectPaymentInPlan(
        @Nullable LocalDate toldOn,
        @Nullable Boolean requested,
        List<Part> parts,
        @Nullable NoDirectPaymentGround whyNone,
        String riskSummary,
        String decisionTool) {

    public DirectPaymentInPlan {
        parts = List.copyOf(parts);
    }

    /**
     * One need met by a direct payment.
     *
     * @param amount pounds each time it is paid
     * @param frequency how often, for example {@code every 4 weeks}
     */
    public record Part(String needReference, @Nullable BigDecimal amount, String frequency) {}

    /** True when a part of it meets the need with this reference. */
    boolean meets(String reference) {
        for (Part part : parts) {
            if (part.needReference().equals(reference)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing said yet. */
    public static DirectPaymentInPlan notConsidered() {
        return new DirectPaymentInPlan(null, null, List.of(), null, "", "");
    }

    /** Told on that day; nobody asked for one. */
    public static DirectPaymentInPlan notRequested(LocalDate told) {
        return new DirectPaymentInPlan(told, false, List.of(), NoDirectPaymentGround.NOT_REQUESTED, "", "");
    }

    /** Told on that day; asked for; paid for these needs. */
    public static DirectPaymentInPlan paid(LocalDate told, Part... parts) {
        return new DirectPaymentInPlan(told, true, List.of(parts), null, "", "");
    }
}
