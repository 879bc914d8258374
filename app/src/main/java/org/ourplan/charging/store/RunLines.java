package org.ourplan.charging.store;

import static org.ourplan.tables.Tables.ASSESSED_CONTRIBUTION;
import static org.ourplan.tables.Tables.CHARGING_RUN_LETTER;
import static org.ourplan.tables.Tables.CHARGING_RUN_LINE;
import static org.ourplan.tables.Tables.CHARGING_RUN_MADE;
import static org.ourplan.tables.Tables.PERSON;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.RunEntry;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.law.charging.figures.Figure;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What runs found, person by person, and what became of it. */
@Repository
public class RunLines {

    private static final int ROWS_AT_A_TIME = 2_000;

    private final DSLContext database;

    RunLines(DSLContext database) {
        this.database = database;
    }

    /** Adds what was found for some people, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID run, List<RunLine> lines) {
        if (!lines.isEmpty()) {
            NewRunLines.insert(database, run, lines);
        }
    }

    /**
     * The lines that come next to be made to count, in order of person; those that were are not among them.
     *
     * @param from the person who was done last, or null at the beginning
     */
    public List<RunEntry> toMake(UUID run, @Nullable UUID from, int most) {
        return entries(CHARGING_RUN_LINE
                        .RUN
                        .eq(run)
                        .and(from == null ? DSL.noCondition() : CHARGING_RUN_LINE.PERSON.ge(from))
                        .and(CHARGING_RUN_LINE.TO_MAKE)
                        .and(CHARGING_RUN_MADE.RUN.isNull()))
                .orderBy(CHARGING_RUN_LINE.PERSON, CHARGING_RUN_LINE.FROM_DAY)
                .limit(most)
                .fetch(RunLines::read);
    }

    /** How many lines there are to be made to count. */
    public long toMake(UUID run) {
        return database.fetchCount(
                CHARGING_RUN_LINE, CHARGING_RUN_LINE.RUN.eq(run).and(CHARGING_RUN_LINE.TO_MAKE));
    }

    /**
     * The lines that were made to count and whose people are to be told, in order of person: without those whose letter was
     * made, or could not be made in this round.
     *
     * @param from the person who was done last, or null at the beginning
     */
    public List<RunEntry> toTell(UUID run, int round, @Nullable UUID from, int most) {
        return entries(isToTell(run, round).and(from == null ? DSL.noCondition() : CHARGING_RUN_LINE.PERSON.ge(from)))
                .orderBy(CHARGING_RUN_LINE.PERSON, CHARGING_RUN_LINE.FROM_DAY)
                .limit(most)
                .fetch(RunLines::read);
    }

    /** How many people's letters of a run are to be made in this round. */
    public long toTell(UUID run, int round) {
        return database.fetchCount(entries(isToTell(run, round)));
    }

    private static Condition isToTell(UUID run, int round) {
        return CHARGING_RUN_LINE
                .RUN
                .eq(run)
                .and(CHARGING_RUN_MADE.VERSION.isNotNull())
                .and(CHARGING_RUN_MADE.LETTER.isNull())
                .and(CHARGING_RUN_LINE
                        .AFTER_WEEKLY
                        .isDistinctFrom(CHARGING_RUN_LINE.BEFORE_WEEKLY)
                        .or(CHARGING_RUN_LINE.AFTER_OUTCOME.ne(CHARGING_RUN_LINE.BEFORE_OUTCOME)))
                .andNotExists(DSL.selectOne()
                        .from(CHARGING_RUN_LETTER)
                        .where(CHARGING_RUN_LETTER.RUN.eq(CHARGING_RUN_LINE.RUN))
                        .and(CHARGING_RUN_LETTER.PERSON.eq(CHARGING_RUN_LINE.PERSON))
                        .and(CHARGING_RUN_LETTER.FROM_DAY.eq(CHARGING_RUN_LINE.FROM_DAY))
                        .and(CHARGING_RUN_LETTER.DOCUMENT.isNotNull().or(CHARGING_RUN_LETTER.ROUND.eq(round))));
    }

    /** Those who come out of it this way, largest change first. */
    public List<RunEntry> some(UUID run, RunLine.Way way, int from, int most) {
        return entries(CHARGING_RUN_LINE.RUN.eq(run).and(is(way)))
                .orderBy(
                        DSL.abs(CHARGING_RUN_LINE.AFTER_WEEKLY.minus(CHARGING_RUN_LINE.BEFORE_WEEKLY))
                                .desc()
                                .nullsLast(),
                        CHARGING_RUN_LINE.PERSON,
                        CHARGING_RUN_LINE.FROM_DAY)
                .offset(from)
                .limit(most)
                .fetch(RunLines::read);
    }

