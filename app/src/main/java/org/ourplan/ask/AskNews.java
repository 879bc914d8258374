package org.ourplan.ask;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
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
        tell(ask, Happening.ASK_ANSWERED, Map.of("kind", ask.kind().name()), by);
        stages.publishEvent(new AskAnswered(ask, by));
    }

    /** Of whoever works with the person; another look at a decision is for a manager, since the worker may have made it. */
    private Task task(Ask ask, @Nullable LocalDate due) {
        var person = people.find(ask.person()).orElseThrow(NotFound::new);
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
                team(person, forManager),
                forManager ? Role.TEAM_MANAGER : null,
                "",
                false,
                ask.link());
    }

    private static java.util.@Nullable UUID team(Person person, boolean forManager) {
        return forManager || person.worker() == null ? person.team() : null;
    }

    private void tell(Ask ask, Happening happening, Map<String, String> details, SignedIn by) {
        events.append(ask.person().value(), happening, ask.id(), 1, details, by.account());
    }
}
