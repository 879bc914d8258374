package org.ourplan.charging;

import java.util.Objects;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.LetterStage;
import org.ourplan.charging.store.LetterBook;
import org.ourplan.charging.store.LetterRows;
import org.ourplan.charging.store.RunBook;
import org.ourplan.charging.store.RunLines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the letters of a run that counts, some people at a time: each once, in the format that its person needs. One that
 * cannot be made stops no other.
 */
@Component
class RunLetterMaking {

    private static final Logger log = LoggerFactory.getLogger(RunLetterMaking.class);
    private static final int LETTERS_AT_A_TIME = 20;

    private final RunBook runs;
    private final RunLines lines;
    private final LetterBook book;
    private final LetterRows rows;
    private final RunLetterOfOne ofOne;

    RunLetterMaking(RunBook runs, RunLines lines, LetterBook book, LetterRows rows, RunLetterOfOne ofOne) {
        this.runs = runs;
        this.lines = lines;
        this.book = book;
        this.rows = rows;
        this.ofOne = ofOne;
    }

    /** The next letters; when there are none left they are made. */
    @Transactional(propagation = Propagation.MANDATORY)
    void some(RunLetters letters) {
        var run = runs.find(letters.run()).orElseThrow();
        var by = Objects.requireNonNull(run.decision()).inTheirName();
        var next = lines.toTell(run.id(), letters.round(), letters.after(), LETTERS_AT_A_TIME);
        for (var entry : next) {
            make(letters, entry, by);
        }
        if (next.isEmpty()) {
            book.ended(run.id(), LetterStage.MADE);
        } else {
            book.advance(run.id(), next.getLast().line().person(), next.size());
        }
    }

    private void make(RunLetters letters, RunEntry entry, SignedIn by) {
        try {
            ofOne.make(letters, entry, by);
        } catch (RunLetterOfOne.NotNow why) {
            rows.notMade(letters, entry.line(), why.words());
        } catch (RuntimeException fault) {
            log.warn(
                    "a letter of a charging run could not be made: {}",
                    fault.getClass().getName());
            rows.notMade(
                    letters,
                    entry.line(),
                    "The program could not make it. Try again. If it stays like this, tell your system administrator.");
        }
    }
}
