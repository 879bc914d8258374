package org.ourplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.plan.PlanFacts;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.platform.PersonId;
import org.ourplan.writing.Part;

/**
 * A plan as it stands, read in at most two statements.
 *
 * @param number 1 for the person's first plan, then one more for each that replaces it
 * @param writtenBy the account that leads the writing for the council: may not agree it (four eyes)
 * @param facts what the law module checks
 * @param findings what sections 25 and 26 still need, in the order of the plan
 * @param lines what will happen
 * @param parts what people wrote, by place
 * @param frozenHash SHA-256 of the frozen text in hexadecimal, once agreed
 */
public record PlanRecord(
        UUID id,
        PersonId person,
        PlanKind kind,
        int number,
        PlanState state,
        UUID determination,
        @Nullable IndicativeTold indicative,
        UUID writtenBy,
        String writtenByName,
        LocalDate begunOn,
        PlanFacts facts,
        List<Finding> findings,
        List<PlannedLine> lines,
        java.util.Map<String, Part> parts,
        @Nullable String frozenHash) {

    /** The address of the plan. */
    public String link() {
        return person.link() + "/plans/" + id;
    }
}
