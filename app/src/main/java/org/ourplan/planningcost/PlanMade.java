package org.ourplan.planningcost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.planningcost.decide.Complexity;
import org.ourplan.planningcost.decide.PlanningModel;

/**
 * One version of a person's plan, and how it is made.
 *
 * @param way null where nobody said
 */
public record PlanMade(
        UUID id, int number, LocalDate begunOn, @Nullable Way way) {

    /**
     * How a plan is made, as its worker says.
     *
     * @param price pounds paid to whoever plans outside the council, at least nothing; null where not known, and always for other ways
     */
    public record Way(
            PlanningModel model,
            Complexity complexity,
            @Nullable BigDecimal price) {}
}
