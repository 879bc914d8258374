package org.ourplan.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.InWords;
import org.ourplan.record.Journeys;
import org.ourplan.record.NextStep;
import org.ourplan.record.Stage;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Tells the record of events, the journey and the work list what this stage has done. */
@Component
public class Progress {

    /** Our local target for the letter: a week. The law sets no day (law.md section 21.1, D6). */
    private static final int DAYS_FOR_LETTER = 7;

    private final Events events;
    private final Journeys journeys;
    private final WorkList work;
    private final Clock clock;

    Progress(Events events, Journeys journeys, WorkList work, Clock clock) {
        this.events = events;
        this.journeys = journeys;
        this.work = work;
        this.clock = clock;
    }

    /** A determination was made: the letter is next. */
    void determined(PersonInView person, Determined made, SignedIn by) {
        happened(made, Happening.ELIGIBILITY_DETERMINED, by);
        work.done(TaskKind.DETERMINE_ELIGIBILITY, made.assessment());
        var due = LocalDate.now(clock).plusDays(DAYS_FOR_LETTER);
        work.open(task(
                person,
                made,
                TaskKind.SEND_DETERMINATION,
                "Give " + person.callThem() + " our decision in writing",
                "They must have our decision and reasons in writing before anything else begins.",
                due,
                made.page(),
                by));
        journeys.begun(made.person(), Stage.ELIGIBILITY, "Decided. The letter is not given yet.", made.page());
        journeys.next(
                made.person(),
                new NextStep("We will give you our decision and reasons in writing.", by.name(), due, made.page()));
    }

    /** The person has the letter: the stage is done. */
    public void letterGiven(Determined made, LocalDate on, SignedIn by) {
        work.done(TaskKind.SEND_DETERMINATION, made.id());
        var result = made.eligible() ? "Has eligible needs" : "No eligible needs";
        var link = made.eligible() ? made.link() + "/next" : made.page();
        journeys.done(
                made.person(), Stage.ELIGIBILITY, result + ". Letter given " + InWords.date(on) + ".", made.page());
        var next = made.eligible()
                ? "We will talk with you about what could be done to meet your needs."
                : "Read our advice. Tell us if things change, or if you think we are wrong.";
        journeys.next(made.person(), new NextStep(next, by.name(), null, link));
    }

    /** The duty was decided: where the council is to meet needs, the indicative budget is next. */
    public void dutyDecided(PersonInView person, Determined made, boolean councilIsToMeet, SignedIn by) {
        happened(made, Happening.DUTY_DECIDED, by);
        if (!councilIsToMeet) {
            work.done(TaskKind.WORK_OUT_INDICATIVE_BUDGET, made.id());
            return;
        }
        work.open(task(
                person,
                made,
                TaskKind.WORK_OUT_INDICATIVE_BUDGET,
                "Work out the indicative budget",
                "They should know about how much money there is before planning starts.",
                null,
                person.id().link() + "/budget",
                by));
        journeys.next(
                made.person(),
                new NextStep(
                        "We will work out about how much money there may be for your support.",
                        by.name(),
                        null,
                        person.id().link() + "/budget"));
    }

    /** It was decided not to meet some needs: written reasons are owed. */
    public void notMeeting(PersonInView person, Determined made, SignedIn by) {
        happened(made, Happening.DECIDED_NOT_TO_MEET, by);
        work.open(task(
                person,
                made,
                TaskKind.SEND_ADVICE,
                "Give our reasons for not meeting needs in writing",
                "They must have our reasons and advice in writing (section 24(2)).",
                LocalDate.now(clock).plusDays(DAYS_FOR_LETTER),
                made.page(),
                by));
    }

    /** The person has the reasons for not meeting needs. */
    public void notMeetingGiven(UUID determination) {
        work.done(TaskKind.SEND_ADVICE, determination);
    }

    /** Adds an event about this determination. */
    public void happened(Determined made, Happening happening, SignedIn by) {
        events.append(
                made.person().value(),
                happening,
                made.id(),
                made.version(),
                Map.of("kind", made.kind().name()),
                by.account());
    }

    private static Task task(
            PersonInView person,
            Determined made,
            TaskKind kind,
            String what,
            String why,
            @Nullable LocalDate due,
            String link,
            SignedIn by) {
        return new Task(
                made.person(),
                person.fullName(),
                kind,
                made.id(),
                what,
                why,
                due,
                due == null ? Force.GUIDANCE : Force.LOCAL,
                by.account(),
                by.team(),
                null,
                "",
                false,
                link);
    }
}
