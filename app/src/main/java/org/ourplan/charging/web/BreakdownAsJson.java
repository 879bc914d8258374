package org.ourplan.charging.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.AssessedContribution;
import org.ourplan.charging.FinancialAssessmentRecord;
import org.ourplan.charging.WrittenBreakdown;

/**
 * The written record of a financial assessment as JSON. Amounts are pounds a week, except in the part about savings.
 *
 * @param reference the number of the assessment
 * @param weekly what the person pays; null while a figure is missing
 * @param maximum the most they can be asked to pay; null for the full cost
 * @param policyPack the pack that decided; null where the council had adopted none
 */
public record BreakdownAsJson(
        long reference,
        int version,
        LocalDate from,
        String outcome,
        @Nullable BigDecimal weekly,
        @Nullable BigDecimal maximum,
        boolean offerDeferredPayment,
        List<WrittenBreakdown.WrittenStep> steps,
        List<WrittenBreakdown.MissingFigure> missing,
        List<WrittenBreakdown.UsedFigure> figures,
        List<WrittenBreakdown.UsedChoice> localChoices,
        WrittenBreakdown.@Nullable UsedPack policyPack) {

    static BreakdownAsJson of(FinancialAssessmentRecord assessment, AssessedContribution shown) {
        var written = shown.written();
        return new BreakdownAsJson(
                assessment.reference(),
                shown.version(),
                shown.from(),
                shown.outcome().name(),
                shown.weekly(),
                shown.maximum(),
                shown.offerDeferred(),
                written.steps(),
                written.missing(),
                written.figures(),
                written.choices(),
                written.pack());
    }
}
