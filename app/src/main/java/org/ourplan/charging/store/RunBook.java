package org.ourplan.charging.store;

import static org.ourplan.tables.Tables.ASSESSED_CONTRIBUTION;
import static org.ourplan.tables.Tables.CHARGING_RUN;
import static org.ourplan.tables.Tables.CHARGING_RUN_DECISION;
import static org.ourplan.tables.Tables.CHARGING_RUN_PROGRESS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.FigureRun;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.platform.NewId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs: who asked, how far each is, and what was decided. */
@Repository
public class RunBook {

    private static final int SHOWN = 50;

    private final DSLContext database;
    private final Clock clock;

    RunBook(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Holds off everybody else who asks for a run or decides on one until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        database.execute("SELECT pg_advisory_xact_lock(hashtextextended('charging runs', 0))");
    }

    /** Adds a run that the program then works on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(LocalDate from, Collection<UUID> figures, SignedIn by) {
        var id = NewId.next();
        database.insertInto(CHARGING_RUN)
                .set(CHARGING_RUN.ID, id)
                .set(CHARGING_RUN.FROM_DAY, from)
                .set(CHARGING_RUN.FIGURES, figures.toArray(UUID[]::new))
                .set(CHARGING_RUN.ASKED_BY, by.account())
                .set(CHARGING_RUN.ASKED_BY_NAME, by.name())
                .set(CHARGING_RUN.ASKED_AT, now())
                .execute();
        database.insertInto(CHARGING_RUN_PROGRESS)
                .set(CHARGING_RUN_PROGRESS.RUN, id)
                .set(CHARGING_RUN_PROGRESS.STAGE, RunStage.WORKING.name())
                .set(
                        CHARGING_RUN_PROGRESS.PEOPLE,
                        DSL.select(DSL.countDistinct(ASSESSED_CONTRIBUTION.PERSON)
                                        .coerce(Long.class))
                                .from(ASSESSED_CONTRIBUTION))
                .set(CHARGING_RUN_PROGRESS.MOVED_AT, now())
                .execute();
        return id;
    }

    /** Whether a run from this day waits to be worked out or decided on. */
    public boolean isOpen(LocalDate from) {
        return database.fetchExists(DSL.selectOne()
                .from(CHARGING_RUN)
                .join(CHARGING_RUN_PROGRESS)
                .on(CHARGING_RUN_PROGRESS.RUN.eq(CHARGING_RUN.ID))
                .where(CHARGING_RUN.FROM_DAY.eq(from))
                .and(CHARGING_RUN_PROGRESS.STAGE.in(
                        RunStage.WORKING.name(), RunStage.WORKED.name(), RunStage.MAKING.name())));
    }

    /** The run of that id. One statement. */
    public Optional<FigureRun> find(UUID id) {
        return runs(CHARGING_RUN.ID.eq(id)).fetchOptional(RunBook::read);
    }

    /** The newest runs. One statement. */
    public List<FigureRun> newest() {
        return runs(DSL.noCondition())
                .orderBy(CHARGING_RUN.ASKED_AT.desc())
                .limit(SHOWN)
                .fetch(RunBook::read);
    }

