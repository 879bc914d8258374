package org.ourplan.charging;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.EnteredFigure;
import org.ourplan.charging.decide.EnteredFigures;
import org.ourplan.charging.decide.FigureRules;
import org.ourplan.charging.store.FigureBook;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The dated figures of charging: the table that is shipped, with what the council has entered and a second person has
 * confirmed laid over it. Nothing is edited and nothing is carried over into another year.
 */
@Component
public class Figures implements FiguresInForce {

    /** A figure confirmed at another copy of the program is seen after this long at most. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final FigureTable PUBLISHED = FigureTable.published();

    private final FigureBook book;
    private final Events events;
    private final Clock clock;
    private final AtomicReference<@Nullable Remembered> remembered = new AtomicReference<>();

    private record Remembered(FigureTable table, Instant at) {}

    Figures(FigureBook book, Events events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** What came of wanting to enter a figure. */
    public sealed interface Entering {

        /** It waits for a second person. */
        record Waits(UUID entry) implements Entering {}

        /** What is wrong, each at its field; nothing was kept. */
        record Wrong(List<Problem> problems) implements Entering {}
    }

    @Override
    public FigureTable table() {
        var now = clock.instant();
        var known = remembered.get();
        if (known != null
                && !now.isBefore(known.at())
                && now.isBefore(known.at().plus(REMEMBERED))) {
            return known.table();
        }
        var read = book.all().over(PUBLISHED);
        remembered.set(new Remembered(read, now));
        return read;
    }

    /** The table as it is in the database now, with these entries only: as it was when somebody looked. */
    public FigureTable tableWith(Collection<UUID> entries) {
        return book.all().over(PUBLISHED, entries);
    }

    /** Everything the council has ever entered. One statement. */
    public EnteredFigures entered() {
        return book.all();
    }

    /** The shipped table with what counts of these laid over it. */
    public FigureTable over(EnteredFigures entered) {
        return entered.over(PUBLISHED);
    }

    /** The entry of that id; a NotFound where there is none. */
    public EnteredFigure find(UUID id) {
        return book.all().find(id).orElseThrow(NotFound::new);
    }

    /** Enters a figure, which then waits for a second person; or says what is wrong with it. */
    @Transactional
    public Entering enter(FigureRules.Wanted wanted, SignedIn by) {
        var entered = book.held();
        var problems = FigureRules.entering(wanted, entered, entered.over(PUBLISHED), LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return new Entering.Wrong(problems);
        }
        var id = book.add(wanted, by);
        note(Happening.CHARGING_FIGURE_ENTERED, id, wanted.figure().parameter(), wanted.from(), by);
        return new Entering.Waits(id);
    }

    /**
     * Confirms an entry, which counts from then on. Empty when it was confirmed; else what is wrong.
     *
     * @param typed the amount as typed again, or null where the source was looked at instead
     */
    @Transactional
    public List<Problem> confirm(UUID id, @Nullable BigDecimal typed, boolean sawSource, SignedIn by) {
        var entry = book.held().find(id).orElseThrow(NotFound::new);
        var wrong = FigureRules.confirming(entry, by.account(), typed, sawSource);
        if (wrong.isEmpty()) {
            book.confirmed(id, typed == null ? "looked at the source" : "typed the figure again", by);
            note(Happening.CHARGING_FIGURE_CONFIRMED, id, entry.figure().parameter(), entry.from(), by);
            forgetOnceKept();
        }
        return wrong.stream().toList();
    }

    /** Takes an entry back before it counts. Empty when it was withdrawn; else what is wrong. */
    @Transactional
    public List<Problem> withdraw(UUID id, String reason, SignedIn by) {
        var entry = book.held().find(id).orElseThrow(NotFound::new);
        var wrong = FigureRules.withdrawing(entry, reason);
        if (wrong.isEmpty()) {
            book.withdrawn(id, reason, by);
            note(Happening.CHARGING_FIGURE_WITHDRAWN, id, entry.figure().parameter(), entry.from(), by);
        }
        return wrong.stream().toList();
    }

    private void note(Happening happening, UUID entry, String figure, LocalDate from, SignedIn by) {
        events.append(
                Events.COUNCIL, happening, entry, 1, Map.of("figure", figure, "from", from.toString()), by.account());
    }

    /** Only once it is kept, or a reader in between would remember the table without it. */
    private void forgetOnceKept() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.set(null);
            }
        });
    }
}
