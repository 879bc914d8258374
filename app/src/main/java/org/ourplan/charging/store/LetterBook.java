package org.ourplan.charging.store;

import static org.ourplan.tables.Tables.CHARGING_RUN_GIVING;
import static org.ourplan.tables.Tables.CHARGING_RUN_LETTERS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.RunLetters;
import org.ourplan.charging.decide.LetterStage;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the letters of each run are, and what was said about giving them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LetterBook {

    private final DSLContext database;
    private final Clock clock;

    LetterBook(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The letters of a run that counts from now on: this many are to be made. */
    public void begin(UUID run, long letters) {
        database.insertInto(CHARGING_RUN_LETTERS)
                .set(CHARGING_RUN_LETTERS.RUN, run)
                .set(CHARGING_RUN_LETTERS.STAGE, (letters == 0 ? LetterStage.GIVEN : LetterStage.MAKING).name())
                .set(CHARGING_RUN_LETTERS.LETTERS, letters)
                .set(CHARGING_RUN_LETTERS.MOVED_AT, now())
                .execute();
    }

    /** The letters of a run; empty before it counts, and for one from before letters were made apart. One statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<RunLetters> find(UUID run) {
        return database.select(CHARGING_RUN_LETTERS.fields())
                .select(CHARGING_RUN_GIVING.fields())
                .from(CHARGING_RUN_LETTERS)
                .leftJoin(CHARGING_RUN_GIVING)
                .on(CHARGING_RUN_GIVING.RUN.eq(CHARGING_RUN_LETTERS.RUN))
                .where(CHARGING_RUN_LETTERS.RUN.eq(run))
                .fetchOptional(LetterBook::read);
    }

    /** Letters that are to be gone on with and that no other program holds; held until the transaction ends. */
    public Optional<RunLetters> take(OffsetDateTime troubledBefore) {
        return database.select(CHARGING_RUN_LETTERS.RUN)
                .from(CHARGING_RUN_LETTERS)
                .where(CHARGING_RUN_LETTERS.STAGE.in(LetterStage.MAKING.name(), LetterStage.GIVING.name()))
                .and(DSL.not(CHARGING_RUN_LETTERS.PAUSED))
                .and(CHARGING_RUN_LETTERS.TROUBLE.eq("").or(CHARGING_RUN_LETTERS.MOVED_AT.lt(troubledBefore)))
                .orderBy(CHARGING_RUN_LETTERS.MOVED_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(CHARGING_RUN_LETTERS.RUN)
                .flatMap(this::find);
    }

    /** The letters, held until the transaction ends: waits for whoever works on them to finish what they are at. */
    public Optional<RunLetters> held(UUID run) {
        database.select(CHARGING_RUN_LETTERS.RUN)
                .from(CHARGING_RUN_LETTERS)
                .where(CHARGING_RUN_LETTERS.RUN.eq(run))
                .forUpdate()
                .fetch();
        return find(run);
    }

    /** So far now. */
    public void advance(UUID run, UUID after, long more) {
        database.update(CHARGING_RUN_LETTERS)
                .set(CHARGING_RUN_LETTERS.AFTER, after)
                .set(CHARGING_RUN_LETTERS.DONE, CHARGING_RUN_LETTERS.DONE.plus(more))
                .set(CHARGING_RUN_LETTERS.TROUBLE, "")
                .set(CHARGING_RUN_LETTERS.MOVED_AT, now())
                .where(CHARGING_RUN_LETTERS.RUN.eq(run))
                .execute();
    }

    /** Nothing is left to do in this stage. */
    public void ended(UUID run, LetterStage stage) {
        database.update(CHARGING_RUN_LETTERS)
                .set(CHARGING_RUN_LETTERS.STAGE, stage.name())
                .set(CHARGING_RUN_LETTERS.TROUBLE, "")
                .set(CHARGING_RUN_LETTERS.MOVED_AT, now())
                .where(CHARGING_RUN_LETTERS.RUN.eq(run))
                .execute();
    }

    /** A stage begins, with this many and nothing done of it yet. */
    public void begins(UUID run, LetterStage stage, int round, long letters) {
        database.update(CHARGING_RUN_LETTERS)
                .set(CHARGING_RUN_LETTERS.STAGE, stage.name())
                .set(CHARGING_RUN_LETTERS.ROUND, round)
                .set(CHARGING_RUN_LETTERS.LETTERS, letters)
                .set(CHARGING_RUN_LETTERS.DONE, 0L)
                .setNull(CHARGING_RUN_LETTERS.AFTER)
                .set(CHARGING_RUN_LETTERS.TROUBLE, "")
                .set(CHARGING_RUN_LETTERS.MOVED_AT, now())
                .where(CHARGING_RUN_LETTERS.RUN.eq(run))
                .execute();
    }

    /** Stops them, or lets them go on. */
    public void pause(UUID run, boolean paused) {
        database.update(CHARGING_RUN_LETTERS)
                .set(CHARGING_RUN_LETTERS.PAUSED, paused)
                .set(CHARGING_RUN_LETTERS.TROUBLE, "")
                .set(CHARGING_RUN_LETTERS.MOVED_AT, now())
                .where(CHARGING_RUN_LETTERS.RUN.eq(run))
                .execute();
    }

    /** Notes why they did not go on; they are tried again later. */
    public void trouble(UUID run, String why) {
        database.update(CHARGING_RUN_LETTERS)
                .set(CHARGING_RUN_LETTERS.TROUBLE, why)
                .set(CHARGING_RUN_LETTERS.MOVED_AT, now())
                .where(CHARGING_RUN_LETTERS.RUN.eq(run))
                .execute();
    }

    /** Adds what somebody said about giving them; once for each run. */
    public void given(UUID run, String how, LocalDate on, SignedIn by) {
        database.insertInto(CHARGING_RUN_GIVING)
                .set(CHARGING_RUN_GIVING.RUN, run)
                .set(CHARGING_RUN_GIVING.HOW, how)
                .set(CHARGING_RUN_GIVING.GIVEN_ON, on)
                .set(CHARGING_RUN_GIVING.BY_ACCOUNT, by.account())
                .set(CHARGING_RUN_GIVING.BY_NAME, by.name())
                .set(CHARGING_RUN_GIVING.AT, now())
                .execute();
    }

    private static RunLetters read(Record row) {
        return new RunLetters(
                row.get(CHARGING_RUN_LETTERS.RUN),
                LetterStage.valueOf(row.get(CHARGING_RUN_LETTERS.STAGE)),
                row.get(CHARGING_RUN_LETTERS.ROUND),
                row.get(CHARGING_RUN_LETTERS.AFTER),
                row.get(CHARGING_RUN_LETTERS.DONE),
                row.get(CHARGING_RUN_LETTERS.LETTERS),
                row.get(CHARGING_RUN_LETTERS.PAUSED),
                row.get(CHARGING_RUN_LETTERS.TROUBLE),
                row.get(CHARGING_RUN_LETTERS.MOVED_AT).toInstant(),
                given(row));
    }

    private static RunLetters.@Nullable Given given(Record row) {
        UUID by = row.get(CHARGING_RUN_GIVING.BY_ACCOUNT);
        return by == null
                ? null
                : new RunLetters.Given(
                        Objects.requireNonNull(row.get(CHARGING_RUN_GIVING.HOW)),
                        Objects.requireNonNull(row.get(CHARGING_RUN_GIVING.GIVEN_ON)),
                        by,
                        Objects.requireNonNull(row.get(CHARGING_RUN_GIVING.BY_NAME)),
                        Objects.requireNonNull(row.get(CHARGING_RUN_GIVING.AT)).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