    /** Everybody, one after another, in order of person. */
    @Transactional(readOnly = true)
    public void each(UUID run, Consumer<RunEntry> consumer) {
        try (var rows = entries(CHARGING_RUN_LINE.RUN.eq(run))
                .orderBy(CHARGING_RUN_LINE.PERSON, CHARGING_RUN_LINE.FROM_DAY)
                .fetchSize(ROWS_AT_A_TIME)
                .fetchLazy()) {
            rows.forEach(row -> consumer.accept(read(row)));
        }
    }

    private static Condition is(RunLine.Way way) {
        var before = CHARGING_RUN_LINE.BEFORE_WEEKLY;
        var after = CHARGING_RUN_LINE.AFTER_WEEKLY;
        return switch (way) {
            case MORE -> after.gt(before);
            case LESS -> after.lt(before);
            case SAME -> after.eq(before);
            case NOW_KNOWN -> before.isNull().and(after.isNotNull());
            case CANNOT -> after.isNull();
        };
    }

    private SelectConditionStep<Record> entries(Condition which) {
        return database.select(CHARGING_RUN_LINE.fields())
                .select(PERSON.REFERENCE, ASSESSED_CONTRIBUTION.FROM_DAY)
                .select(CHARGING_RUN_MADE.VERSION, CHARGING_RUN_MADE.PASSED, CHARGING_RUN_MADE.RUN)
                .from(CHARGING_RUN_LINE)
                .join(PERSON)
                .on(PERSON.ID.eq(CHARGING_RUN_LINE.PERSON))
                .join(ASSESSED_CONTRIBUTION)
                .on(ASSESSED_CONTRIBUTION.ID.eq(CHARGING_RUN_LINE.STANDING))
                .leftJoin(CHARGING_RUN_MADE)
                .on(CHARGING_RUN_MADE.RUN.eq(CHARGING_RUN_LINE.RUN))
                .and(CHARGING_RUN_MADE.PERSON.eq(CHARGING_RUN_LINE.PERSON))
                .and(CHARGING_RUN_MADE.FROM_DAY.eq(CHARGING_RUN_LINE.FROM_DAY))
                .where(which);
    }

    private static RunEntry read(Record row) {
        var line = new RunLine(
                row.get(CHARGING_RUN_LINE.PERSON),
                row.get(CHARGING_RUN_LINE.FROM_DAY),
                row.get(CHARGING_RUN_LINE.STANDING),
                new RunLine.Amount(
                        row.get(CHARGING_RUN_LINE.BEFORE_OUTCOME),
                        row.get(CHARGING_RUN_LINE.BEFORE_WEEKLY),
                        row.get(CHARGING_RUN_LINE.BEFORE_MAXIMUM)),
                new RunLine.Amount(
                        row.get(CHARGING_RUN_LINE.AFTER_OUTCOME),
                        row.get(CHARGING_RUN_LINE.AFTER_WEEKLY),
                        row.get(CHARGING_RUN_LINE.AFTER_MAXIMUM)),
                row.get(CHARGING_RUN_LINE.CORRECTED),
                row.get(CHARGING_RUN_LINE.OWN),
                figures(row.get(CHARGING_RUN_LINE.MOVED)),
                figures(row.get(CHARGING_RUN_LINE.MISSING)),
                row.get(CHARGING_RUN_LINE.PROBLEMS));
        return new RunEntry(
                line,
                row.get(PERSON.REFERENCE),
                row.get(ASSESSED_CONTRIBUTION.FROM_DAY),
                row.get(CHARGING_RUN_MADE.RUN) != null,
                row.get(CHARGING_RUN_MADE.VERSION),
                row.get(CHARGING_RUN_MADE.PASSED));
    }

    private static Set<Figure> figures(String[] names) {
        var figures = EnumSet.noneOf(Figure.class);
        Arrays.stream(names).forEach(name -> figures.add(Figure.valueOf(name.toUpperCase(Locale.ROOT))));
        return figures;
    }

    /** Keeps that a line was made to count, or why it was passed over. Once for each line, or the database refuses it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void made(UUID run, RunLine line, @Nullable Integer version, String passed, Instant at) {
        database.insertInto(CHARGING_RUN_MADE)
                .set(CHARGING_RUN_MADE.RUN, run)
                .set(CHARGING_RUN_MADE.PERSON, line.person())
                .set(CHARGING_RUN_MADE.FROM_DAY, line.from())
                .set(CHARGING_RUN_MADE.VERSION, version)
                .set(CHARGING_RUN_MADE.PASSED, passed)
                .set(CHARGING_RUN_MADE.MADE_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
