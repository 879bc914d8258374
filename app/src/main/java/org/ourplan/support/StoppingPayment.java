package org.ourplan.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.directpayments.PaymentEvent;
import org.ourplan.law.directpayments.PaymentTerms;
import org.ourplan.law.directpayments.Stopping;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.ourplan.review.DirectPaymentReviews;
import org.ourplan.support.store.DirectPaymentStore;
import org.ourplan.worklist.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops a direct payment by the steps the guidance asks for, and asks money back only with reasons. */
@Component
@Carries({"DP-22", "DP-23"})
public class StoppingPayment {

    private final DirectPaymentStore store;
    private final Policies policies;
    private final PaymentLetters letters;
    private final Told told;
    private final Clock clock;

    StoppingPayment(DirectPaymentStore store, Policies policies, PaymentLetters letters, Told told, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.letters = letters;
        this.told = told;
        this.clock = clock;
    }

    /** Those who hear of it: the record and the work list, and the dates of reviews. */
    @Component
    record Told(PaymentNews news, DirectPaymentReviews reviews) {}

    /** The decision to stop with its letter; or what is missing, and then nothing was changed. */
    @Transactional
    public List<Finding> stop(PersonInView person, UUID id, Answers said, SignedIn by) {
        var payment = store.hold(person.id(), id);
        var facts = facts(said);
        var findings = Stopping.check(facts);
        if (!findings.isEmpty()) {
            return findings;
        }
        var terms = Objects.requireNonNull(payment.terms());
        var lastDay = Objects.requireNonNull(facts.lastDay());
        Steps.move(store, payment, PaymentEvent.STOP_DECIDED);
        store.pay(payment.id(), until(terms, lastDay), payment.financeReference());
        told.news.add(payment, EntryKind.STOP, said, by);
        told.news.done(payment, TaskKind.STOP_DIRECT_PAYMENT);
        told.news.later(
                payment,
                person.callThem(),
                TaskKind.CLOSE_DIRECT_PAYMENT,
                "Close the account of the direct payment",
                "Its last day has passed; what is left is settled.",
                lastDay.plusDays(1),
                "");
        letters.stop(payment, said, Objects.requireNonNull(facts.why()).words(), lastDay, by);
        return List.of();
    }

    /** Everything that was answered about stopping, as the law reads it. */
    public Stopping.Facts facts(Answers said) {
        var today = LocalDate.now(clock);
        return new Stopping.Facts(
                said.has("why") ? Stopping.Why.valueOf(said.one("why")) : null,
                said.one("reasons"),
                today,
                said.date("last-day").orElse(null),
                said.date("discussed").orElse(null),
                said.one("help"),
                noticeDays(today),
                said.one("unsafe"),
                ConditionsRead.yesNo(said, "employs"),
                said.one("employer"),
                said.one("replacement"),
                said.one("no-replacement"));
    }

    /** The council's own shortest notice; 0 where the figure is missing, and the page says so. */
    public int noticeDays(LocalDate today) {
        return policies.localTargetDays(LocalTarget.DIRECT_PAYMENT_NOTICE.stored(), today)
                        instanceof DatedAnswer.Held<Integer> held
                ? held.value()
                : 0;
    }

    /** It goes on after all. */
    @Transactional
    public void goOn(PersonInView person, UUID id, String why, SignedIn by) {
        var payment = store.hold(person.id(), id);
        Steps.move(store, payment, PaymentEvent.STOP_TAKEN_BACK);
        store.pay(payment.id(), until(Objects.requireNonNull(payment.terms()), null), payment.financeReference());
        told.news.add(payment, EntryKind.GOES_ON, Answers.of("why", why), by);
        told.news.done(payment, TaskKind.CLOSE_DIRECT_PAYMENT, TaskKind.STOP_DIRECT_PAYMENT);
    }

    /** Closes it once the last day has passed. */
    @Transactional
    public void close(PersonInView person, UUID id, Answers said, SignedIn by) {
        var payment = store.hold(person.id(), id);
        var lastDay = payment.terms() == null ? null : payment.terms().lastDay();
        if (lastDay == null || !lastDay.isBefore(LocalDate.now(clock))) {
            throw new Refused(List.of("The last day that is paid for has not passed yet."), payment.link());
        }
        Steps.move(store, payment, PaymentEvent.LAST_DAY_PASSED);
        told.news.add(payment, EntryKind.ENDED, said, by);
        told.news.done(
                payment,
                TaskKind.CLOSE_DIRECT_PAYMENT,
                TaskKind.ASK_ABOUT_DIRECT_PAYMENT,
                TaskKind.DIRECT_PAYMENT_RETURN,
                TaskKind.DIRECT_PAYMENT_REVIEW,
                TaskKind.APPROVE_PAYING_FAMILY);
        told.reviews.over(payment.plan());
    }

    /** Asks money back: a discretion, with reasons, and a letter; or what is missing. */
    @Transactional
    public List<Finding> payBack(PersonInView person, UUID id, Answers said, SignedIn by) {
        var payment = store.hold(person.id(), id);
        if (payment.terms() == null) {
            throw Steps.notNow(payment);
        }
        var findings = Stopping.reclaim(
                said.one("reasons"), said.one("hardship"), said.one("mistake"), said.one("proportion"));
        if (findings.isEmpty()) {
            told.news.add(payment, EntryKind.PAY_BACK_ASKED, said, by);
            letters.payBack(payment, said, by);
        }
        return findings;
    }

    private static PaymentTerms until(PaymentTerms terms, @Nullable LocalDate lastDay) {
        return new PaymentTerms(terms.start(), terms.frequency(), terms.weekly(), lastDay);
    }
}
