package org.ourplan.capacity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Tells the timeline and the work list what was found and decided; never in whose words. */
@Component
class CapacityNews {

    private final People people;
    private final WorkList work;
    private final Events events;

    CapacityNews(People people, WorkList work, Events events) {
        this.people = people;
        this.work = work;
        this.events = events;
    }

    /** Something to do. */
    record ToDo(
            TaskKind kind,
            UUID about,
            String what,
            String why,
            @Nullable LocalDate due,
            Force force,
            String waitingOn,
            boolean comingUp,
            String link) {}

    void tell(PersonId person, Happening happening, UUID subject, Map<String, String> details, SignedIn by) {
        events.append(person.value(), happening, subject, 1, details, by.account());
    }

    /** Looked at: somebody decides for them now, or they are asked again; what waited for an earlier entry is done. */
    @Carries("MCA-7")
    void lookedAt(CapacityDecision one, @Nullable UUID before, SignedIn by) {
        tell(
                one.person(),
                one.corrects() == null ? Happening.CAPACITY_LOOKED_AT : Happening.CAPACITY_ENTRY_PUT_RIGHT,
                one.id(),
                Map.of(),
                by);
        if (before != null) {
            work.done(TaskKind.LOOK_AGAIN_AT_CAPACITY, before);
            work.done(TaskKind.DECIDE_FOR_THEM, before);
        }
        var day = one.lookAgain();
        if (day != null) {
            open(
                    one.person(),
                    new ToDo(
                            TaskKind.LOOK_AGAIN_AT_CAPACITY,
                            one.id(),
                            one.waits()
                                    ? "Ask them again whether they can decide"
                                    : "Look again at what was decided for them",
                            one.waits()
                                    ? "They may be able to make this decision by then, and it can wait"
                                    : "It could not wait, and they may be able to decide by then",
                            day,
                            Force.NONE,
                            "",
                            true,
                            one.link()));
        }
        if (one.lacks() && !one.waits() && one.matter().sphere().isPresent()) {
            open(
                    one.person(),
                    new ToDo(
                            TaskKind.DECIDE_FOR_THEM,
                            one.id(),
                            "Record who decides, and what was decided",
                            "They were found unable to make one decision, even with help",
                            null,
                            Force.NONE,
                            "",
                            false,
                            one.link()));
        }
    }

    /** Decided: nobody has to decide it any more. */
    void decided(CapacityDecision on, DecidedFor one, SignedIn by) {
        work.done(TaskKind.DECIDE_FOR_THEM, on.id());
        tell(
                on.person(),
                one.inBestInterests() ? Happening.DECIDED_IN_BEST_INTERESTS : Happening.DECIDED_BY_AUTHORITY,
                one.id(),
                Map.of("corrects", one.corrects() == null ? "no" : "yes"),
                by);
    }

    /** Of whoever works with the person, else of their team. */
    void open(PersonId id, ToDo what) {
        var person = people.find(id).orElseThrow(NotFound::new);
        work.open(new Task(
                id,
                person.fullName(),
                what.kind(),
                what.about(),
                what.what() + ": " + person.fullName(),
                what.why(),
                what.due(),
                what.force(),
                person.worker(),
                person.worker() == null ? person.team() : null,
                null,
                what.waitingOn(),
                what.comingUp(),
                what.link()));
    }

    void done(TaskKind kind, UUID about) {
        work.done(kind, about);
    }
}
