package org.ourplan.charging;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.decide.Comparison;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.RunBook;
import org.ourplan.charging.store.RunLines;
import org.ourplan.charging.store.Standings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works out what figures bring for some people at a time, and keeps what it found. */
@Component
class FigureRunFinding {

    private final RunBook runs;
    private final RunLines lines;
    private final Standings standings;
    private final Figures figures;
    private final LocalChoices choices;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    FigureRunFinding(RunBook runs, RunLines lines, Standings standings, Figures figures, LocalChoices choices) {
        this.runs = runs;
        this.lines = lines;
        this.standings = standings;
        this.figures = figures;
        this.choices = choices;
    }

    /** What the run that was worked on last compares with, so that figures are not read anew for every few people. */
    private record Known(UUID run, Thread by, Comparison comparison) {}

    /** The next people; when there are none left the run is worked out. */
    @Transactional(propagation = Propagation.MANDATORY)
    void some(FigureRun run, int people) {
        var after = run.progress().after();
        var next = standings.next(after, people);
        var last = next.last();
        if (last == null) {
            runs.stage(run.id(), RunStage.WORKED, null);
            return;
        }
        var comparison = comparison(run);
        var found = new ArrayList<RunLine>();
        for (var standing : standings.of(after, last, run.from())) {
            found.add(comparison.compare(standing, run.from()));
        }
        lines.add(run.id(), found);
        runs.advance(run.id(), last, next.people());
    }

    /** A comparison belongs to one thread. */
    private Comparison comparison(FigureRun run) {
        var before = known.get();
        if (before != null && before.run().equals(run.id()) && before.by() == Thread.currentThread()) {
            return before.comparison();
        }
        var comparison = new Comparison(figures.tableWith(run.figures()), choices::on);
        known.set(new Known(run.id(), Thread.currentThread(), comparison));
        return comparison;
    }
}
