package org.ourplan.charging;

import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.FormatOfLetter;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.charging.store.LetterRows;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.Printing;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one person's letter of a run, wholly or not at all. */
@Component
class RunLetterOfOne {

    private final Contributions contributions;
    private final People people;
    private final ContributionLetter letters;
    private final Printing printing;
    private final LetterRows rows;

    RunLetterOfOne(
            Contributions contributions,
            People people,
            ContributionLetter letters,
            Printing printing,
            LetterRows rows) {
        this.contributions = contributions;
        this.people = people;
        this.letters = letters;
        this.printing = printing;
        this.rows = rows;
    }

    /** A letter is not to be made, for a reason that a person must see to. */
    static final class NotNow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotNow(String words) {
            super(words, null, false, false);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    /** The letter with its copy for paper, and its Easy Read where that is needed: kept together, or nothing of it. */
    @Transactional(propagation = Propagation.NESTED)
    void make(RunLetters run, RunEntry entry, SignedIn by) {
        var id = new PersonId(entry.line().person());
        var person = people.find(id).orElseThrow(() -> new NotNow("There is no record of this person any more."));
        var shown = contributions.on(id, entry.line().from()).orElseThrow();
        var version = entry.version();
        var stands = new RunLine.Amount(shown.outcome().name(), shown.weekly(), shown.maximum());
        if (version == null
                || shown.version() != version
                || !stands.isSameAs(entry.line().after())) {
            throw new NotNow("It was worked out again since. Send the letter about that.");
        }
        var format = FormatOfLetter.of(person.formats(), person.address());
        var letter = letters.ofRun(shown, entry.line(), by);
        var easyRead = format.easyRead() ? letters.ofRunInEasyRead(shown, entry.line(), by) : null;
        var size = PaperSize.toShow("", person.formats());
        printing.keep(id, letter, size);
        if (easyRead != null) {
            printing.keep(id, easyRead, size);
        }
        rows.made(run, entry.line(), letter, easyRead, format);
    }
}
