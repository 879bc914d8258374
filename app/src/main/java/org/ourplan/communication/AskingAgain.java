package org.ourplan.communication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.communication.store.ConfirmedStore;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How somebody communicates is asked about again: at each assessment and review, and by a day that was said the last time. */
@Component
@Carries({"FIX-12", "INFO-4"})
public class AskingAgain {

    private final ConfirmedStore store;
    private final People people;
    private final WorkList work;
    private final Events events;
    private final Clock clock;

    AskingAgain(ConfirmedStore store, People people, WorkList work, Events events, Clock clock) {
        this.store = store;
        this.people = people;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /** Each time that somebody said that it is right, the last first. One statement. */
    public List<Confirmed> of(PersonId person) {
        return store.of(person);
    }

    /**
     * Somebody said that what is written now is right. Refuses a day to come, a next day that is not after it, and saying so of
     * other needs than those that stand.
     *
     * @param one with the needs and formats as they were read out
     */
    @Transactional
    public void confirm(PersonId person, Confirmed one, SignedIn by) {
        var known = people.find(person).orElseThrow(NotFound::new);
        if (one.on().isAfter(LocalDate.now(clock)) || !one.askAgainBy().isAfter(one.on())) {
            throw new IllegalArgumentException("asked on a day to come, or to be asked again before that");
        }
        if (!known.needs().equals(one.needs()) || !known.formats().equals(one.formats())) {
            throw new Refused(
                    List.of("Somebody changed what is written a moment ago. Read it out again as it stands now."),
                    link(person));
        }
        store.keep(person, one, by);
        work.done(TaskKind.ASK_COMMUNICATION, person.value());
        work.open(task(known, "It was right on " + InWords.date(one.on()), one.askAgainBy()));
        events.append(
                person.value(),
                Happening.NEEDS_CONFIRMED,
                one.id(),
                1,
                Map.of("at", one.at().name(), "again", one.askAgainBy().toString()),
                by.account());
    }

    /** An assessment or a review begins: of somebody of whom a need is written, it is asked now. In the transaction of that step. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void askNow(PersonId person, String why) {
        people.find(person)
                .filter(known -> !known.needs().isEmpty() || !known.formats().isEmpty())
                .ifPresent(known -> work.open(task(known, why, null)));
    }

    /** Comes up until its day; with no day it waits now. */
    private static Task task(Person person, String why, @Nullable LocalDate due) {
        return new Task(
                person.id(),
                person.fullName(),
                TaskKind.ASK_COMMUNICATION,
                person.id().value(),
                "Ask whether how they communicate is still right: " + person.fullName(),
                why,
                due,
                Force.NONE,
                person.worker(),
                person.worker() == null ? person.team() : null,
                null,
                "",
                due != null,
                link(person.id()));
    }

    private static String link(PersonId person) {
        return person.link() + "/communication";
    }
}
