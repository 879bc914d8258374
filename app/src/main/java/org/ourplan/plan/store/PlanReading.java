package org.ourplan.plan.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.PLAN_NEED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlanVersion;
import org.ourplan.platform.PersonId;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Repository;

/** Reads a plan whole: one statement for the plan and its needs, one for everything written in it. */
@Repository
class PlanReading {

    private static final Field<List<NeedBegunFrom>> NEEDS = multiset(select(
                            PLAN_NEED.REFERENCE,
                            PLAN_NEED.OUTCOME,
                            PLAN_NEED.TITLE,
                            PLAN_NEED.ELIGIBLE,
                            PLAN_NEED.FLUCTUATES,
                            PLAN_NEED.WHAT_GETS_IN_THE_WAY,
                            PLAN_NEED.WHO_HELPS_NOW,
                            PLAN_NEED.ON_A_BAD_DAY)
                    .from(PLAN_NEED)
                    .where(PLAN_NEED.PLAN.eq(PLAN.ID))
                    .orderBy(PLAN_NEED.POSITION))
            .as("needs")
            .convertFrom(rows -> rows.map(Records.mapping(NeedBegunFrom::new)));

    private final DSLContext database;
    private final Writings writings;

    PlanReading(DSLContext database, Writings writings) {
        this.database = database;
        this.writings = writings;
    }

    Optional<PlanRecord> find(PersonId person, UUID plan) {
        return read(PLAN.PERSON.eq(person.value()).and(PLAN.ID.eq(plan)));
    }

    Optional<PlanRecord> newest(PersonId person) {
        return read(PLAN.ID.eq(select(PLAN.ID)
                .from(PLAN)
                .where(PLAN.PERSON.eq(person.value()))
                .orderBy(PLAN.BEGUN_ON.desc(), PLAN.NUMBER.desc())
                .limit(1)));
    }

    List<PlanVersion> versions(PersonId person) {
        return database.selectFrom(PLAN)
                .where(PLAN.PERSON.eq(person.value()))
                .orderBy(PLAN.BEGUN_ON.desc(), PLAN.NUMBER.desc())
                .fetch(row -> new PlanVersion(
                        row.getId(),
                        PlanKind.valueOf(row.getKind()),
                        row.getNumber(),
                        PlanState.valueOf(row.getState()),
                        row.getBegunOn(),
                        row.getWrittenByName()));
    }

    private Optional<PlanRecord> read(Condition which) {
        return database.select(PLAN, NEEDS)
                .from(PLAN)
                .where(which)
                .fetchOptional()
                .map(row -> new WholePlan(
                                row.value1(),
                                row.value2(),
                                writings.of(row.value1().getId()))
                        .record());
    }
}
