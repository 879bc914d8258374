package org.ourplan.planningcost;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.planningcost.decide.PlanningStep;
import org.ourplan.planningcost.decide.TimeKind;

/**
 * Time that somebody spent, as it counts now: what was put right has gone.
 *
 * @param plan null where the person had none
 * @param by the account that spent it
 */
public record TimeEntry(UUID id, @Nullable UUID plan, Spent spent, UUID by) {

    /**
     * What was spent.
     *
     * @param minutes 1 to 1440; 0 only to say of an entry that it should not have been
     * @param on the day, not after today
     */
    public record Spent(PlanningStep step, TimeKind kind, int minutes, LocalDate on) {}
}
