package org.ourplan.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.directpayments.Conditions;
import org.ourplan.law.directpayments.Outcome;
import org.ourplan.law.directpayments.PaymentEvent;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.policy.Decided;
import org.ourplan.policy.PersonsPack;
import org.ourplan.support.store.DirectPaymentStore;
import org.ourplan.worklist.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conditions decide, and nobody else: with all of them met the direct payment is to be made, in the same step (DP-1,
 * DP-3). With one not met there is none, and the person is told why in writing (DP-24).
 */
@Component
@Carries({"DP-1", "DP-3", "DP-21", "DP-24"})
public class DecidingConditions {

    private final DirectPaymentStore store;
    private final PaymentLetters letters;
    private final PaymentNews news;
    private final PersonsPack personsPack;
    private final Clock clock;

    DecidingConditions(
            DirectPaymentStore store, PaymentLetters letters, PaymentNews news, PersonsPack personsPack, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.news = news;
        this.personsPack = personsPack;
        this.clock = clock;
    }

    /** Keeps the answers and does what follows from them. Changes nothing while something is still open. */
    @Transactional
    public Outcome record(PersonInView person, UUID id, Answers said, SignedIn by) {
        var payment = store.hold(person.id(), id);
        if (payment.state() != PaymentState.ASKED_FOR && !payment.state().paying()) {
            throw Steps.notNow(payment);
        }
        var today = LocalDate.now(clock);
        var outcome = Conditions.decide(ConditionsRead.of(payment, said, today));
        if (outcome instanceof Outcome.NotYet) {
            return outcome;
        }
        personsPack.decided(person.id(), Decided.DIRECT_PAYMENT, payment.id(), today, by);
        news.add(payment, EntryKind.CONDITIONS, said.with("on", today.toString()), by);
        if (payment.state().paying()) {
            whilePaid(person, payment, outcome);
        } else if (outcome instanceof Outcome.MustOffer) {
            Steps.move(store, payment, PaymentEvent.CONDITIONS_MET);
            news.done(payment, TaskKind.DECIDE_DIRECT_PAYMENT);
            news.toDo(
                    payment,
                    person.callThem(),
                    TaskKind.SET_UP_DIRECT_PAYMENT,
                    "Set up the direct payment",
                    "The conditions are met, so it must be made (Care Act 2014 ss 31, 32).",
                    null,
                    "");
        }
        return outcome;
    }

    /** A condition that is no longer met ends a direct payment, but never at once: the steps to stop it begin. */
    private void whilePaid(PersonInView person, DirectPayment payment, Outcome outcome) {
        if (outcome instanceof Outcome.NotMet && payment.state() == PaymentState.BEING_PAID) {
            news.toDo(
                    payment,
                    person.callThem(),
                    TaskKind.STOP_DIRECT_PAYMENT,
                    "Stop the direct payment, without a gap in care",
                    "A condition is no longer met, so it must stop (Care Act 2014 s33(4)).",
                    LocalDate.now(clock),
                    "/stop");
        }
    }

    /**
     * Refuses, for the conditions that were recorded as not met and for nothing else, with the letter.
     *
     * @param said what would need to change for each, and what is in place meanwhile
     */
    @Transactional
    public void refuse(PersonInView person, UUID id, Answers said, SignedIn by) {
        var payment = store.hold(person.id(), id);
        var today = LocalDate.now(clock);
        if (!(ConditionsRead.recorded(payment, today) instanceof Outcome.NotMet notMet)) {
            throw Steps.notNow(payment);
        }
        Steps.move(store, payment, PaymentEvent.CONDITION_NOT_MET);
        personsPack.decided(person.id(), Decided.DIRECT_PAYMENT, payment.id(), today, by);
        news.add(payment, EntryKind.REFUSED, said.with("on", today.toString()), by);
        news.done(payment, TaskKind.DECIDE_DIRECT_PAYMENT);
        letters.refusal(payment, notMet.conditions(), said, by);
    }
}
