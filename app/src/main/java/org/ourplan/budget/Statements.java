package org.ourplan.budget;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ourplan.access.SignedIn;
import org.ourplan.budget.store.MoneyStore;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.budget.PersonalBudgetStatement;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Personal budget statements: the figures beside the plan, and what they come to. */
@Component
public class Statements {

    private final MoneyStore store;
    private final LiveMoney live;
    private final Plans plans;
    private final Events events;
    private final ApplicationEventPublisher stages;

    Statements(MoneyStore store, LiveMoney live, Plans plans, Events events, ApplicationEventPublisher stages) {
        this.store = store;
        this.live = live;
        this.plans = plans;
        this.events = events;
        this.stages = stages;
    }

    /** What the statement of this plan is worked from, with the money that other stages keep beside it. */
    public PlanMoney money(PlanRecord plan) {
        return live.of(plan);
    }

    /** The figures entered for this plan alone; none if nobody has. One statement of SQL. */
    public PlanMoney entered(PersonId person, UUID plan) {
        return live.entered(person, plan);
    }

    /** The statement as the plan stands. */
    public PersonalBudgetStatement of(PlanRecord plan) {
        return StatementOfPlan.of(plan, money(plan));
    }

    /**
     * Keeps what the person pays as their financial assessment found it, under a new version, where the figures do not
     * say so yet: from here on the plan says what it said, whatever is found later. Only inside a transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PlanMoney settle(PlanRecord plan, SignedIn by) {
        var found = live.paid(plan);
        if (!found.equals(entered(plan.person(), plan.id()))) {
            var version = store.keep(plan.person(), plan.id(), found, by);
            events.append(
                    plan.person().value(),
                    Happening.BUDGET_FIGURES_CHANGED,
                    plan.id(),
                    version,
                    Map.of(),
                    by.account());
        }
        return money(plan);
    }

    /**
     * Changes the figures as they stand now, under a new version, and tells the plan what they come to. Refused once
     * the plan waits for the council.
     */
    @Transactional
    public void change(PersonId person, UUID id, UnaryOperator<PlanMoney> how, Happening happening, SignedIn by) {
        var plan = plans.hold(person, id);
        mayChange(plan);
        var money = how.apply(entered(person, id));
        var version = store.keep(plan.person(), plan.id(), money, by);
        events.append(plan.person().value(), happening, plan.id(), version, Map.of(), by.account());
        state(plan, of(plan), by);
        stages.publishEvent(new BudgetStated(plan.person(), plan.id(), by));
    }

    /** Tells the plan the three amounts, where they are known. */
    @Transactional
    public void state(PlanRecord plan, PersonalBudgetStatement statement, SignedIn by) {
        var weekly = statement.weekly();
        if (weekly != null) {
            plans.stateBudget(plan.person(), plan.id(), weekly.cost(), weekly.personPays(), weekly.councilPays(), by);
        }
    }

    /** Refuses, in words, once the figures may not change any more. */
    public static void mayChange(PlanRecord plan) {
        if (plan.state().frozen() || plan.state() == PlanState.WITH_COUNCIL) {
            throw new Refused(
                    List.of(
                            "The plan is with the council or already decided, so its figures cannot change. A newer version of the plan can have other figures."),
                    plan.link() + "/statement");
        }
    }
}