    /** A run that is to be gone on with and that no other program holds; held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FigureRun> take(OffsetDateTime troubledBefore) {
        var next = database.select(CHARGING_RUN_PROGRESS.RUN)
                .from(CHARGING_RUN_PROGRESS)
                .where(CHARGING_RUN_PROGRESS.STAGE.in(RunStage.WORKING.name(), RunStage.MAKING.name()))
                .and(DSL.not(CHARGING_RUN_PROGRESS.PAUSED))
                .and(CHARGING_RUN_PROGRESS.TROUBLE.eq("").or(CHARGING_RUN_PROGRESS.MOVED_AT.lt(troubledBefore)))
                .orderBy(CHARGING_RUN_PROGRESS.MOVED_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(CHARGING_RUN_PROGRESS.RUN);
        return next.flatMap(this::find);
    }

    /** The run, held until the transaction ends: waits for whoever works on it to finish what they are at. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FigureRun> held(UUID id) {
        database.select(CHARGING_RUN_PROGRESS.RUN)
                .from(CHARGING_RUN_PROGRESS)
                .where(CHARGING_RUN_PROGRESS.RUN.eq(id))
                .forUpdate()
                .fetch();
        return find(id);
    }

    /** So far now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(UUID run, @Nullable UUID after, long more) {
        database.update(CHARGING_RUN_PROGRESS)
                .set(CHARGING_RUN_PROGRESS.AFTER, after)
                .set(CHARGING_RUN_PROGRESS.DONE, CHARGING_RUN_PROGRESS.DONE.plus(more))
                .set(CHARGING_RUN_PROGRESS.TROUBLE, "")
                .set(CHARGING_RUN_PROGRESS.MOVED_AT, now())
                .where(CHARGING_RUN_PROGRESS.RUN.eq(run))
                .execute();
    }

    /** At a new stage, with nothing done of it yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stage(UUID run, RunStage stage, @Nullable Long people) {
        var update = database.update(CHARGING_RUN_PROGRESS)
                .set(CHARGING_RUN_PROGRESS.STAGE, stage.name())
                .set(CHARGING_RUN_PROGRESS.TROUBLE, "")
                .set(CHARGING_RUN_PROGRESS.MOVED_AT, now());
        if (people != null) {
            update = update.set(CHARGING_RUN_PROGRESS.PEOPLE, people)
                    .set(CHARGING_RUN_PROGRESS.DONE, 0L)
                    .setNull(CHARGING_RUN_PROGRESS.AFTER);
        }
        update.where(CHARGING_RUN_PROGRESS.RUN.eq(run)).execute();
    }

    /** Stops it, or lets it go on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pause(UUID run, boolean paused) {
        database.update(CHARGING_RUN_PROGRESS)
                .set(CHARGING_RUN_PROGRESS.PAUSED, paused)
                .set(CHARGING_RUN_PROGRESS.TROUBLE, "")
                .set(CHARGING_RUN_PROGRESS.MOVED_AT, now())
                .where(CHARGING_RUN_PROGRESS.RUN.eq(run))
                .execute();
    }

    /** Notes why it did not go on; it is tried again later. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void trouble(UUID run, String why) {
        database.update(CHARGING_RUN_PROGRESS)
                .set(CHARGING_RUN_PROGRESS.TROUBLE, why)
                .set(CHARGING_RUN_PROGRESS.MOVED_AT, now())
                .where(CHARGING_RUN_PROGRESS.RUN.eq(run))
                .execute();
    }

    /** Adds what was decided; once for each run. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(UUID run, boolean count, String why, SignedIn by) {
        database.insertInto(CHARGING_RUN_DECISION)
                .set(CHARGING_RUN_DECISION.RUN, run)
                .set(CHARGING_RUN_DECISION.OUTCOME, count ? "count" : "drop")
                .set(CHARGING_RUN_DECISION.WHY, why)
                .set(CHARGING_RUN_DECISION.BY_ACCOUNT, by.account())
                .set(CHARGING_RUN_DECISION.BY_NAME, by.name())
                .set(CHARGING_RUN_DECISION.AT, now())
                .execute();
    }

    private SelectConditionStep<Record> runs(Condition which) {
        return database.select(CHARGING_RUN.fields())
                .select(CHARGING_RUN_PROGRESS.fields())
                .select(CHARGING_RUN_DECISION.fields())
                .from(CHARGING_RUN)
                .join(CHARGING_RUN_PROGRESS)
                .on(CHARGING_RUN_PROGRESS.RUN.eq(CHARGING_RUN.ID))
                .leftJoin(CHARGING_RUN_DECISION)
                .on(CHARGING_RUN_DECISION.RUN.eq(CHARGING_RUN.ID))
                .where(which);
    }

    private static FigureRun read(Record row) {
        return new FigureRun(
                row.get(CHARGING_RUN.ID),
                row.get(CHARGING_RUN.FROM_DAY),
                Set.copyOf(Arrays.asList(row.get(CHARGING_RUN.FIGURES))),
                row.get(CHARGING_RUN.ASKED_BY),
                row.get(CHARGING_RUN.ASKED_BY_NAME),
                row.get(CHARGING_RUN.ASKED_AT).toInstant(),
                new FigureRun.Progress(
                        RunStage.valueOf(row.get(CHARGING_RUN_PROGRESS.STAGE)),
                        row.get(CHARGING_RUN_PROGRESS.AFTER),
                        row.get(CHARGING_RUN_PROGRESS.DONE),
                        row.get(CHARGING_RUN_PROGRESS.PEOPLE),
                        row.get(CHARGING_RUN_PROGRESS.PAUSED),
                        row.get(CHARGING_RUN_PROGRESS.TROUBLE),
                        row.get(CHARGING_RUN_PROGRESS.MOVED_AT).toInstant()),
                decision(row));
    }

    private static FigureRun.@Nullable Decision decision(Record row) {
        UUID by = row.get(CHARGING_RUN_DECISION.BY_ACCOUNT);
        return by == null
                ? null
                : new FigureRun.Decision(
                        "count".equals(row.get(CHARGING_RUN_DECISION.OUTCOME)),
                        Objects.requireNonNull(row.get(CHARGING_RUN_DECISION.WHY)),
                        by,
                        Objects.requireNonNull(row.get(CHARGING_RUN_DECISION.BY_NAME)),
                        Objects.requireNonNull(row.get(CHARGING_RUN_DECISION.AT))
                                .toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
