package org.ourplan.assessment.life;

import java.util.Map;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.Assessment;
import org.ourplan.people.People;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.record.Journeys;
import org.ourplan.record.NextStep;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Tells the timeline, the person and the work list of each step of a self-assessment, in the step's own transaction; never in whose words. */
@Component
class OwnTold {

    private final Told told;
    private final Journeys journeys;
    private final WorkList work;
    private final People people;

    OwnTold(Told told, Journeys journeys, WorkList work, People people) {
        this.told = told;
        this.journeys = journeys;
        this.work = work;
        this.people = people;
    }

    void sent(Assessment assessment, SignedIn by) {
        told.event(assessment, Happening.SELF_ASSESSMENT_SENT, 1, Map.of(), by);
        next(assessment, "We go through what you wrote, with you", assessment.offeredByName());
        work.open(toGoThrough(assessment));
    }

    /** For whoever works with the person; for their team where nobody does. */
    private Task toGoThrough(Assessment assessment) {
        var person = people.find(assessment.person()).orElseThrow(NotFound::new);
        return new Task(
                person.id(),
                person.fullName(),
                TaskKind.ASSURE_SELF_ASSESSMENT,
                assessment.id(),
                "Go through their own assessment with " + person.fullName(),
                "They wrote it, and it is complete only once somebody is satisfied that it is right and whole",
                null,
                Force.LAW,
                person.worker(),
                person.worker() == null ? person.team() : null,
                null,
                "",
                false,
                assessment.link("assurance"));
    }

    void lookedAt(Assessment assessment, String place, SignedIn by) {
        told.event(assessment, Happening.SELF_ASSESSMENT_LOOKED_AT, 1, Map.of("place", place), by);
    }

    void assured(Assessment assessment, SignedIn by) {
        told.event(assessment, Happening.SELF_ASSESSMENT_ASSURED, 1, Map.of(), by);
        work.done(TaskKind.ASSURE_SELF_ASSESSMENT, assessment.id());
        next(assessment, "We finish your assessment together", by.name());
    }

    void notAssured(Assessment assessment, SignedIn by) {
        told.event(assessment, Happening.SELF_ASSESSMENT_NOT_ASSURED, 1, Map.of(), by);
        work.done(TaskKind.ASSURE_SELF_ASSESSMENT, assessment.id());
        next(assessment, "We talk about something in the assessment that you wrote: see “My assessment”", by.name());
    }

    private void next(Assessment assessment, String what, String who) {
        journeys.next(assessment.person(), new NextStep(what, who, null, assessment.link()));
    }
}
