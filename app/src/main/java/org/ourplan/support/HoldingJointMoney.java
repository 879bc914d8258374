package org.ourplan.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.store.DirectPaymentStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Other public money in the same account as a direct payment: whose, how much, for what, and what is asked once for all. */
@Component
@Carries("DP-30")
public class HoldingJointMoney {

    private final DirectPaymentStore store;
    private final TellingOnce telling;
    private final PaymentNews news;
    private final Clock clock;

    HoldingJointMoney(DirectPaymentStore store, TellingOnce telling, PaymentNews news, Clock clock) {
        this.store = store;
        this.telling = telling;
        this.news = news;
        this.clock = clock;
    }

    /** The money of one more body is held with it. */
    @Transactional
    public void add(PersonInView person, UUID id, Answers said, SignedIn by) {
        keep(person, id, EntryKind.JOINT, said, by);
    }

    /** The money of a body is no longer held with it. */
    @Transactional
    public void takeOut(PersonInView person, UUID id, int share, SignedIn by) {
        keep(person, id, EntryKind.JOINT_TAKEN_OUT, Answers.of("share", String.valueOf(share)), by);
    }

    /** What everybody who pays asks for together, instead of each by itself. */
    @Transactional
    public void together(PersonInView person, UUID id, Answers said, SignedIn by) {
        keep(person, id, EntryKind.JOINT_TOGETHER, said, by);
    }

    private void keep(PersonInView person, UUID id, EntryKind kind, Answers said, SignedIn by) {
        var payment = store.hold(person.id(), id);
        if (payment.state() != PaymentState.TO_BE_SET_UP && !payment.state().paying()) {
            throw Steps.notNow(payment);
        }
        news.add(payment, kind, said, by);
        var now = store.hold(person.id(), id);
        if (now.state().paying()) {
            news.nextReturn(now, person.callThem());
            telling.lookedAtOnce(now, by.account());
        }
    }

    /** The newest return was sent to everybody who takes it. Pressed twice, it is recorded once. */
    @Transactional
    public void sent(PersonInView person, UUID id, SignedIn by) {
        var payment = store.hold(person.id(), id);
        var unsent = unsent(payment);
        if (payment.each(EntryKind.RETURN).isEmpty()) {
            throw new Refused(List.of("There is no return to send yet."), payment.link());
        }
        if (unsent) {
            news.add(
                    payment,
                    EntryKind.JOINT_SENT,
                    Answers.of(
                            "to",
                            String.join("; ", payment.joint().orElseThrow().satisfies()),
                            "on",
                            LocalDate.now(clock).toString()),
                    by);
            telling.sent(payment);
        }
    }

    /** True while the newest return waits to be sent to somebody else who takes it. */
    public static boolean unsent(DirectPayment payment) {
        var newest =
                payment.last(EntryKind.RETURN).map(DirectPaymentEntry::number).orElse(0);
        return newest > 0
                && payment.joint().filter(joint -> !joint.satisfies().isEmpty()).isPresent()
                && payment.last(EntryKind.JOINT_SENT)
                        .filter(sent -> sent.number() > newest)
                        .isEmpty();
    }
}
