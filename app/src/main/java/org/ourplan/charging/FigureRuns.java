package org.ourplan.charging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.EnteredFigure;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.charging.decide.RunRules;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.RunBook;
import org.ourplan.charging.store.RunLines;
import org.ourplan.charging.store.RunSums;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the figures of a day bring for everybody: asked for, worked out as a report that changes nothing, then made to count
 * or dropped by somebody else. {@link FigureRunWork} does the work.
 */
@Component
public class FigureRuns {

    private final RunBook runs;
    private final RunLines lines;
    private final RunSums sums;
    private final Figures figures;
    private final Events events;
    private final RunNews news;
    private final Clock clock;

    FigureRuns(RunBook runs, RunLines lines, RunSums sums, Figures figures, Events events, RunNews news, Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.sums = sums;
        this.figures = figures;
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    /** What came of asking for a run. */
    public sealed interface Asking {

        /** It is being worked out. */
        record Begun(UUID run) implements Asking {}

        /** Why it was not begun. */
        record Refused(String why) implements Asking {}
    }

    /** Asks for a run from a day, with the figures that count now. */
    @Transactional
    public Asking ask(LocalDate from, SignedIn by) {
        runs.hold();
        var refused = RunRules.asking(from, LocalDate.now(clock), runs.isOpen(from));
        if (refused.isPresent()) {
            return new Asking.Refused(refused.get());
        }
        var run = runs.add(from, countingNow(), by);
        events.append(
                Events.COUNCIL,
                Happening.CHARGING_RUN_ASKED_FOR,
                run,
                1,
                Map.of("from", from.toString()),
                by.account());
        return new Asking.Begun(run);
    }

    /** The run; a NotFound where there is none. One statement. */
    public FigureRun find(UUID id) {
        return runs.find(id).orElseThrow(NotFound::new);
    }

    /** The newest runs. One statement. */
    public List<FigureRun> newest() {
        return runs.newest();
    }

    /** What it comes to so far. */
    public RunTotals totals(FigureRun run) {
        return sums.of(run.id());
    }

    /** Those who come out of it this way, largest change first. One statement. */
    public List<RunEntry> some(FigureRun run, RunLine.Way way, int from, int most) {
        return lines.some(run.id(), way, from, most);
    }

    /** Everybody, one after another. One statement. */
    public void each(FigureRun run, Consumer<RunEntry> consumer) {
        lines.each(run.id(), consumer);
    }

    /** Stops it where it is, or lets it go on from there. */
    @Transactional
    public void pause(UUID id, boolean paused) {
        var run = runs.held(id).orElseThrow(NotFound::new);
        if (run.stage().isAtWork()) {
            runs.pause(id, paused);
            news.stands(id);
        }
    }

    /** Decides that the new contributions count; the program then makes them. Empty when that was decided; else why not. */
    @Transactional
    public Optional<String> count(UUID id, String why, SignedIn by) {
        runs.hold();
        var run = runs.held(id).orElseThrow(NotFound::new);
        var refused = RunRules.counting(run.stage(), run.askedBy(), by.account(), run.figures(), countingNow());
        if (refused.isEmpty()) {
            decide(run, true, why, by);
            runs.stage(id, RunStage.MAKING, lines.toMake(id));
            news.stands(id);
        }
        return refused;
    }

    /** Drops it: nothing changes for anybody. Empty when it was dropped; else why not. */
    @Transactional
    public Optional<String> drop(UUID id, String why, SignedIn by) {
        runs.hold();
        var run = runs.held(id).orElseThrow(NotFound::new);
        if (!run.stage().mayBeDropped()) {
            return Optional.of("This run cannot be dropped now. It stands at: "
                    + run.stage().words() + ".");
        }
        decide(run, false, why, by);
        runs.stage(id, RunStage.DROPPED, null);
        news.stands(id);
        return Optional.empty();
    }

    private void decide(FigureRun run, boolean count, String why, SignedIn by) {
        runs.decided(run.id(), count, why, by);
        events.append(
                Events.COUNCIL,
                Happening.CHARGING_RUN_DECIDED,
                run.id(),
                1,
                Map.of("from", run.from().toString(), "count", count ? "yes" : "no"),
                by.account());
    }

    private Set<UUID> countingNow() {
        return figures.entered().counting().stream().map(EnteredFigure::id).collect(Collectors.toSet());
    }
}
