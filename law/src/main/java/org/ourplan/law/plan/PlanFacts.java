package org.ourplan.law.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan holds, as saved. {@link #drafting} starts one with nothing in it; the with-methods fill it.
 *
 * @param assessedNeeds references of every need in the assessment, eligible or not
 * @param needs the needs as the plan treats them
 * @param contingency what happens in a sudden change or an emergency (PLAN-12)
 * @param workAndLeisure for a support plan: whether the carer works or wants to, and education, training, recreation
 *     (s10(6))
 * @param reviewDate the anticipated review date
 * @param agreementRecorded whether the person's answer to the plan is recorded, whatever it is (PLAN-6)
 */
public record PlanFacts(
        PlanKind kind,
        List<String> assessedNeeds,
        List<NeedInPlan> needs,
        Involvement involvement,
        BudgetInPlan budget,
        DirectPaymentInPlan directPayment,
        InformationInPlan information,
        String contingency,
        List<RiskInPlan> risks,
        String workAndLeisure,
        HowPlanWasMade made,
        @Nullable LocalDate reviewDate,
        boolean agreementRecorded) {

    public PlanFacts {
        assessedNeeds = List.copyOf(assessedNeeds);
        needs = List.copyOf(needs);
        risks = List.copyOf(risks);
    }

    /** True when the plan says something of the need with this reference. */
    boolean holds(String reference) {
        return anyNeed(need -> need.reference().equals(reference));
    }

    /** True when this is true of some need of the plan. */
    boolean anyNeed(Predicate<NeedInPlan> asked) {
        for (NeedInPlan need : needs) {
            if (asked.test(need)) {
                return true;
            }
        }
        return false;
    }

    /** The needs of which this is true, in the order of the plan. */
    List<NeedInPlan> needsThat(Predicate<NeedInPlan> asked) {
        List<NeedInPlan> found = new ArrayList<>();
        for (NeedInPlan need : needs) {
            if (asked.test(need)) {
                found.add(need);
            }
        }
        return found;
    }

    /** A plan just begun. */
    public static PlanFacts drafting(PlanKind kind) {
        return new PlanFactsBuilder(kind).build();
    }

    /** The same plan, to change parts of. */
    public PlanFactsBuilder but() {
        return new PlanFactsBuilder(this);
    }
}
