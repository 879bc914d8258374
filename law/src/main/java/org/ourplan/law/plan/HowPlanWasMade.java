package org.ourplan.law.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the plan came about (s24, s25(7), (11); PLAN-8, PLAN-10, PLAN-16, PLAN-23).
 *
 * @param preparedBy who wrote it jointly with the council
 * @param authorisedOn the day the council authorised them; null when the council itself wrote it or when not recorded
 * @param wishes the person's views, wishes, feelings and beliefs (S000-16)
 * @param lacksCapacityForPlan true when an assessment found that the person cannot make the decision about this plan
 * @param bestInterestsRecorded true when a best interests decision is recorded for it
 * @param crisis true when it was made in a crisis or in hospital
 * @param followUpPlanningOn the day on which longer-term planning starts, for a crisis plan
 * @param combinedWithAnother true when it is one plan with another person's
 * @param bothAgreeToCombine true when both people agreed to that
 */
public record HowPlanWasMade(
        PreparedBy preparedBy,
        @Nullable LocalDate authorisedOn,
        String wishes,
        boolean lacksCapacityForPlan,
        boolean bestInterestsRecorded,
        boolean crisis,
        @Nullable LocalDate followUpPlanningOn,
        boolean combinedWithAnother,
        boolean bothAgreeToCombine) {

    /** Written by the council with the person, in the ordinary way. */
    public static HowPlanWasMade byCouncil(String wishes) {
        return new HowPlanWasMade(PreparedBy.COUNCIL, null, wishes, false, false, false, null, false, false);
    }

    /** Written by someone the council authorised on that day (null when not recorded). */
    public static HowPlanWasMade by(PreparedBy writer, @Nullable LocalDate authorisedOn, String wishes) {
        return new HowPlanWasMade(writer, authorisedOn, wishes, false, false, false, null, false, false);
    }

    /** The same, where the person cannot make the decision about this plan. */
    public HowPlanWasMade lackingCapacity(boolean bestInterests) {
        return new HowPlanWasMade(
                preparedBy,
                authorisedOn,
                wishes,
                true,
                bestInterests,
                crisis,
                followUpPlanningOn,
                combinedWithAnother,
                bothAgreeToCombine);
    }

    /** The same, made in a crisis, with longer-term planning from that day (null when not set). */
    public HowPlanWasMade inCrisis(@Nullable LocalDate followUp) {
        return new HowPlanWasMade(
                preparedBy,
                authorisedOn,
                wishes,
                lacksCapacityForPlan,
                bestInterestsRecorded,
                true,
                followUp,
                combinedWithAnother,
                bothAgreeToCombine);
    }

    /** The same, combined with another person's plan. */
    public HowPlanWasMade combined(boolean bothAgree) {
        return new HowPlanWasMade(
                preparedBy,
                authorisedOn,
                wishes,
                lacksCapacityForPlan,
                bestInterestsRecorded,
                crisis,
                followUpPlanningOn,
                true,
                bothAgree);
    }
}
