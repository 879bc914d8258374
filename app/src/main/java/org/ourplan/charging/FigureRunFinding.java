package org.ourplan.charging;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.decide.Comparison;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.RunBook;
import org.ourplan.charging.store.RunLines;
import org.ourplan.charging.store.Standings;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.policy.PackInForce;
import org.ourplan.policy.Policies;
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
    private final Policies policies;
    private final Map<UUID, LocalPolicy> choices = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    FigureRunFinding(RunBook runs, RunLines lines, Standings standings, Figures figures, Policies policies) {
        this.runs = runs;
        this.lines = lines;
        this.standings = standings;
        this.figures = figures;
        this.policies = policies;
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
        var packs = policies.forPeople(after, last);
        var found = new ArrayList<RunLine>();
        for (var standing : standings.of(after, last, run.from())) {
            found.add(comparison.compare(standing, run.from(), day -> choices(packs.of(standing.person(), day))));
        }
        lines.add(run.id(), found);
        runs.advance(run.id(), last, next.people());
    }

    /** Each pack's choices are put together once. */
    private LocalPolicy choices(Optional<PackInForce> pack) {
        return pack.map(found -> choices.computeIfAbsent(found.id(), _ -> found.localPolicy()))
                .orElseGet(LocalPolicy::plain);
    }

    /** A comparison belongs to one thread. */
    private Comparison comparison(FigureRun run) {
        var before = known.get();
        if (before != null && before.run().equals(run.id()) && before.by() == Thread.currentThread()) {
            return before.comparison();
        }
        var comparison = new Comparison(figures.tableWith(run.figures()));
        known.set(new Known(run.id(), Thread.currentThread(), comparison));
        return comparison;
    }
}
