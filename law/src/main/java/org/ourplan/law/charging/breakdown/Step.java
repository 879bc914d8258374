package org.ourplan.law.charging.breakdown;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.policy.Chosen;

/**
 * One step of a financial assessment, as a page, a letter or JSON shows it.
 *
 * @param label what it is about, in plain words, for example {@code State Pension}
 * @param amount pounds, exact; null when the step has no figure. Weekly except in the part about savings and property
 * @param reason why, in plain words
 * @param provision where the law, the guidance or the source says so
 * @param code the code of an income, capital or disregard, for example {@code WAR_WIDOWS_PENSION}; empty when none.
 *     Kept for the record and never shown to the person
 * @param figure the dated figure that was used, or null
 * @param policy the local choice that applied, or null
 */
public record Step(
        Section section,
        String label,
        @Nullable BigDecimal amount,
        Effect effect,
        String reason,
        String provision,
        String code,
        @Nullable DatedFigure figure,
        @Nullable Chosen policy) {

    /** A step with neither a dated figure nor a local choice. */
    public static Step of(
            Section section,
            String label,
            @Nullable BigDecimal amount,
            Effect effect,
            String reason,
            String provision) {
        return new Step(section, label, amount, effect, reason, provision, "", null, null);
    }

    public Step withCode(String its) {
        return new Step(section, label, amount, effect, reason, provision, its, figure, policy);
    }

    public Step withFigure(@Nullable DatedFigure its) {
        return new Step(section, label, amount, effect, reason, provision, code, its, policy);
    }

    public Step withPolicy(@Nullable Chosen its) {
        return new Step(section, label, amount, effect, reason, provision, code, figure, its);
    }
}
