package org.ourplan.support;

import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.directpayments.PaymentTerms;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanMoved;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.support.store.DirectPaymentStore;
import org.ourplan.worklist.TaskKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new version of the plan: the direct payment goes on as it is, until somebody takes over the new figures. A payment that is
 * in a file already stays as it is.
 */
@Component
@Carries("DP-23")
public class NewPlanOfPayment {

    private final DirectPaymentStore store;
    private final Plans plans;
    private final TellingOnce telling;
    private final PaymentNews news;

    NewPlanOfPayment(DirectPaymentStore store, Plans plans, TellingOnce telling, PaymentNews news) {
        this.store = store;
        this.plans = plans;
        this.telling = telling;
        this.news = news;
    }

    /** After the dates of the new plan's reviews were set: those of a direct payment that is paid go on counting. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void moved(PlanMoved moved) {
        if (moved.event() != PlanEvent.ACTIVATED) {
            return;
        }
        var plan = plans.find(moved.person(), moved.plan()).orElseThrow(NotFound::new);
        var before = plan.replaces();
        if (before != null) {
            store.openOfPlan(before).forEach(payment -> goesOn(payment, plan, moved));
        }
    }

    private void goesOn(DirectPayment payment, PlanRecord plan, PlanMoved moved) {
        store.belongsTo(payment.id(), plan.id());
        var reviewed =
                payment.last(EntryKind.REVIEWED).flatMap(entry -> entry.detail().date("on"));
        var firstPaid = payment.lines().stream()
                .filter(line -> line.releasedOn() != null)
                .map(line -> line.from())
                .findFirst();
        if (reviewed.isPresent()) {
            telling.reviewed(store.hold(plan.person(), payment.id()), reviewed.get(), moved.by());
        } else if (firstPaid.isPresent()) {
            telling.firstPaid(store.hold(plan.person(), payment.id()), firstPaid.get(), moved.by());
        } else {
            telling.lookedAtOnce(store.hold(plan.person(), payment.id()), moved.by());
        }
        news.toDo(
                payment,
                plan.personName(),
                TaskKind.ASK_ABOUT_DIRECT_PAYMENT,
                "Take over the figures of the new plan into the direct payment",
                "A new version of the plan is in force. The payments go on as they were until then.",
                null,
                "/figures");
    }

    /** What a plan in force says of the needs of a direct payment. */
    public record Figures(PlanRecord plan, java.util.List<NeedPaidFor> needs) {

        /** Pounds a week for those needs. */
        public java.math.BigDecimal weekly() {
            return PlanForPayment.weekly(needs);
        }

        /** In words. */
        public String words() {
            return InWords.pounds(weekly()) + " a week, of which the person pays "
                    + InWords.pounds(PlanForPayment.personPays(plan)) + ".";
        }
    }

    /** The figures of that plan for the needs of this direct payment. */
    public static Figures figures(DirectPayment payment, PlanRecord plan) {
        var references = payment.needs().stream().map(NeedPaidFor::reference).toList();
        return new Figures(
                plan,
                PlanForPayment.paidFor(plan).stream()
                        .filter(need -> references.contains(need.reference()))
                        .filter(need -> PlanForPayment.byDirectPayment(plan, need.reference()))
                        .toList());
    }

    /** True where the direct payment is paid by these figures already. */
    public static boolean taken(DirectPayment payment, Figures figures) {
        return payment.needs().size() == figures.needs().size()
                && payment.weekly().compareTo(figures.weekly()) == 0
                && payment.contribution().compareTo(PlanForPayment.personPays(figures.plan())) == 0;
    }

    /** Takes them over: payments that are in no file yet are paid by them. */
    @Transactional
    public void takeOver(PersonInView person, UUID id, PlanRecord plan, SignedIn by) {
        var payment = store.hold(person.id(), id);
        if (payment.state().over()) {
            throw Steps.notNow(payment);
        }
        var figures = figures(payment, plan);
        store.figures(
                id,
                figures.needs(),
                figures.weekly(),
                PlanForPayment.personPays(plan),
                PlanForPayment.councilPays(plan));
        news.add(payment, EntryKind.FIGURES, Answers.of("plan", String.valueOf(plan.number())), by);
        var now = store.hold(person.id(), id);
        var terms = now.terms();
        if (terms != null) {
            var weekly = Readiness.sum(now, now.net()).payment();
            store.pay(
                    id,
                    new PaymentTerms(terms.start(), terms.frequency(), weekly, terms.lastDay()),
                    now.financeReference());
        }
        news.done(payment, TaskKind.ASK_ABOUT_DIRECT_PAYMENT);
    }
}
