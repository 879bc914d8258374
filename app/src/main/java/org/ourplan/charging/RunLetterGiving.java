package org.ourplan.charging;

import java.util.Objects;
import java.util.Set;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.LetterStage;
import org.ourplan.charging.store.LetterBook;
import org.ourplan.charging.store.LetterRows;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Giving;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records that the letters of a run were given, some people at a time, each once: as somebody said for all of them. */
@Component
class RunLetterGiving {

    private static final int LETTERS_AT_A_TIME = 50;

    private final LetterBook book;
    private final LetterRows rows;
    private final People people;
    private final Documents documents;

    RunLetterGiving(LetterBook book, LetterRows rows, People people, Documents documents) {
        this.book = book;
        this.rows = rows;
        this.people = people;
        this.documents = documents;
    }

    /** The next letters; when there are none left they are given. */
    @Transactional(propagation = Propagation.MANDATORY)
    void some(RunLetters letters) {
        var said = Objects.requireNonNull(letters.given());
        var by = new SignedIn(said.by(), said.byName(), "", Set.of(Role.FINANCE_OFFICER), null, null);
        var next = rows.toGive(letters.run(), letters.after(), LETTERS_AT_A_TIME);
        for (var letter : next) {
            give(letter, said, by);
            rows.given(letters.run(), letter);
        }
        if (next.isEmpty()) {
            book.ended(letters.run(), LetterStage.GIVEN);
        } else {
            book.advance(letters.run(), next.getLast().person(), next.size());
        }
    }

    private void give(LetterRows.Made letter, RunLetters.Given said, SignedIn by) {
        var id = new PersonId(letter.person());
        var person = people.find(id).orElseThrow();
        var giving = new Giving(
                person.fullName(),
                Giving.THE_PERSON,
                Giving.THE_PERSON,
                said.how(),
                letter.format(),
                said.on(),
                since(person.formats(), letter));
        documents.give(id, letter.document(), giving, by);
        var easyRead = letter.easyRead();
        if (easyRead != null) {
            documents.give(id, easyRead, giving, by);
        }
    }

    /** Whoever has said since that they need another format was sent the one that they needed when it was made. */
    private static String since(java.util.List<String> needed, LetterRows.Made letter) {
        return needed.isEmpty() || needed.contains(letter.format())
                ? ""
                : "It was made in the format that they needed on that day.";
    }
}
