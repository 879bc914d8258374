package org.ourplan.charging.store;

import static org.ourplan.tables.Tables.CHARGING_FIGURE;
import static org.ourplan.tables.Tables.CHARGING_FIGURE_OUTCOME;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.EnteredFigure;
import org.ourplan.charging.decide.EnteredFigures;
import org.ourplan.charging.decide.FigureRules;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.platform.NewId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The figures that the council has entered, and what became of each. Only added to. */
@Repository
public class FigureBook {

    private static final String CONFIRMED = "confirmed";

    private final DSLContext database;
    private final Clock clock;

    FigureBook(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everything that was ever entered, in the order it was. One statement. */
    public EnteredFigures all() {
        return new EnteredFigures(database.select(CHARGING_FIGURE.fields())
                .select(CHARGING_FIGURE_OUTCOME.fields())
                .from(CHARGING_FIGURE)
                .leftJoin(CHARGING_FIGURE_OUTCOME)
                .on(CHARGING_FIGURE_OUTCOME.ENTRY.eq(CHARGING_FIGURE.ID))
                .orderBy(CHARGING_FIGURE.ENTERED_AT, CHARGING_FIGURE.ID)
                .fetch(FigureBook::read));
    }

    /** The same, with everybody else who enters or confirms held off until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EnteredFigures held() {
        database.execute("SELECT pg_advisory_xact_lock(hashtextextended('charging figures', 0))");
        return all();
    }

    /** Adds an entry that waits for a second person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(FigureRules.Wanted wanted, SignedIn by) {
        var id = NewId.next();
        database.insertInto(CHARGING_FIGURE)
                .set(CHARGING_FIGURE.ID, id)
                .set(CHARGING_FIGURE.FIGURE, wanted.figure().parameter())
                .set(CHARGING_FIGURE.AMOUNT, wanted.amount())
                .set(CHARGING_FIGURE.FROM_DAY, wanted.from())
                .set(CHARGING_FIGURE.UNTIL_DAY, wanted.until())
                .set(CHARGING_FIGURE.SOURCE_TITLE, wanted.title())
                .set(CHARGING_FIGURE.SOURCE_REFERENCE, wanted.reference())
                .set(CHARGING_FIGURE.WHY, wanted.why())
                .set(CHARGING_FIGURE.REPLACES, wanted.replaces())
                .set(CHARGING_FIGURE.ENTERED_BY, by.account())
                .set(CHARGING_FIGURE.ENTERED_BY_NAME, by.name())
                .set(CHARGING_FIGURE.ENTERED_AT, now())
                .execute();
        return id;
    }

    /** Records that a second person confirmed it, and how they checked it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmed(UUID entry, String how, SignedIn by) {
        outcome(entry, CONFIRMED, how, by);
    }

    /** Records that it was withdrawn, and why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(UUID entry, String reason, SignedIn by) {
        outcome(entry, "withdrawn", reason, by);
    }

    private void outcome(UUID entry, String outcome, String how, SignedIn by) {
        database.insertInto(CHARGING_FIGURE_OUTCOME)
                .set(CHARGING_FIGURE_OUTCOME.ENTRY, entry)
                .set(CHARGING_FIGURE_OUTCOME.OUTCOME, outcome)
                .set(CHARGING_FIGURE_OUTCOME.HOW, how)
                .set(CHARGING_FIGURE_OUTCOME.BY_ACCOUNT, by.account())
                .set(CHARGING_FIGURE_OUTCOME.BY_NAME, by.name())
                .set(CHARGING_FIGURE_OUTCOME.AT, now())
                .execute();
    }

    private static EnteredFigure read(Record row) {
        return new EnteredFigure(
                row.get(CHARGING_FIGURE.ID),
                Figure.valueOf(row.get(CHARGING_FIGURE.FIGURE).toUpperCase(Locale.ROOT)),
                row.get(CHARGING_FIGURE.AMOUNT),
                row.get(CHARGING_FIGURE.FROM_DAY),
                row.get(CHARGING_FIGURE.UNTIL_DAY),
                row.get(CHARGING_FIGURE.SOURCE_TITLE),
                row.get(CHARGING_FIGURE.SOURCE_REFERENCE),
                row.get(CHARGING_FIGURE.WHY),
                row.get(CHARGING_FIGURE.REPLACES),
                row.get(CHARGING_FIGURE.ENTERED_BY),
                row.get(CHARGING_FIGURE.ENTERED_BY_NAME),
                row.get(CHARGING_FIGURE.ENTERED_AT).toInstant(),
                state(row));
    }

    private static EnteredFigure.State state(Record row) {
        String outcome = row.get(CHARGING_FIGURE_OUTCOME.OUTCOME);
        if (outcome == null) {
            return new EnteredFigure.State.Waiting();
        }
        var how = Objects.requireNonNull(row.get(CHARGING_FIGURE_OUTCOME.HOW));
        var by = Objects.requireNonNull(row.get(CHARGING_FIGURE_OUTCOME.BY_NAME));
        var at = Objects.requireNonNull(row.get(CHARGING_FIGURE_OUTCOME.AT)).toInstant();
        return outcome.equals(CONFIRMED)
                ? new EnteredFigure.State.Confirmed(how, by, at)
                : new EnteredFigure.State.Withdrawn(how, by, at);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
