package org.ourplan.ask;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.DocumentGiven;
import org.ourplan.documents.DocumentKind;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the timeline and the work list what was asked for, promised and answered; never in whose words. */
@Component
class AskNews {

    private final People people;
    private final WorkList work;
    private final Events events;
    private final ApplicationEventPublisher stages;

    AskNews(People people, WorkList work, Events events, ApplicationEventPublisher stages) {
        this.people = people;
        this.work = work;
        this.events = events;
        this.stages = stages;
    }

    void asked(Ask ask, SignedIn by) {
        work.open(task(ask, ask.answerBy()));
        tell(ask, Happening.ASKED, Map.of("kind", ask.kind().name()), by);
    }

    void promised(Ask ask, LocalDate answerBy, SignedIn by) {
        work.open(task(ask, answerBy));
        tell(ask, Happening.ASK_PROMISED, Map.of("on", answerBy.toString()), by);
    }

    void answered(Ask ask, SignedIn by) {
        work.done(TaskKind.ANSWER_ASK, ask.id());
        if (ask.changeWaits()) {
            work.open(forWorker(
                    ask,
                    TaskKind.CHANGE_AFTER_SECOND_LOOK,
                    "Change what was decided",
                    "It was looked at again, and they were told that it changes by then",
                    ask.answer() == null ? null : ask.answer().happensBy(),
                    ask.link()));
        }
        tell(ask, Happening.ASK_ANSWERED, Map.of("kind", ask.kind().name()), by);
        stages.publishEvent(new AskAnswered(ask, by));
    }

    void changed(Ask ask, LocalDate on, SignedIn by) {
        work.done(TaskKind.CHANGE_AFTER_SECOND_LOOK, ask.id());
        tell(ask, Happening.DECISION_CHANGED_AFTER_LOOK, Map.of("on", on.toString()), by);
    }

    /** Whoever looked again may not work with the person: whoever does gives them the letter. */
    void toGive(Ask ask, UUID letter) {
        if (ask.look() != null) {
            work.open(forWorker(
                    ask,
                    TaskKind.GIVE_ASK_ANSWER,
                    "Give them the answer",
                    "A decision was looked at again",
                    null,
                    ask.person().link() + "/documents/" + letter + "/giving"));
        }
    }

    @EventListener
    void given(DocumentGiven given) {
        if (given.document().kind() == DocumentKind.ASK_ANSWER && given.giving().toThePerson()) {
            work.done(TaskKind.GIVE_ASK_ANSWER, given.document().about());
        }
    }

    private Task forWorker(Ask ask, TaskKind kind, String what, String why, @Nullable LocalDate due, String link) {
        var person = people.find(ask.person()).orElseThrow(NotFound::new);
        return new Task(
                person.id(),
                person.fullName(),
                kind,
                ask.id(),
                what + ": " + person.fullName(),
                why,
                due,
                Force.NONE,
                person.worker(),
                team(person, false),
                null,
                "",
                false,
                link);
    }

    /** Of whoever works with the person; another look is for the team's manager, or where one took part for a senior one. */
    private Task task(Ask ask, @Nullable LocalDate due) {
        var person = people.find(ask.person()).orElseThrow(NotFound::new);
        var seniors = ask.look() != null && ask.look().aManagerTookPart();
        var forManager = ask.kind() == AskKind.ANOTHER_LOOK || (person.worker() == null && person.team() == null);
        return new Task(
                person.id(),
                person.fullName(),
                TaskKind.ANSWER_ASK,
                ask.id(),
                "They ask for " + ask.kind().theirs() + ": " + person.fullName(),
                due == null
                        ? "Tell them by when they have an answer"
                        : "They were told that they have an answer by then",
                due,
                ask.promisedBy().isEmpty() && due != null ? Force.LOCAL : Force.NONE,
                forManager ? null : person.worker(),
                seniors ? null : team(person, forManager),
                seniors ? Role.SENIOR_MANAGER : forManager ? Role.TEAM_MANAGER : null,
                "",
                false,
                ask.link());
    }

    private static @Nullable UUID team(Person person, boolean forManager) {
        return forManager || person.worker() == null ? person.team() : null;
    }

    private void tell(Ask ask, Happening happening, Map<String, String> details, SignedIn by) {
        events.append(ask.person().value(), happening, ask.id(), 1, details, by.account());
    }
}
