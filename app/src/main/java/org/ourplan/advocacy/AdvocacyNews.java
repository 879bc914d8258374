package org.ourplan.advocacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Giving;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.Involvement;
import org.ourplan.people.People;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Tells the timeline and the work list what the advocate did and what was answered, and makes the letter; no words in events. */
@Component
@Carries("ADV-12")
class AdvocacyNews {

    private final People people;
    private final WorkList work;
    private final Events events;
    private final Documents documents;
    private final Clock clock;

    AdvocacyNews(People people, WorkList work, Events events, Documents documents, Clock clock) {
        this.people = people;
        this.work = work;
        this.events = events;
        this.documents = documents;
        this.clock = clock;
    }

    void met(Involvement on, SignedIn by) {
        events.append(on.person().value(), Happening.ADVOCATE_MET, on.id(), 1, Map.of(), by.account());
    }

    void reported(Report report, SignedIn by) {
        var person = people.find(report.person()).orElseThrow(NotFound::new);
        work.open(new Task(
                person.id(),
                person.fullName(),
                TaskKind.ANSWER_ADVOCATE,
                report.id(),
                "Answer the independent advocate in writing: " + person.fullName(),
                report.hasConcern()
                        ? "They have a concern about how we act. Meet them first; nothing is completed before"
                        : "What they say is taken into account before anything is completed",
                report.answerBy(),
                report.answerBy() == null ? Force.NONE : Force.LOCAL,
                person.worker(),
                person.worker() == null ? person.team() : null,
                null,
                "",
                false,
                report.link()));
        tell(report, Happening.ADVOCATE_REPORTED, by);
    }

    /** The letter is the person's; the advocate reads the same words on their own page, and that is recorded as given. */
    UUID answered(Report report, SignedIn by) {
        work.done(TaskKind.ANSWER_ADVOCATE, report.id());
        tell(report, Happening.ADVOCATE_ANSWERED, by);
        var letter = documents.make(
                report.person(),
                DocumentKind.ADVOCATE_ANSWER,
                report.id(),
                1,
                DocumentKind.ADVOCATE_ANSWER.title(),
                "advocacy/answerLetter",
                Map.of("letter", report),
                by);
        documents.give(
                report.person(),
                letter,
                new Giving(
                        report.byName(),
                        "independent advocate",
                        report.byName(),
                        "online",
                        "ordinary print",
                        LocalDate.now(clock)),
                by);
        return letter;
    }

    private void tell(Report report, Happening happening, SignedIn by) {
        events.append(report.person().value(), happening, report.id(), 1, Map.of(), by.account());
    }
}
