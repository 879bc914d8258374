package org.ourplan.law.plan;

import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;

/**
 * One line of the five columns of the form in appendix 3 (S004-95). Empty text and null mean "not written".
 *
 * @param reference the need's reference
 * @param need my care and support need
 * @param outcomes my personal outcomes and goals
 * @param metInformally how it is met by prevention, my community or my circle of support
 * @param eligible whether it is eligible for help from the council
 * @param metByBudget how my personal budget meets it
 */
public record AppendixThreeLine(
        String reference,
        String need,
        String outcomes,
        String metInformally,
        @Nullable Boolean eligible,
        String metByBudget) {

    /** The need as a plan treats it, holding what the form says and nothing more. */
    @Carries("S004-95")
    public NeedInPlan asNeed() {
        NeedInPlan need = NeedInPlan.assessed(reference, this.need).eligible(eligible, "");
        if (!metInformally.isBlank()) {
            need = need.with(
                    PlanLine.informal(metInformally, LineDoer.COMMUNITY, outcomes, InformalAgreement.notAsked()));
        }
        if (!metByBudget.isBlank()) {
            return need.metBy(Disposition.COUNCIL, metByBudget);
        }
        return metInformally.isBlank() ? need : need.metBy(Disposition.OTHER, metInformally);
    }
}
