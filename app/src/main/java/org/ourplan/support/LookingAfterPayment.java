package org.ourplan.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.directpayments.CapacityChange;
import org.ourplan.law.directpayments.PaymentReview;
import org.ourplan.law.directpayments.Spending;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.ourplan.support.store.DirectPaymentStore;
import org.ourplan.worklist.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens while a direct payment is paid: returns, worries, reviews. None of it stops a payment by itself. */
@Component
@Carries({"DP-15", "DP-16", "DP-17", "DP-20", "DP-28", "DP-34"})
public class LookingAfterPayment {

    private final DirectPaymentStore store;
    private final Policies policies;
    private final TellingOnce telling;
    private final PaymentNews news;
    private final Clock clock;

    LookingAfterPayment(
            DirectPaymentStore store, Policies policies, TellingOnce telling, PaymentNews news, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.telling = telling;
        this.news = news;
        this.clock = clock;
    }

    /** Adds what somebody recorded: a stay, a change of capacity, money paid back. */
    @Transactional
    public void note(PersonInView person, UUID id, EntryKind kind, Answers said, SignedIn by) {
        news.add(begun(person, id), kind, said, by);
    }

    /**
     * Keeps what was spent, told by the person or for them, and asks about what needs asking.
     *
     * @return what to ask about; the payments go on whatever it is
     */
    @Transactional
    public List<Finding> returned(PersonInView person, UUID id, Answers said, SignedIn by) {
        news.add(begun(person, id), EntryKind.RETURN, said, by);
        var now = store.hold(person.id(), id);
        news.nextReturn(now, person.callThem());
        telling.returned(now, person.callThem(), by);
        var questions = questions(now, said);
        if (!questions.isEmpty()) {
            news.toDo(
                    now,
                    person.callThem(),
                    TaskKind.ASK_ABOUT_DIRECT_PAYMENT,
                    "Ask about the direct payment",
                    String.join(" ", questions.stream().map(Finding::sentence).toList()),
                    null,
                    "");
        }
        return questions;
    }

    private List<Finding> questions(DirectPayment payment, Answers said) {
        var needs = payment.needs().stream().map(NeedPaidFor::reference).toList();
        var questions = new ArrayList<Finding>();
        said.money("spent-" + Spending.NOT_IN_PLAN)
                .filter(amount -> amount.signum() > 0)
                .ifPresent(amount -> questions.addAll(
                        new Spending(said.one("what-" + Spending.NOT_IN_PLAN), Spending.NOT_IN_PLAN).questions(needs)));
        questions.addAll(surplus(payment));
        return questions;
    }

    /** A reason to get in touch about what is left, where the council has a limit and it is passed. */
    public List<Finding> surplus(DirectPayment payment) {
        var weekly = payment.weeklyFromAll();
        return weekly != null && limit() instanceof DatedAnswer.Held<Integer> held
                ? payment.account().surplus(weekly, held.value())
                : List.of();
    }

    /** The council's own limit in days of the payment, or which figure is missing. */
    public DatedAnswer<Integer> limit() {
        return policies.localTargetDays(LocalTarget.DIRECT_PAYMENT_SURPLUS.stored(), LocalDate.now(clock));
    }

    /** Something that asks for a review at once; the payments go on. */
    @Transactional
    public void concern(PersonInView person, UUID id, PaymentReview.Trigger trigger, Answers said, SignedIn by) {
        var payment = paid(person, id);
        news.add(payment, EntryKind.CONCERN, said, by);
        if (trigger.asksForOne(payment.receiver().underSection32())) {
            news.toDo(
                    payment,
                    person.callThem(),
                    TaskKind.DIRECT_PAYMENT_REVIEW,
                    "Review the direct payment now",
                    trigger.words() + ". The payments go on meanwhile.",
                    LocalDate.now(clock),
                    "/review");
        }
    }

    /** Capacity was lost or came back: what follows is on the work list, with a day where one is set. */
    @Transactional
    @Carries({"DP-18", "DP-19"})
    public void capacity(PersonInView person, UUID id, CapacityChange.Next next, Answers said, SignedIn by) {
        var payment = paid(person, id);
        news.add(payment, EntryKind.CAPACITY, said, by);
        var again = said.date("again").orElse(LocalDate.now(clock));
        news.toDo(
                payment,
                person.callThem(),
                TaskKind.DIRECT_PAYMENT_REVIEW,
                "Look at the direct payment again, because capacity changed",
                next.sentence(),
                again,
                "/review");
    }

    /** A review that was held: the next is set from it. */
    @Transactional
    public void reviewed(PersonInView person, UUID id, Answers said, LocalDate on, SignedIn by) {
        var payment = paid(person, id);
        news.add(payment, EntryKind.REVIEWED, said, by);
        news.done(payment, TaskKind.DIRECT_PAYMENT_REVIEW);
        telling.reviewed(store.hold(person.id(), id), on, by.account());
    }

    private DirectPayment paid(PersonInView person, UUID id) {
        var payment = store.hold(person.id(), id);
        if (!payment.state().paying()) {
            throw Steps.notNow(payment);
        }
        return payment;
    }

    /** Returns may come in after the end too. */
    private DirectPayment begun(PersonInView person, UUID id) {
        var payment = store.hold(person.id(), id);
        if (payment.terms() == null) {
            throw Steps.notNow(payment);
        }
        return payment;
    }
}
