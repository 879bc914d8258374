package org.ourplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.platform.PersonId;

/**
 * Which plans in force state a personal budget (PB-13). A plan without one should not be possible: each is an error in
 * the data.
 *
 * @param inForce how many plans count now
 * @param stated how many of them state a budget
 * @param inFull how many of those with a cost are paid for by the person alone
 * @param without those that state none, oldest first, the first hundred
 */
public record BudgetCoverage(int inForce, int stated, int inFull, List<Without> without) {

    public BudgetCoverage {
        without = List.copyOf(without);
    }

    /** A plan in force that states no budget. No name: whoever may open the record reads it there. */
    public record Without(PersonId person, UUID plan, int number, LocalDate begunOn, String writtenByName) {

        /** Where it is. */
        public String link() {
            return person.link() + "/plans/" + plan;
        }
    }
}
