package org.ourplan.safeguarding;

import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** A carer who caused harm without meaning to is supported: an assessment of their own is offered. The task says nothing of why. */
@Component
@Carries("SAFE-16")
class CarersSupport {

    private final People people;
    private final WorkList work;

    CarersSupport(People people, WorkList work) {
        this.people = people;
        this.work = work;
    }

    /** On the list of whoever works with the person; nothing where the concern has no record. */
    void offer(Concern concern) {
        var whose = concern.person();
        if (whose == null) {
            return;
        }
        people.find(whose)
                .ifPresent(person -> work.open(new Task(
                        person.id(),
                        person.fullName(),
                        TaskKind.OFFER_CARERS_ASSESSMENT,
                        concern.id(),
                        "Offer the carer an assessment of their own",
                        "They care, and may have needs for support of their own.",
                        null,
                        Force.NONE,
                        person.worker(),
                        person.worker() == null ? person.team() : null,
                        null,
                        "",
                        false,
                        person.id().link() + "/assessments/offer")));
    }
}
