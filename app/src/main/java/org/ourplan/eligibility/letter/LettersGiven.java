package org.ourplan.eligibility.letter;

import org.ourplan.documents.DocumentGiven;
import org.ourplan.documents.DocumentKind;
import org.ourplan.eligibility.Progress;
import org.ourplan.eligibility.store.AfterStore;
import org.ourplan.eligibility.store.DeterminationStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a letter of this stage was given, in the same transaction. A copy to somebody else is not the person's letter. */
@Component
class LettersGiven {

    private final DeterminationStore determinations;
    private final AfterStore after;
    private final Progress progress;

    LettersGiven(DeterminationStore determinations, AfterStore after, Progress progress) {
        this.determinations = determinations;
        this.after = after;
        this.progress = progress;
    }

    @EventListener
    void given(DocumentGiven given) {
        if (!given.giving().toThePerson()) {
            return;
        }
        var about = given.document().about();
        var on = given.giving().givenOn();
        if (given.document().kind() == DocumentKind.ELIGIBILITY_LETTER) {
            var made = determinations.determined(given.person(), about);
            made.filter(determined -> determined.after().letterGivenOn() == null)
                    .ifPresent(determined -> {
                        after.letterGiven(about, on);
                        progress.letterGiven(determined, on, given.by());
                    });
        }
        if (given.document().kind() == DocumentKind.ADVICE_LETTER) {
            after.notMeetingGiven(about, on);
            progress.notMeetingGiven(about);
        }
    }
}
