package org.ourplan.charging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.Role;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.RunBook;
import org.ourplan.platform.web.InWords;
import org.ourplan.worklist.CouncilTask;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts runs on the lists of those who can act: one that is worked out waits for anybody who may decide but the one who asked
 * for it, and one that stopped for those who may let it go on. Takes them off when that is done.
 */
@Component
class RunNews {

    private static final String EVERYBODY = "Everybody who pays";

    private final RunBook runs;
    private final WorkList work;
    private final Clock clock;

    RunNews(RunBook runs, WorkList work, Clock clock) {
        this.runs = runs;
        this.work = work;
        this.clock = clock;
    }

    /** The lists as the run stands now, in the transaction in which it moved. */
    @Transactional(propagation = Propagation.MANDATORY)
    void stands(UUID id) {
        runs.find(id).ifPresent(run -> {
            toDecide(run);
            toLetGoOn(run);
        });
    }

    private void toDecide(FigureRun run) {
        var waits = run.stage() == RunStage.WORKED;
        show(waits, toDecide(run, TaskKind.DECIDE_CHARGING_RUN, Role.SENIOR_MANAGER));
        show(waits, toDecide(run, TaskKind.DECIDE_CHARGING_RUN_IN_FINANCE, Role.FINANCE_OFFICER));
    }

    private CouncilTask toDecide(FigureRun run, TaskKind kind, Role role) {
        return new CouncilTask(
                EVERYBODY,
                kind,
                run.id(),
                "Decide on the new contributions from " + InWords.date(run.from()),
                run.askedByName()
                        + " asked for them. Nothing changes for anybody, and no letter goes, until somebody else"
                        + " decides.",
                by(run.from()),
                role,
                run.askedBy(),
                run.link());
    }

    /** The first day of the new contributions, or today where that is over: it comes before what has no day. */
    private LocalDate by(LocalDate day) {
        var today = LocalDate.now(clock);
        return day.isBefore(today) ? today : day;
    }

    private void toLetGoOn(FigureRun run) {
        var progress = run.progress();
        var stopped = run.stage().isAtWork()
                && (progress.paused() || !progress.trouble().isEmpty());
        var why = progress.paused()
                ? "Somebody stopped it. What is done stays done, and it goes on from there."
                : "It did not go on, and is tried again every minute. Tell your system administrator if it stays like this.";
        show(stopped, toLetGoOn(run, TaskKind.RESUME_CHARGING_RUN, Role.POLICY_OWNER, why));
        show(stopped, toLetGoOn(run, TaskKind.RESUME_CHARGING_RUN_IN_FINANCE, Role.FINANCE_OFFICER, why));
    }

    private CouncilTask toLetGoOn(FigureRun run, TaskKind kind, Role role, String why) {
        return new CouncilTask(
                EVERYBODY,
                kind,
                run.id(),
                "See the new contributions from " + InWords.date(run.from()) + ": they stopped",
                why,
                LocalDate.now(clock),
                role,
                null,
                run.link());
    }

    private void show(boolean waits, CouncilTask task) {
        if (waits) {
            work.open(task);
        } else {
            work.done(task.kind(), task.about());
        }
    }
}
