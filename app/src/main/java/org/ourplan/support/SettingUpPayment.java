package org.ourplan.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.directpayments.PaymentEvent;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.store.DirectPaymentStore;
import org.ourplan.worklist.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a direct payment up, piece by piece, and starts it once nothing stands in the way. */
@Component
@Carries({"DP-9", "DP-10", "DP-12", "DP-25", "DP-29", "DP-33"})
public class SettingUpPayment {

    private final DirectPaymentStore store;
    private final Plans plans;
    private final PaymentLetters letters;
    private final PaymentNews news;
    private final Clock clock;

    SettingUpPayment(DirectPaymentStore store, Plans plans, PaymentLetters letters, PaymentNews news, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.letters = letters;
        this.news = news;
        this.clock = clock;
    }

    /** Keeps how it is paid, or being an employer, or the checks of an authorised person. */
    @Transactional
    public void keep(PersonInView person, UUID id, EntryKind kind, Answers said, SignedIn by) {
        news.add(beingSetUp(person, id), kind, said, by);
    }

    /** Adds somebody who is paid; a relative at home waits for a manager. */
    @Transactional
    public void payee(PersonInView person, UUID id, Answers said, SignedIn by) {
        var payment = setUpOrPaid(person, id);
        var number = news.add(payment, EntryKind.PAYEE, said, by);
        var added = Readiness.payees(store.hold(person.id(), id)).stream()
                .filter(one -> one.number() == number)
                .toList();
        if (added.stream().flatMap(one -> one.payee().findings().stream()).anyMatch(Finding::stops)) {
            news.toManager(
                    payment,
                    person.callThem(),
                    TaskKind.APPROVE_PAYING_FAMILY,
                    "Decide whether paying a relative at home is necessary",
                    "A close relative in the same household may be paid only where the council considers it necessary"
                            + " (SI 2014/2871 reg 3(2)).",
                    "/payees/" + number + "/exception");
        }
    }

    /** Takes somebody out who is paid. */
    @Transactional
    public void takeOut(PersonInView person, UUID id, int payee, SignedIn by) {
        var payment = setUpOrPaid(person, id);
        news.add(payment, EntryKind.PAYEE_TAKEN_OUT, Answers.of("payee", String.valueOf(payee)), by);
        doneWhereNobodyWaits(person, id);
    }

    /** A manager considers paying this relative necessary, and says why. */
    @Transactional
    public void exception(PersonInView person, UUID id, int payee, Answers said, SignedIn by) {
        var payment = setUpOrPaid(person, id);
        news.add(payment, EntryKind.EXCEPTION, said.with("payee", String.valueOf(payee)), by);
        doneWhereNobodyWaits(person, id);
    }

    private void doneWhereNobodyWaits(PersonInView person, UUID id) {
        var payment = store.hold(person.id(), id);
        if (Readiness.payees(payment).stream()
                .flatMap(one -> one.payee().findings().stream())
                .noneMatch(Finding::stops)) {
            news.done(payment, TaskKind.APPROVE_PAYING_FAMILY);
        }
    }

    /** Keeps who signed the agreement as it stands. */
    @Transactional
    public void sign(PersonInView person, UUID id, Answers said, SignedIn by) {
        news.add(setUpOrPaid(person, id), EntryKind.SIGNED, said, by);
    }

    /** Makes the agreement to be signed, from what stands now. */
    @Transactional
    public void makeAgreement(PersonInView person, UUID id, SignedIn by) {
        var payment = setUpOrPaid(person, id);
        if (payment.last(EntryKind.TERMS).isEmpty()
                || payment.last(EntryKind.EMPLOYER).isEmpty()) {
            throw new Refused(
                    List.of("First say how it is paid, and whether somebody will be employed. The agreement is made of"
                            + " that."),
                    payment.link());
        }
        var document = letters.agreement(payment, by);
        news.add(payment, EntryKind.AGREEMENT_MADE, Answers.of("document", document.toString()), by);
    }

    /** Starts the payments; or says what is in the way, and then nothing was changed. */
    @Transactional
    public List<Finding> start(PersonInView person, UUID id, SignedIn by) {
        var payment = store.hold(person.id(), id);
        if (payment.state().paying()) {
            return List.of();
        }
        if (payment.state() != PaymentState.TO_BE_SET_UP) {
            throw Steps.notNow(payment);
        }
        var plan = plans.find(person.id(), payment.plan()).orElse(null);
        var stops =
                Readiness.check(payment, plan).stream().filter(Finding::stops).toList();
        if (!stops.isEmpty()) {
            return stops;
        }
        var terms = Readiness.terms(payment);
        Steps.move(store, payment, PaymentEvent.STARTED);
        store.pay(payment.id(), terms, payment.said(EntryKind.TERMS).one("finance-reference"));
        news.add(
                payment,
                EntryKind.STARTED,
                Answers.of("on", LocalDate.now(clock).toString()),
                by);
        news.done(payment, TaskKind.SET_UP_DIRECT_PAYMENT, TaskKind.DECIDE_DIRECT_PAYMENT);
        news.nextReturn(store.hold(person.id(), id), person.callThem());
        return List.of();
    }

    private DirectPayment beingSetUp(PersonInView person, UUID id) {
        var payment = store.hold(person.id(), id);
        if (payment.state() != PaymentState.TO_BE_SET_UP) {
            throw Steps.notNow(payment);
        }
        return payment;
    }

    private DirectPayment setUpOrPaid(PersonInView person, UUID id) {
        var payment = store.hold(person.id(), id);
        if (payment.state() != PaymentState.TO_BE_SET_UP && !payment.state().paying()) {
            throw Steps.notNow(payment);
        }
        return payment;
    }
}
