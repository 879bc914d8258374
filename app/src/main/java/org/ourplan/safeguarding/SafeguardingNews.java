package org.ourplan.safeguarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.ourplan.worklist.CouncilTask;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/**
 * Tells the work list, and a chain of events that is the concern's own: nothing of it stands on the person's. A task names the
 * concern by its number, never the person.
 */
@Component
class SafeguardingNews {

    private final WorkList work;
    private final Events events;
    private final Policies policies;
    private final Clock clock;

    SafeguardingNews(WorkList work, Events events, Policies policies, Clock clock) {
        this.work = work;
        this.events = events;
        this.policies = policies;
        this.clock = clock;
    }

    void tell(UUID concern, Happening happening, UUID subject, Map<String, String> details, @Nullable SignedIn by) {
        events.append(concern, happening, subject, 1, details, by == null ? null : by.account());
    }

    void raised(UUID id, long reference, boolean danger, @Nullable SignedIn by) {
        tell(id, Happening.SAFEGUARDING_CONCERN_RAISED, id, Map.of(), by);
        decide(id, "Concern " + reference, danger, null);
    }

    /** The decision waits for the leads, but not for the one who is said to have caused the harm. */
    void decide(UUID id, String called, boolean danger, @Nullable UUID notFor) {
        var due = target(LocalTarget.SAFEGUARDING_DECIDE);
        work.open(
                new CouncilTask(
                        called,
                        TaskKind.DECIDE_SAFEGUARDING_CONCERN,
                        id,
                        "Make safe, and decide whether section 42 is met",
                        danger ? "A concern was raised, and somebody may be in danger now" : "A concern was raised",
                        danger ? LocalDate.now(clock) : due.orElse(null),
                        Role.SAFEGUARDING_LEAD,
                        notFor,
                        Concern.link(id)),
                null,
                !danger && due.isPresent() ? Force.LOCAL : Force.NONE,
                false);
    }

    void decided(Concern concern, boolean enquires, @Nullable UUID officer) {
        work.done(TaskKind.DECIDE_SAFEGUARDING_CONCERN, concern.id());
        if (enquires) {
            var due = target(LocalTarget.SAFEGUARDING_ENQUIRE);
            enquiry(
                    concern,
                    "Plan the enquiry, and make it",
                    due.orElse(null),
                    due.isPresent() ? Force.LOCAL : Force.NONE,
                    officer);
        }
    }

    /** The enquiry waits for whoever makes it, else for the leads. */
    void enquiry(Concern concern, String what, @Nullable LocalDate due, Force force, @Nullable UUID officer) {
        open(
                concern,
                TaskKind.MAKE_SAFEGUARDING_ENQUIRY,
                concern.id(),
                what,
                "The council decided to enquire",
                due,
                officer,
                force,
                false);
    }

    void askedOthers(Concern concern, Entry asked, @Nullable UUID officer) {
        open(
                concern,
                TaskKind.CHECK_ENQUIRY_OF_OTHERS,
                asked.id(),
                "Look at what came back from others",
                "The council answers for what it asked others to find out",
                asked.said().date("by").orElse(null),
                officer,
                Force.NONE,
                true);
    }

    void protects(Concern concern, @Nullable LocalDate lookAgain, @Nullable UUID officer) {
        work.done(TaskKind.MAKE_SAFEGUARDING_ENQUIRY, concern.id());
        if (lookAgain == null) {
            work.done(TaskKind.LOOK_AT_PROTECTION_PLAN, concern.id());
        } else {
            open(
                    concern,
                    TaskKind.LOOK_AT_PROTECTION_PLAN,
                    concern.id(),
                    "Look at the protection plan again",
                    "The plan names this day",
                    lookAgain,
                    officer,
                    Force.NONE,
                    true);
        }
    }

    void ended(Concern concern) {
        work.done(TaskKind.MAKE_SAFEGUARDING_ENQUIRY, concern.id());
        work.done(TaskKind.LOOK_AT_PROTECTION_PLAN, concern.id());
    }

    void cameBack(UUID asked) {
        work.done(TaskKind.CHECK_ENQUIRY_OF_OTHERS, asked);
    }

    /** The board is to be asked for a review; done once it has decided. */
    void askBoard(Concern concern, boolean waits) {
        if (!waits) {
            work.done(TaskKind.ASK_SAFEGUARDING_BOARD, concern.id());
            return;
        }
        open(
                concern,
                TaskKind.ASK_SAFEGUARDING_BOARD,
                concern.id(),
                "Ask the Safeguarding Adults Board for a review",
                "The board must arrange one (section 44)",
                null,
                null,
                Force.LAW,
                false);
    }

    /** The board asked for information; it is given by this day. */
    void boardAsks(Concern concern, Entry entry, LocalDate by) {
        open(
                concern,
                TaskKind.ANSWER_SAFEGUARDING_BOARD,
                entry.id(),
                "Give the Safeguarding Adults Board what it asked for",
                "The board asked for information (section 45)",
                by,
                null,
                Force.LAW,
                false);
    }

    private void open(
            Concern concern,
            TaskKind kind,
            UUID about,
            String what,
            String why,
            @Nullable LocalDate due,
            @Nullable UUID officer,
            Force force,
            boolean comingUp) {
        work.open(
                new CouncilTask(
                        concern.called(), kind, about, what, why, due, Role.SAFEGUARDING_LEAD, null, concern.link()),
                officer,
                force,
                comingUp);
    }

    /** The day of a local target, counted from today; empty where the council's pack has none: nobody invents one. */
    private Optional<LocalDate> target(LocalTarget target) {
        var today = LocalDate.now(clock);
        return policies.localTargetDays(target.stored(), today) instanceof DatedAnswer.Held<Integer> held
                ? Optional.of(today.plusDays(held.value()))
                : Optional.empty();
    }
}
