package org.ourplan.charging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.Role;
import org.ourplan.charging.decide.LetterStage;
import org.ourplan.charging.store.LetterBook;
import org.ourplan.charging.store.LetterRows;
import org.ourplan.charging.store.RunBook;
import org.ourplan.platform.web.InWords;
import org.ourplan.worklist.CouncilTask;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the letters of a run on the list of the finance officers when they stopped, and when they are ready to be given. */
@Component
class LetterNews {

    private final RunBook runs;
    private final LetterBook book;
    private final LetterRows rows;
    private final WorkList work;
    private final Clock clock;

    LetterNews(RunBook runs, LetterBook book, LetterRows rows, WorkList work, Clock clock) {
        this.runs = runs;
        this.book = book;
        this.rows = rows;
        this.work = work;
        this.clock = clock;
    }

    /** The list as the letters stand now, in the transaction in which they moved. */
    @Transactional(propagation = Propagation.MANDATORY)
    void stands(UUID run) {
        book.find(run).ifPresent(letters -> {
            stopped(letters);
            ready(letters);
        });
    }

    private void stopped(RunLetters letters) {
        if (letters.stopped()) {
            var why = letters.paused()
                    ? "Somebody stopped them. What is done stays done, and it goes on from there."
                    : "They did not go on, and are tried again every minute. Tell your system administrator if it stays"
                            + " like this.";
            work.open(task(TaskKind.RESUME_CHARGING_LETTERS, letters, "See the letters about what people pay", why));
        } else {
            work.done(TaskKind.RESUME_CHARGING_LETTERS, letters.run());
        }
    }

    private void ready(RunLetters letters) {
        if (letters.stage() == LetterStage.MADE) {
            var counts = rows.counts(letters.run());
            var left = counts.notMade() == 0
                    ? ""
                    : " " + counts.notMade() + (counts.notMade() == 1 ? " letter" : " letters") + " could not be made.";
            work.open(task(
                    TaskKind.GIVE_CHARGING_LETTERS,
                    letters,
                    "Give the letters about what people pay",
                    "They are made, and people must be told in writing (Care Act section 17(6))." + left));
        } else {
            work.done(TaskKind.GIVE_CHARGING_LETTERS, letters.run());
        }
    }

    private CouncilTask task(TaskKind kind, RunLetters letters, String what, String why) {
        return new CouncilTask(
                "Everybody whose payment changes",
                kind,
                letters.run(),
                what
                        + runs.find(letters.run())
                                .map(run -> " from " + InWords.date(run.from()))
                                .orElse(""),
                why,
                LocalDate.now(clock),
                Role.FINANCE_OFFICER,
                null,
                letters.link());
    }
}
