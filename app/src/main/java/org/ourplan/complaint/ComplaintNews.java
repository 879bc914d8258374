package org.ourplan.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.complaint.decide.ComplaintLife;
import org.ourplan.complaint.decide.Step;
import org.ourplan.law.review.Due;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.worklist.CouncilTask;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/**
 * Puts on the list of those who handle complaints what waits, and keeps the events: in a chain of the complaint's own, so that nothing
 * of it is on the record of anybody's care. Names nobody.
 */
@Component
@Carries({"COMP-5", "COMP-6", "COMP-10", "FIX-13"})
class ComplaintNews {

    private final WorkList work;
    private final Events events;
    private final Clock clock;

    ComplaintNews(WorkList work, Events events, Clock clock) {
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /** What may be done about it today. */
    ComplaintLife life(Complaint complaint) {
        return complaint.life(LocalDate.now(clock));
    }

    void received(Complaint complaint, SignedIn by) {
        tell(
                complaint,
                Happening.COMPLAINT_RECEIVED,
                Map.of("on", complaint.received().toString()),
                by);
        refresh(complaint);
    }

    void taken(Complaint complaint, StepTaken step, SignedIn by) {
        tell(complaint, Happening.COMPLAINT_STEP, Map.of("step", step.step().name()), by);
        refresh(complaint);
    }

    void learnt(UUID learning, SignedIn by) {
        events.append(Events.COUNCIL, Happening.COMPLAINT_LEARNING, learning, 1, Map.of(), by.account());
        work.open(new CouncilTask(
                "Complaints",
                TaskKind.ACT_ON_LEARNING,
                learning,
                "Say what is done about what was learnt",
                "A complaint shows that something could be done better",
                null,
                Role.POLICY_OWNER,
                null,
                "/learning"));
    }

    void acted(UUID learning, SignedIn by) {
        work.done(TaskKind.ACT_ON_LEARNING, learning);
        events.append(Events.COUNCIL, Happening.COMPLAINT_LEARNING, learning, 2, Map.of(), by.account());
    }

    private void tell(Complaint complaint, Happening happening, Map<String, String> details, SignedIn by) {
        events.append(
                complaint.id(), happening, complaint.id(), complaint.steps().size() + 1, details, by.account());
    }

    /** The lists as things stand now. */
    private void refresh(Complaint complaint) {
        var life = life(complaint);
        var open = !life.ended();
        keep(open && (life.standingWaits() || life.timeWaits()), settleFirst(complaint), Force.NONE);
        keep(life.toAcknowledge(), acknowledge(complaint), Force.LAW);
        keep(open, answer(complaint), promised(complaint) ? Force.LOCAL : Force.LAW);
        var late = explain(complaint);
        if (open && complaint.last(Step.TOLD_LATE).isEmpty()) {
            work.comesUp(late, Force.LAW);
        } else {
            work.done(late.kind(), late.about());
        }
    }

    private void keep(boolean waits, CouncilTask task, Force force) {
        if (waits) {
            work.open(task, force);
        } else {
            work.done(task.kind(), task.about());
        }
    }

    private CouncilTask settleFirst(Complaint complaint) {
        return task(
                complaint,
                TaskKind.SETTLE_WHO_COMPLAINS,
                "Settle whether it is looked into",
                "It may be for somebody who has to be asked, or it came after twelve months",
                null);
    }

    /** Where the bank holidays of the year are not known, it is acknowledged today. */
    private CouncilTask acknowledge(Complaint complaint) {
        return switch (complaint.acknowledgeBy()) {
            case Due.By by -> task(complaint, TaskKind.ACKNOWLEDGE_COMPLAINT, "Acknowledge it", by.reason(), by.by());
            case Due.FigureMissing gap ->
                task(
                        complaint,
                        TaskKind.ACKNOWLEDGE_COMPLAINT,
                        "Acknowledge it at once",
                        gap.sentence(),
                        complaint.received());
        };
    }

    private static boolean promised(Complaint complaint) {
        return complaint
                .told()
                .filter(day -> day.isBefore(complaint.answerBy()))
                .isPresent();
    }

    private CouncilTask answer(Complaint complaint) {
        return task(
                complaint,
                TaskKind.ANSWER_COMPLAINT,
                "Answer it",
                promised(complaint)
                        ? "They were told that they have the answer by then"
                        : "A complaint is answered within six months, unless a longer time is agreed",
                promised(complaint) ? complaint.told().orElseThrow() : complaint.answerBy());
    }

    private CouncilTask explain(Complaint complaint) {
        return task(
                complaint,
                TaskKind.EXPLAIN_LATE_ANSWER,
                "Explain in writing why the answer is late",
                "After this day a late answer has to be explained",
                complaint.answerBy());
    }

    /** For the complaints managers; where one of them is complained about, for a senior manager. */
    private static CouncilTask task(
            Complaint complaint, TaskKind kind, String what, String why, @Nullable LocalDate due) {
        var seniors = complaint.about().stream().anyMatch(Complaint.About::managesComplaints);
        var notFor = complaint.about().stream()
                .map(Complaint.About::account)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new CouncilTask(
                complaint.called(),
                kind,
                complaint.id(),
                what,
                why,
                due,
                seniors ? Role.SENIOR_MANAGER : Role.COMPLAINTS_MANAGER,
                notFor,
                complaint.link());
    }
}
