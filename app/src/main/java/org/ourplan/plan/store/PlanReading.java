package org.ourplan.plan.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.PART;
import static org.ourplan.tables.Tables.PART_BEFORE;
import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.PLAN_NEED;
import static org.ourplan.tables.Tables.RETURN_REASON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.pack.FormWording;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanBefore;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlanVersion;
import org.ourplan.plan.PolicyLineAsked;
import org.ourplan.plan.PolicyOfPlan;
import org.ourplan.plan.ReturnReason;
import org.ourplan.plan.decide.PolicyLines;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.database.WrittenOnce;
import org.ourplan.platform.web.NotFound;
import org.ourplan.policy.Policies;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Repository;

/** Reads a plan whole: one statement for the plan and its needs, one for everything written in it. */
@Repository
class PlanReading {

    private static final org.ourplan.tables.tables.ReturnReason LATER = RETURN_REASON.as("later");

    private static final Field<List<NeedBegunFrom>> NEEDS = WrittenOnce.field(multiset(select(
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
                    .orderBy(PLAN_NEED.POSITION)))
            .as("needs")
            .convertFrom(rows -> rows.map(Records.mapping(NeedBegunFrom::new)));

    private static final org.ourplan.tables.tables.Plan OLDER = PLAN.as("older");

    private static final Field<List<PlanBefore>> BEFORE = WrittenOnce.field(
                    multiset(select(OLDER.ID, OLDER.BUDGET_COST, OLDER.DETERMINATION, OLDER.DETERMINED_ON)
                            .from(OLDER)
                            .where(OLDER.ID.eq(PLAN.REPLACES))))
            .as("before")
            .convertFrom(rows -> rows.map(Records.mapping(PlanBefore::new)));

    private static final Field<List<UUID>> WRITERS = WrittenOnce.field(multiset(select(PART.WRITTEN_BY)
                    .from(PART)
                    .where(PART.ABOUT.eq(PLAN.ID))
                    .union(select(PART_BEFORE.WRITTEN_BY).from(PART_BEFORE).where(PART_BEFORE.ABOUT.eq(PLAN.ID)))))
            .as("writers")
            .convertFrom(rows -> rows.map(row -> row.value1()));

    /** Of the last time it came back. */
    private static final Field<List<ReturnReason>> RETURNED = WrittenOnce.field(multiset(select(
                            RETURN_REASON.PLACE,
                            RETURN_REASON.WORDS,
                            RETURN_REASON.RETURNED_BY_NAME,
                            RETURN_REASON.RETURNED_ON)
                    .from(RETURN_REASON)
                    .where(RETURN_REASON.PLAN.eq(PLAN.ID))
                    .and(RETURN_REASON.TURN.eq(
                            select(max(LATER.TURN)).from(LATER).where(LATER.PLAN.eq(PLAN.ID))))
                    .orderBy(RETURN_REASON.NUMBER)))
            .as("returned")
            .convertFrom(rows -> rows.map(Records.mapping(ReturnReason::new)));

    private final DSLContext database;
    private final Writings writings;
    private final Policies policies;
    private final Clock clock;

    PlanReading(DSLContext database, Writings writings, Policies policies, Clock clock) {
        this.database = database;
        this.writings = writings;
        this.policies = policies;
        this.clock = clock;
    }

    Optional<PlanRecord> find(PersonId person, UUID plan) {
        return read(PLAN.PERSON.eq(person.value()).and(PLAN.ID.eq(plan)));
    }

    /** Holds the plan's row first, so that what is read is what stands until the transaction ends. */
    PlanRecord hold(PersonId person, UUID plan) {
        PlanRows.hold(database, person, plan);
        return find(person, plan).orElseThrow(NotFound::new);
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

    /** What the person's pack asks today; of a fixed plan, what their pack asked when it was begun. */
    private PolicyOfPlan policy(org.ourplan.tables.tables.records.PlanRecord row) {
        var day = row.getFrozenHash() == null ? LocalDate.now(clock) : row.getBegunOn();
        return policies.forPerson(new PersonId(row.getPerson()), day)
                .map(pack -> new PolicyOfPlan(
                        pack.words(),
                        pack.content().wording(FormWording.OPTIONS),
                        pack.content().wording(FormWording.BUDGET),
                        pack.content().of(LineKind.LIMIT).stream()
                                .flatMap(line -> line.number("weekly").stream()
                                        .map(from ->
                                                new PolicyLines.LookAgain(line.key(), from.setScale(2), pack.words())))
                                .toList(),
                        pack.content().of(LineKind.POLICY_LINE).stream()
                                .map(line -> PolicyLineAsked.of(line, pack.words()))
                                .toList()))
                .orElseGet(PolicyOfPlan::none);
    }

    private Optional<PlanRecord> read(Condition which) {
        return database.select(PLAN, NEEDS, BEFORE, WRITERS, RETURNED)
                .from(PLAN)
                .where(which)
                .fetchOptional()
                .map(row -> new WholePlan(
                                row.value1(),
                                row.value2(),
                                row.value3().stream().findFirst(),
                                Set.copyOf(row.value4()),
                                row.value5(),
                                writings.of(row.value1().getId()),
                                policy(row.value1()))
                        .record());
    }
}
