package org.ourplan.charging.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.ourplan.tables.Tables.CHARGING_RUN_LETTER;
import static org.ourplan.tables.Tables.CHARGING_RUN_LETTERS;
import static org.ourplan.tables.Tables.CHARGING_RUN_LETTER_GIVEN;
import static org.ourplan.tables.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.LettersToPrint;
import org.ourplan.charging.RunLetters;
import org.ourplan.charging.decide.FormatOfLetter;
import org.ourplan.charging.decide.RunLine;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What became of each letter of a run. Only added to. */
@Repository
public class LetterRows {

    private final DSLContext database;
    private final Clock clock;

    LetterRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A letter that was made and not yet recorded as given. */
    public record Made(
            UUID person,
            LocalDate from,
            UUID document,
            @Nullable UUID easyRead,
            String format) {}

    /** A letter that is ready to be printed, with the number of its person's record. */
    public record Printable(
            UUID person,
            long record,
            LocalDate from,
            UUID document,
            @Nullable UUID easyRead) {

        /** The letter, and the Easy Read beside it where one was made. */
        public List<LettersToPrint.File> files() {
            var name = record + " " + from;
            var letter = new LettersToPrint.File(name + ".pdf", document);
            return easyRead == null
                    ? List.of(letter)
                    : List.of(letter, new LettersToPrint.File(name + " Easy Read.pdf", easyRead));
        }
    }

