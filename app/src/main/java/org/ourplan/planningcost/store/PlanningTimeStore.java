package org.ourplan.planningcost.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.selectOne;
import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.PLANNING_TIME;
import static org.ourplan.tables.Tables.PLANNING_WAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.planningcost.PersonTime;
import org.ourplan.planningcost.PlanMade;
import org.ourplan.planningcost.TimeEntry;
import org.ourplan.planningcost.decide.Complexity;
import org.ourplan.planningcost.decide.PlanningModel;
import org.ourplan.planningcost.decide.PlanningStep;
import org.ourplan.planningcost.decide.TimeKind;
import org.ourplan.platform.PersonId;
import org.ourplan.tables.tables.records.PlanningTimeRecord;
import org.ourplan.tables.tables.records.PlanningWayRecord;
import org.springframework.stereotype.Repository;

/** Time and ways; only ever added to. */
@Repository
public class PlanningTimeStore {

    private final DSLContext database;
    private final Clock clock;

    PlanningTimeStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What counts now of this person. One statement. */
    public PersonTime of(PersonId person) {
        var later = PLANNING_TIME.as("later");
        return database.select(
                        multiset(select(PLAN.ID, PLAN.NUMBER, PLAN.BEGUN_ON)
                                .from(PLAN)
                                .where(PLAN.PERSON.eq(person.value()))
                                .orderBy(PLAN.BEGUN_ON.desc(), PLAN.NUMBER.desc(), PLAN.ID.desc())),
                        multiset(selectFrom(PLANNING_WAY)
                                .where(PLANNING_WAY.PERSON.eq(person.value()))
                                .orderBy(PLANNING_WAY.ID.desc())),
                        multiset(selectFrom(PLANNING_TIME)
                                .where(PLANNING_TIME.PERSON.eq(person.value()))
                                .and(notExists(selectOne().from(later).where(later.REPLACES.eq(PLANNING_TIME.ID))))
                                .orderBy(PLANNING_TIME.RECORDED_AT.desc(), PLANNING_TIME.ID.desc())))
                .fetchSingle(row -> new PersonTime(
                        row.value1().map(plan -> plan(plan, row.value2())),
                        row.value3().map(PlanningTimeStore::entry)));
    }

    /** Keeps an entry; false where it, or another that takes the place of the same one, is there. */
    public boolean keep(PersonId person, TimeEntry entry, @Nullable UUID replaces, SignedIn by) {
        var spent = entry.spent();
        return database.insertInto(PLANNING_TIME)
                        .set(PLANNING_TIME.ID, entry.id())
                        .set(PLANNING_TIME.PERSON, person.value())
                        .set(PLANNING_TIME.PLAN, entry.plan())
                        .set(PLANNING_TIME.STEP, spent.step().name())
                        .set(PLANNING_TIME.KIND, spent.kind().name())
                        .set(PLANNING_TIME.MINUTES, spent.minutes())
                        .set(PLANNING_TIME.SPENT_ON, spent.on())
                        .set(PLANNING_TIME.JOB, by.jobTitle())
                        .set(PLANNING_TIME.REPLACES, replaces)
                        .set(PLANNING_TIME.RECORDED_AT, now())
                        .set(PLANNING_TIME.RECORDED_BY, entry.by())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Keeps how a plan is made. */
    public void keep(PersonId person, UUID plan, PlanMade.Way way, SignedIn by) {
        database.insertInto(PLANNING_WAY)
                .set(PLANNING_WAY.PERSON, person.value())
                .set(PLANNING_WAY.PLAN, plan)
                .set(PLANNING_WAY.MODEL, way.model().name())
                .set(PLANNING_WAY.COMPLEXITY, way.complexity().name())
                .set(PLANNING_WAY.PRICE, way.price())
                .set(PLANNING_WAY.RECORDED_AT, now())
                .set(PLANNING_WAY.RECORDED_BY, by.account())
                .execute();
    }

    private static PlanMade plan(Record3<UUID, Integer, LocalDate> plan, List<PlanningWayRecord> ways) {
        return new PlanMade(
                plan.value1(),
                plan.value2(),
                plan.value3(),
                ways.stream()
                        .filter(way -> way.getPlan().equals(plan.value1()))
                        .map(way -> new PlanMade.Way(
                                PlanningModel.valueOf(way.getModel()),
                                Complexity.valueOf(way.getComplexity()),
                                way.getPrice()))
                        .findFirst()
                        .orElse(null));
    }

    private static TimeEntry entry(PlanningTimeRecord row) {
        return new TimeEntry(
                row.getId(),
                row.getPlan(),
                new TimeEntry.Spent(
                        PlanningStep.valueOf(row.getStep()),
                        TimeKind.valueOf(row.getKind()),
                        row.getMinutes(),
                        row.getSpentOn()),
                row.getRecordedBy());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
