package org.ourplan.charging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.LetterStage;
import org.ourplan.charging.store.LetterBook;
import org.ourplan.charging.store.LetterRows;
import org.ourplan.charging.store.RunLines;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of runs that count: followed, stopped and let go on, tried again, and said to be given. {@link RunLetterWork}
 * does the work.
 */
@Component
public class LettersOfRuns {

    private final LetterBook book;
    private final LetterRows rows;
    private final RunLines lines;
    private final LetterNews news;
    private final Events events;
    private final Clock clock;

    LettersOfRuns(LetterBook book, LetterRows rows, RunLines lines, LetterNews news, Events events, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.lines = lines;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** The letters of a run; empty before it counts. One statement. */
    public Optional<RunLetters> find(UUID run) {
        return book.find(run);
    }

    /** How many there are of each. One statement. */
    public RunLetters.Counts counts(RunLetters letters) {
        return rows.counts(letters.run());
    }

    /** Some that somebody must see to. One statement. */
    public List<RunLetters.Left> left(RunLetters letters, RunLetters.Which which, int from, int most) {
        return rows.left(letters.run(), which, from, most);
    }

    /** Stops them where they are, or lets them go on from there. */
    @Transactional
    public void pause(UUID run, boolean paused) {
        if (held(run).stage().isAtWork()) {
            book.pause(run, paused);
            news.stands(run);
        }
    }

    /** Tries those again that could not be made. False when this is not the time for it. */
    @Transactional
    public boolean again(UUID run) {
        var letters = held(run);
        if (letters.stage() != LetterStage.MADE) {
            return false;
        }
        var round = letters.round() + 1;
        book.begins(run, LetterStage.MAKING, round, lines.toTell(run, round));
        news.stands(run);
        return true;
    }

    /** Says how and when the letters were given that need nobody's hand. Empty when it is taken; else why not. */
    @Transactional
    public Optional<String> given(UUID run, String how, LocalDate on, SignedIn by) {
        var letters = held(run);
        if (letters.stage() != LetterStage.MADE) {
            return Optional.of(
                    "This cannot be said now. They stand at: " + letters.stage().words() + ".");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            return Optional.of("The day they were given cannot be after today.");
        }
        if (on.isBefore(LocalDate.ofInstant(letters.movedAt(), clock.getZone()))) {
            return Optional.of("They cannot have been given before they were made.");
        }
        book.given(run, how, on, by);
        book.begins(run, LetterStage.GIVING, letters.round(), rows.toGive(run));
        events.append(
                Events.COUNCIL, Happening.CHARGING_LETTERS_GIVEN, run, 1, Map.of("on", on.toString()), by.account());
        news.stands(run);
        return Optional.empty();
    }

    private RunLetters held(UUID run) {
        return book.held(run).orElseThrow(NotFound::new);
    }
}