    /** Keeps that a letter was made. Once for each line, or the database refuses it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void made(RunLetters letters, RunLine line, UUID document, @Nullable UUID easyRead, FormatOfLetter format) {
        database.insertInto(CHARGING_RUN_LETTER)
                .set(CHARGING_RUN_LETTER.RUN, letters.run())
                .set(CHARGING_RUN_LETTER.PERSON, line.person())
                .set(CHARGING_RUN_LETTER.FROM_DAY, line.from())
                .set(CHARGING_RUN_LETTER.ROUND, letters.round())
                .set(CHARGING_RUN_LETTER.DOCUMENT, document)
                .set(CHARGING_RUN_LETTER.EASY_READ, easyRead)
                .set(CHARGING_RUN_LETTER.FORMAT, format.format())
                .set(CHARGING_RUN_LETTER.BY_HAND, format.byHand())
                .set(CHARGING_RUN_LETTER.MADE_AT, now())
                .execute();
    }

    /** Keeps why a letter could not be made in this round. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void notMade(RunLetters letters, RunLine line, String why) {
        database.insertInto(CHARGING_RUN_LETTER)
                .set(CHARGING_RUN_LETTER.RUN, letters.run())
                .set(CHARGING_RUN_LETTER.PERSON, line.person())
                .set(CHARGING_RUN_LETTER.FROM_DAY, line.from())
                .set(CHARGING_RUN_LETTER.ROUND, letters.round())
                .set(CHARGING_RUN_LETTER.WHY_NOT, why)
                .set(CHARGING_RUN_LETTER.MADE_AT, now())
                .execute();
    }

    /** How many there are of each. One statement. */
    public RunLetters.Counts counts(UUID run) {
        var made = count().filterWhere(CHARGING_RUN_LETTER.DOCUMENT.isNotNull());
        var hand = count().filterWhere(CHARGING_RUN_LETTER.BY_HAND.ne(""));
        var given = select(count())
                .from(CHARGING_RUN_LETTER_GIVEN)
                .where(CHARGING_RUN_LETTER_GIVEN.RUN.eq(run))
                .<Integer>asField();
        var notMade = select(countDistinct(CHARGING_RUN_LETTER.PERSON, CHARGING_RUN_LETTER.FROM_DAY))
                .from(CHARGING_RUN_LETTER)
                .where(is(run, RunLetters.Which.NOT_MADE))
                .<Integer>asField();
        return database.select(made, notMade, hand, given)
                .from(CHARGING_RUN_LETTER)
                .where(CHARGING_RUN_LETTER.RUN.eq(run))
                .fetchSingle(row -> new RunLetters.Counts(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Some that somebody must see to, in order of their records. One statement. */
    public List<RunLetters.Left> left(UUID run, RunLetters.Which which, int from, int most) {
        return database.select(
                        CHARGING_RUN_LETTER.PERSON,
                        PERSON.REFERENCE,
                        CHARGING_RUN_LETTER.FROM_DAY,
                        which == RunLetters.Which.NOT_MADE ? CHARGING_RUN_LETTER.WHY_NOT : CHARGING_RUN_LETTER.BY_HAND)
                .from(CHARGING_RUN_LETTER)
                .join(PERSON)
                .on(PERSON.ID.eq(CHARGING_RUN_LETTER.PERSON))
                .where(is(run, which))
                .orderBy(PERSON.REFERENCE, CHARGING_RUN_LETTER.FROM_DAY)
                .offset(from)
                .limit(most)
                .fetch(row -> new RunLetters.Left(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Not made is what was not made in the newest round: one that was made in an earlier round is not tried again. */
    private static Condition is(UUID run, RunLetters.Which which) {
        var ofRun = CHARGING_RUN_LETTER.RUN.eq(run);
        return switch (which) {
            case BY_HAND -> ofRun.and(CHARGING_RUN_LETTER.BY_HAND.ne(""));
            case NOT_MADE ->
                ofRun.and(CHARGING_RUN_LETTER.DOCUMENT.isNull())
                        .and(CHARGING_RUN_LETTER.ROUND.eq(select(CHARGING_RUN_LETTERS.ROUND)
                                .from(CHARGING_RUN_LETTERS)
                                .where(CHARGING_RUN_LETTERS.RUN.eq(run))));
        };
    }

    /**
     * The letters that come next to be recorded as given, in order of person: made, and nobody's hand is needed.
     *
     * @param from the person who was done last, or null at the beginning
     */
    public List<Made> toGive(UUID run, @Nullable UUID from, int most) {
        return database.select(
                        CHARGING_RUN_LETTER.PERSON,
                        CHARGING_RUN_LETTER.FROM_DAY,
                        CHARGING_RUN_LETTER.DOCUMENT,
                        CHARGING_RUN_LETTER.EASY_READ,
                        CHARGING_RUN_LETTER.FORMAT)
                .from(CHARGING_RUN_LETTER)
                .where(isToGive(run))
                .and(from == null ? noCondition() : CHARGING_RUN_LETTER.PERSON.ge(from))
                .orderBy(CHARGING_RUN_LETTER.PERSON, CHARGING_RUN_LETTER.FROM_DAY)
                .limit(most)
                .fetch(row -> new Made(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /**
     * Letters that were made and need nobody's hand, given or not, in order of their records; those of a later round come after.
     * One statement.
     */
    public List<Printable> toPrint(UUID run, int from, int most) {
        return database.select(
                        CHARGING_RUN_LETTER.PERSON,
                        PERSON.REFERENCE,
                        CHARGING_RUN_LETTER.FROM_DAY,
                        CHARGING_RUN_LETTER.DOCUMENT,
                        CHARGING_RUN_LETTER.EASY_READ)
                .from(CHARGING_RUN_LETTER)
                .join(PERSON)
                .on(PERSON.ID.eq(CHARGING_RUN_LETTER.PERSON))
                .where(needsNobodysHand(run))
                .orderBy(CHARGING_RUN_LETTER.ROUND, PERSON.REFERENCE, CHARGING_RUN_LETTER.FROM_DAY)
                .offset(from)
                .limit(most)
                .fetch(row -> new Printable(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** How many are to be recorded as given. */
    public long toGive(UUID run) {
        return database.fetchCount(CHARGING_RUN_LETTER, isToGive(run));
    }

    private static Condition needsNobodysHand(UUID run) {
        return CHARGING_RUN_LETTER
                .RUN
                .eq(run)
                .and(CHARGING_RUN_LETTER.DOCUMENT.isNotNull())
                .and(CHARGING_RUN_LETTER.BY_HAND.eq(""));
    }

    private static Condition isToGive(UUID run) {
        return needsNobodysHand(run)
                .and(notExists(selectOne()
                        .from(CHARGING_RUN_LETTER_GIVEN)
                        .where(CHARGING_RUN_LETTER_GIVEN.RUN.eq(CHARGING_RUN_LETTER.RUN))
                        .and(CHARGING_RUN_LETTER_GIVEN.PERSON.eq(CHARGING_RUN_LETTER.PERSON))
                        .and(CHARGING_RUN_LETTER_GIVEN.FROM_DAY.eq(CHARGING_RUN_LETTER.FROM_DAY))));
    }

    /** Keeps that a letter was recorded as given. Once for each, or the database refuses it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void given(UUID run, Made letter) {
        database.insertInto(CHARGING_RUN_LETTER_GIVEN)
                .set(CHARGING_RUN_LETTER_GIVEN.RUN, run)
                .set(CHARGING_RUN_LETTER_GIVEN.PERSON, letter.person())
                .set(CHARGING_RUN_LETTER_GIVEN.FROM_DAY, letter.from())
                .set(CHARGING_RUN_LETTER_GIVEN.AT, now())
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
