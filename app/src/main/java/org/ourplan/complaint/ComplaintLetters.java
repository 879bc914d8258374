package org.ourplan.complaint;

import java.util.Map;
import java.util.Optional;
import org.ourplan.access.SignedIn;
import org.ourplan.complaint.store.ComplaintStore;
import org.ourplan.documents.LoosePapers;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.springframework.stereotype.Component;

/** Makes the letters about complaints, and keeps them apart from the documents of anybody's record. */
@Component
class ComplaintLetters {

    private final ComplaintStore store;
    private final LoosePapers papers;
    private final People people;

    ComplaintLetters(ComplaintStore store, LoosePapers papers, People people) {
        this.store = store;
        this.papers = papers;
        this.people = people;
    }

    /** Makes and keeps the letter that goes with a step, where one does. */
    void write(Complaint complaint, StepTaken taken, SignedIn by) {
        LetterText.of(complaint, taken).ifPresent(text -> {
            var paper = papers.to(
                    complaint.name(),
                    complaint.detail().one("reach"),
                    complaint.number(),
                    fictional(complaint),
                    text.title(),
                    taken.step().section());
            store.letter(
                    complaint.id(), text.title(), papers.make(paper, "complaint/letter", Map.of("letter", text)), by);
        });
    }

    private boolean fictional(Complaint complaint) {
        return Optional.ofNullable(complaint.complainant())
                .or(() -> Optional.ofNullable(complaint.person()))
                .flatMap(people::find)
                .map(Person::fictional)
                .orElse(false);
    }
}
