package org.ourplan.plan.store;

import static org.ourplan.tables.Tables.PLAN;

import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.tables.tables.records.PlanRecord;

/** One person's plan, held until the transaction ends. */
final class PlanRows {

    private PlanRows() {}

    static PlanRecord hold(DSLContext database, PersonId person, UUID plan) {
        return database.selectFrom(PLAN)
                .where(PLAN.ID.eq(plan))
                .and(PLAN.PERSON.eq(person.value()))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(NotFound::new);
    }
}
