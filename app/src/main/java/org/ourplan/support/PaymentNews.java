package org.ourplan.support;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.support.store.DirectPaymentStore;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Adds to the record of a direct payment, and tells the timeline and the work list. */
@Component
class PaymentNews {

    private final DirectPaymentStore store;
    private final WorkList work;
    private final Events events;

    PaymentNews(DirectPaymentStore store, WorkList work, Events events) {
        this.store = store;
        this.work = work;
        this.events = events;
    }

    /** Adds an entry with its event. */
    int add(DirectPayment payment, EntryKind kind, Answers detail, SignedIn by) {
        var number = store.add(payment.person(), payment.id(), kind, detail, by);
        events.append(payment.person().value(), kind.happening(), payment.id(), number, Map.of(), by.account());
        return number;
    }

    /** The event of a payment that was released. */
    void paid(PersonId person, UUID payment, int number, UUID file, SignedIn by) {
        events.append(
                person.value(),
                Happening.DIRECT_PAYMENT_PAID,
                payment,
                number,
                Map.of("file", file.toString()),
                by.account());
    }

    /** Something of the council's payments as a whole. */
    void council(Happening happening, UUID file, int number, SignedIn by) {
        events.append(Events.COUNCIL, happening, file, number, Map.of(), by.account());
    }

    /** Something to do for whoever works with the person. */
    void toDo(
            DirectPayment payment,
            String name,
            TaskKind kind,
            String what,
            String why,
            @Nullable LocalDate due,
            String page) {
        open(payment, name, kind, what, why, due, due == null ? Force.NONE : Force.LAW, null, false, page);
    }

    /** Something that will be to do on a day. */
    void later(DirectPayment payment, String name, TaskKind kind, String what, String why, LocalDate due, String page) {
        open(payment, name, kind, what, why, due, Force.NONE, null, true, page);
    }

    /** The day up to which somebody tells next what was spent; nothing once they told of all of it. */
    void nextReturn(DirectPayment payment, String name) {
        var by = payment.nextReturnBy();
        if (by != null && payment.state().paying()) {
            later(
                    payment,
                    name,
                    TaskKind.DIRECT_PAYMENT_RETURN,
                    "What was spent of the direct payment",
                    "The agreement says how often it is told.",
                    by,
                    "/returns");
        }
    }

    /** Something to do for a team manager of the team. */
    void toManager(DirectPayment payment, String name, TaskKind kind, String what, String why, String page) {
        open(payment, name, kind, what, why, null, Force.NONE, Role.TEAM_MANAGER, false, page);
    }

    /** No longer to do. */
    void done(DirectPayment payment, TaskKind... kinds) {
        for (var kind : kinds) {
            work.done(kind, payment.id());
        }
    }

    private void open(
            DirectPayment payment,
            String name,
            TaskKind kind,
            String what,
            String why,
            @Nullable LocalDate due,
            Force force,
            @Nullable Role role,
            boolean later,
            String page) {
        work.open(new Task(
                payment.person(),
                name,
                kind,
                payment.id(),
                what + ": " + name,
                why,
                due,
                force,
                role == null ? payment.worker() : null,
                payment.team(),
                role,
                "",
                later,
                payment.link() + page));
    }
}
