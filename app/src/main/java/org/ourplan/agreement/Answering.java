package org.ourplan.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.store.AgreementStore;
import org.ourplan.budget.BudgetStated;
import org.ourplan.law.agreement.Answer;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanMoved;
import org.ourplan.plan.Plans;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the person, and anybody else whose agreement the plan needs, says to it. */
@Component
public class Answering {

    private final AgreementStore store;
    private final Plans plans;
    private final Events events;

    Answering(AgreementStore store, Plans plans, Events events) {
        this.store = store;
        this.plans = plans;
        this.events = events;
    }

    /**
     * Records the person's answer. To a plan in force without agreement, an answer that agrees makes it agreed.
     *
     * @param detail said, words, on, how
     */
    @Transactional
    @Carries({"PLAN-6", "SIGN-2"})
    public void person(PersonId person, UUID id, Answers detail, SignedIn by) {
        var plan = plans.hold(person, id);
        var later = plan.state() == PlanState.ACTIVE_NOT_AGREED;
        if (plan.state() != PlanState.WITH_PERSON && !later) {
            throw new Refused(
                    List.of("The plan is not with the person to answer now. It is: "
                            + plan.state().words() + "."),
                    plan.link());
        }
        store.add(plan.person(), plan.id(), EntryKind.PERSON_ANSWERED, detail, by);
        events.append(
                plan.person().value(),
                Happening.PLAN_ANSWERED_BY_PERSON,
                plan.id(),
                plan.number(),
                Map.of("said", detail.one("said")),
                by.account());
        if (!later) {
            plans.answerRecorded(plan.person(), plan.id(), true, by);
        } else if (detail.one("said").equals(Answer.Said.AGREES.name())) {
            plans.move(plan.person(), plan.id(), PlanEvent.AGREED_LATER, by);
        }
    }

    /**
     * Records the answer of somebody else whose agreement the plan needs, such as who holds the budget.
     *
     * @param detail name, said, words, on
     */
    @Transactional
    public void other(PersonId person, UUID id, Answers detail, SignedIn by) {
        var plan = plans.hold(person, id);
        if (plan.state().frozen()) {
            throw new Refused(List.of("The plan is already decided."), plan.link());
        }
        store.add(plan.person(), plan.id(), EntryKind.OTHER_ANSWERED, detail, by);
        events.append(
                plan.person().value(),
                Happening.PLAN_ANSWERED_BY_THIRD_PARTY,
                plan.id(),
                plan.number(),
                Map.of("said", detail.one("said")),
                by.account());
    }

    /** A plan taken up again to be changed: earlier answers were to other words. */
    @EventListener
    void taken(PlanMoved moved) {
        if (moved.event() == PlanEvent.TAKEN_BACK || moved.event() == PlanEvent.TAKEN_UP_AGAIN) {
            afresh(moved.person(), moved.plan(), program(moved.by()));
        }
    }

    /** Figures changed: earlier answers were to other figures. */
    @EventListener
    void figures(BudgetStated stated) {
        afresh(stated.person(), stated.plan(), stated.by());
    }

    private void afresh(PersonId person, UUID plan, SignedIn by) {
        if (store.of(person, plan).person() != null) {
            store.add(person, plan, EntryKind.BEGUN_AFRESH, Answers.none(), by);
            plans.answerRecorded(person, plan, false, by);
        }
    }

    private static SignedIn program(UUID account) {
        return new SignedIn(account, "", "", Set.of(), null, null);
    }
}
