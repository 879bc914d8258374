package org.ourplan.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.directpayments.Basis;
import org.ourplan.law.directpayments.PaymentEvent;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.directpayments.Receiver;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.store.DirectPaymentStore;
import org.ourplan.worklist.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A direct payment is asked for, by the person or by somebody for them, or asked for no longer (DP-7). */
@Component
@Carries({"DP-7", "DP-8", "DP-31", "DP-32"})
public class AskingForPayment {

    private final DirectPaymentStore store;
    private final PlanForPayment plans;
    private final People people;
    private final PaymentNews news;
    private final Clock clock;

    AskingForPayment(DirectPaymentStore store, PlanForPayment plans, People people, PaymentNews news, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.people = people;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Records that it was asked for. Refused while there is no plan in force, and while another of the same plan is asked
     * for, set up or paid.
     *
     * @param said receiver, receiver-name, need, basis
     */
    @Transactional
    public DirectPayment ask(PersonInView person, Answers said, LocalDate on, SignedIn by) {
        var plan = plans.inForce(person.id())
                .orElseThrow(() -> new Refused(
                        List.of("There is no plan in force yet. A direct payment is for needs in an agreed plan."),
                        DirectPayment.all(person.id())));
        var begun = begun(person, plan, said, on, by);
        if (!store.begin(begun)) {
            throw new Refused(
                    List.of("A direct payment of this plan is asked for or paid already. Go on with that one."),
                    DirectPayment.all(person.id()));
        }
        news.add(begun, EntryKind.ASKED_FOR, said.with("on", on.toString()), by);
        news.toDo(
                begun,
                person.callThem(),
                TaskKind.DECIDE_DIRECT_PAYMENT,
                "Go through the conditions of a direct payment",
                "A direct payment was asked for. Where the conditions are met it must be made (Care Act 2014 ss 31, 32).",
                null,
                "/conditions");
        return begun;
    }

    /** The needs that were chosen of those the plan pays for. */
    public static List<NeedPaidFor> chosen(PlanRecord plan, Answers said) {
        return PlanForPayment.paidFor(plan).stream()
                .filter(need -> said.chose("need", need.reference()))
                .toList();
    }

    private DirectPayment begun(PersonInView person, PlanRecord plan, Answers said, LocalDate on, SignedIn by) {
        var receiver = Receiver.valueOf(said.one("receiver"));
        var needs = chosen(plan, said);
        return new DirectPayment(
                NewId.next(),
                person.id(),
                plan.id(),
                plan.kind(),
                PaymentState.ASKED_FOR,
                receiver,
                receiver == Receiver.THE_PERSON
                        ? person.fullName()
                        : said.one(receiver.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-name"),
                said.chose("after-care", "yes") ? Basis.SECTION_117 : Basis.CARE_ACT,
                needs,
                PlanForPayment.weekly(needs),
                PlanForPayment.personPays(plan),
                PlanForPayment.councilPays(plan),
                null,
                "",
                on,
                worker(plan, by),
                team(person, by),
                List.of(),
                List.of());
    }

    /** Whoever works with the person: who records it; where the person asks themselves, their worker, else who wrote the plan. */
    private UUID worker(PlanRecord plan, SignedIn by) {
        if (by.self() == null) {
            return by.account();
        }
        var theirs = people.find(plan.person()).map(Person::worker);
        return theirs.orElseGet(plan::writtenBy);
    }

    private @Nullable UUID team(PersonInView person, SignedIn by) {
        return by.team() != null
                ? by.team()
                : people.find(person.id()).map(Person::team).orElse(null);
    }

    /** It is no longer asked for: nobody is made to take one. */
    @Transactional
    public void notWanted(PersonInView person, UUID id, String why, SignedIn by) {
        var payment = store.hold(person.id(), id);
        Steps.move(store, payment, PaymentEvent.NOT_WANTED);
        news.add(
                payment,
                EntryKind.NOT_WANTED,
                Answers.of("why", why, "on", LocalDate.now(clock).toString()),
                by);
        news.done(
                payment,
                TaskKind.DECIDE_DIRECT_PAYMENT,
                TaskKind.SET_UP_DIRECT_PAYMENT,
                TaskKind.APPROVE_PAYING_FAMILY);
    }

    /** The person asks for something about it: to stop, to change, or a question. Whoever works with them hears of it. */
    @Transactional
    public void askedByPerson(PersonInView person, UUID id, Answers said, SignedIn by) {
        var payment = store.hold(person.id(), id);
        news.add(payment, EntryKind.ASKED_BY_PERSON, said.only(List.of("what", "words")::contains), by);
        var stop = said.chose("what", "stop");
        news.toDo(
                payment,
                person.callThem(),
                stop ? TaskKind.STOP_DIRECT_PAYMENT : TaskKind.ASK_ABOUT_DIRECT_PAYMENT,
                stop ? "They ask to stop the direct payment" : "They ask something about the direct payment",
                "They wrote it on their own page.",
                null,
                "");
    }
}
