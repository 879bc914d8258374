package org.ourplan.assessment.life;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.Assessment;
import org.ourplan.communication.AskingAgain;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.policy.PersonsPack;
import org.ourplan.policy.Seen;
import org.ourplan.record.Journeys;
import org.ourplan.record.NextStep;
import org.ourplan.record.Stage;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Tells the timeline, the person's journey and the work list of each step of an assessment, in the step's own transaction. */
@Component
class Told {

    private final Events events;
    private final Journeys journeys;
    private final WorkList work;
    private final PersonsPack personsPack;
    private final AskingAgain asking;

    Told(Events events, Journeys journeys, WorkList work, PersonsPack personsPack, AskingAgain asking) {
        this.events = events;
        this.journeys = journeys;
        this.work = work;
        this.personsPack = personsPack;
        this.asking = asking;
    }

    void event(Assessment assessment, Happening happening, int version, Map<String, String> details, SignedIn by) {
        events.append(assessment.person().value(), happening, assessment.id(), version, details, by.account());
    }

    /** What matters to them goes to their record as soon as they have said it. */
    void whatMatters(Assessment assessment, String place, Answers answers) {
        if (place.equals("matters") && answers.has("matters")) {
            journeys.whatMatters(assessment.person(), answers.one("matters"));
        }
    }

    void offered(Assessment assessment, String personName, SignedIn by) {
        event(
                assessment,
                Happening.ASSESSMENT_OFFERED,
                1,
                Map.of("kind", assessment.kind().name()),
                by);
        journeys.begun(
                assessment.person(), Stage.ASSESSMENT, assessment.kind().words() + " offered", assessment.link());
        next(assessment, "We will talk with you about your life, what you want and what gets in the way", null, by);
        open(
                assessment,
                personName,
                TaskKind.BEGIN_ASSESSMENT,
                "Begin the " + words(assessment),
                "It was offered and has not begun.",
                null,
                by);
    }

    void begun(Assessment assessment, String personName, @Nullable LocalDate expectBy, SignedIn by) {
        event(assessment, Happening.ADVOCACY_DECIDED, 1, Map.of(), by);
        event(assessment, Happening.ASSESSMENT_BEGUN, 1, Map.of(), by);
        journeys.begun(assessment.person(), Stage.ASSESSMENT, assessment.kind().words() + " begun", assessment.link());
        work.done(TaskKind.BEGIN_ASSESSMENT, assessment.id());
        asking.askNow(assessment.person(), "An assessment has begun.");
        next(assessment, "We finish your assessment together", expectBy, by);
        open(
                assessment,
                personName,
                TaskKind.FINISH_ASSESSMENT,
                "Finish the " + words(assessment),
                expectBy == null ? "It has begun." : "This is the day they were told.",
                expectBy,
                by);
    }

    void paused(Assessment assessment, String personName, LocalDate resumeOn, SignedIn by) {
        event(assessment, Happening.ASSESSMENT_PAUSED, 1, Map.of("resume", resumeOn.toString()), by);
        journeys.begun(assessment.person(), Stage.ASSESSMENT, assessment.kind().words() + " paused", assessment.link());
        next(assessment, "We take up your assessment again", resumeOn, by);
        work.done(TaskKind.FINISH_ASSESSMENT, assessment.id());
        open(
                assessment,
                personName,
                TaskKind.RESUME_ASSESSMENT,
                "Take up the " + words(assessment) + " again",
                "It was paused until this day.",
                resumeOn,
                by);
    }

    void resumed(Assessment assessment, String personName, @Nullable LocalDate expectBy, SignedIn by) {
        event(assessment, Happening.ASSESSMENT_BEGUN, 1, Map.of("again", "yes"), by);
        journeys.begun(
                assessment.person(),
                Stage.ASSESSMENT,
                assessment.kind().words() + " taken up again",
                assessment.link());
        work.done(TaskKind.RESUME_ASSESSMENT, assessment.id());
        next(assessment, "We finish your assessment together", expectBy, by);
        open(
                assessment,
                personName,
                TaskKind.FINISH_ASSESSMENT,
                "Finish the " + words(assessment),
                "It was paused and has been taken up again.",
                expectBy,
                by);
    }

    void completed(Assessment assessment, String personName, String whatMatters, LocalDate today, SignedIn by) {
        event(assessment, Happening.ASSESSMENT_COMPLETED, 1, Map.of(), by);
        personsPack.seen(assessment.person(), today, Seen.ASSESSMENT, by);
        if (!whatMatters.isBlank()) {
            journeys.whatMatters(assessment.person(), whatMatters);
        }
        journeys.done(
                assessment.person(), Stage.ASSESSMENT, assessment.kind().words() + " complete", assessment.link());
        work.done(TaskKind.FINISH_ASSESSMENT, assessment.id());
        next(assessment, "We decide whether your needs are eligible, and tell you why", null, by);
        var link = assessment.link() + "/eligibility";
        work.open(task(
                assessment,
                personName,
                TaskKind.DETERMINE_ELIGIBILITY,
                "Decide eligibility",
                "The " + words(assessment) + " is complete.",
                null,
                Force.LAW,
                link,
                by));
    }

    void refused(Assessment assessment, SignedIn by) {
        event(assessment, Happening.ASSESSMENT_REFUSED, 1, Map.of(), by);
        journeys.done(
                assessment.person(), Stage.ASSESSMENT, "They said no to a " + words(assessment), assessment.link());
        work.done(TaskKind.BEGIN_ASSESSMENT, assessment.id());
        work.done(TaskKind.FINISH_ASSESSMENT, assessment.id());
        work.done(TaskKind.RESUME_ASSESSMENT, assessment.id());
        work.done(TaskKind.ASSURE_SELF_ASSESSMENT, assessment.id());
        next(assessment, "You said no to an assessment for now. You can ask for one at any time", null, by);
    }

    /** Nobody goes through a self-assessment that is one no more. */
    void doneTogether(Assessment assessment) {
        work.done(TaskKind.ASSURE_SELF_ASSESSMENT, assessment.id());
    }

    private void next(Assessment assessment, String what, @Nullable LocalDate by, SignedIn who) {
        journeys.next(assessment.person(), new NextStep(what, who.name(), by, assessment.link()));
    }

    private void open(
            Assessment assessment,
            String personName,
            TaskKind kind,
            String what,
            String why,
            @Nullable LocalDate due,
            SignedIn by) {
        var force = due == null ? Force.NONE : Force.GUIDANCE;
        work.open(task(assessment, personName, kind, what, why, due, force, assessment.link(), by));
    }

    private static Task task(
            Assessment assessment,
            String personName,
            TaskKind kind,
            String what,
            String why,
            @Nullable LocalDate due,
            Force force,
            String link,
            SignedIn by) {
        var waits = kind == TaskKind.RESUME_ASSESSMENT;
        var id = assessment.id();
        var person = assessment.person();
        var whose = by.account();
        return new Task(person, personName, kind, id, what, why, due, force, whose, by.team(), null, "", waits, link);
    }

    private static String words(Assessment assessment) {
        return assessment.kind().words().toLowerCase(java.util.Locale.UK);
    }
}
