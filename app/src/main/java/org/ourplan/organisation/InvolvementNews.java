package org.ourplan.organisation;

import java.util.List;
import java.util.Map;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Tells the timeline and the work list how far somebody has an independent advocate or planner; never in whose words. */
@Component
@Carries("ADV-1")
class InvolvementNews {

    private final People people;
    private final WorkList work;
    private final Events events;

    InvolvementNews(People people, WorkList work, Events events) {
        this.people = people;
        this.work = work;
        this.events = events;
    }

    /** Asked: whoever works with the person waits for the answer. What was open from before for the same process is done. */
    void asked(Involvement on, List<Involvement> before, SignedIn by) {
        tell(on, Happening.INVOLVEMENT_ASKED, by);
        if (on.work() == Work.ADVOCACY) {
            before.stream()
                    .filter(one -> one.process() == on.process())
                    .forEach(one -> work.done(TaskKind.ARRANGE_ADVOCATE, one.id()));
            open(on, "An independent advocate for " + on.about(), "We asked for one", on.organisationName());
        }
    }

    void named(Involvement on, SignedIn by) {
        tell(on, Happening.INVOLVEMENT_NAMED, by);
        work.done(TaskKind.ARRANGE_ADVOCATE, on.id());
    }

    void cannot(Involvement on, SignedIn by) {
        tell(on, Happening.INVOLVEMENT_CANNOT, by);
        if (on.work() == Work.ADVOCACY) {
            open(on, "Ask somebody else for an independent advocate", on.organisationName() + " cannot", "");
        }
    }

    /** The duty does not end with it: whoever works with the person sees whether another is needed. */
    void ended(Involvement on, SignedIn by) {
        tell(on, Happening.INVOLVEMENT_ENDED, by);
        if (on.work() == Work.ADVOCACY && on.goesOn()) {
            nobodyLeft(on);
        } else {
            work.done(TaskKind.ARRANGE_ADVOCATE, on.id());
        }
    }

    void nobodyLeft(Involvement on) {
        if (on.work() == Work.ADVOCACY) {
            open(on, "See whether another independent advocate is needed", "Their advocate helps no longer", "");
        }
    }

    /** Seen: nobody else is needed. */
    void settled(Involvement on) {
        work.done(TaskKind.ARRANGE_ADVOCATE, on.id());
    }

    private void open(Involvement on, String what, String why, String waitingOn) {
        var person = people.find(on.person()).orElseThrow(NotFound::new);
        work.open(new Task(
                person.id(),
                person.fullName(),
                TaskKind.ARRANGE_ADVOCATE,
                on.id(),
                what + ": " + person.fullName(),
                why,
                on.byDay(),
                Force.NONE,
                person.worker(),
                person.worker() == null ? person.team() : null,
                null,
                waitingOn,
                false,
                person.id().link() + "/advocacy"));
    }

    private void tell(Involvement on, Happening happening, SignedIn by) {
        events.append(
                on.person().value(),
                happening,
                on.id(),
                1,
                Map.of("work", on.work().name()),
                by.account());
    }
}
