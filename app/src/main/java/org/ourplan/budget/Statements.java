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
import org.springframework.transaction.annotation.Transactional;

/** Personal budget statements: the figures beside the plan, and what they come to. */
@Component
public class Statements {

    private final MoneyStore store;
    private final Plans plans;
    private final Events events;
    private final ApplicationEventPublisher stages;
    private final List<MoneyBeside> beside;

    Statements(
            MoneyStore store,
            Plans plans,
            Events events,
            ApplicationEventPublisher stages,
            List<MoneyBeside> beside) {
        this.store = store;
        this.plans = plans;
        this.events = events;
        this.stages = stages;
        this.beside = List.copyOf(beside);
    }

    /** The figures entered for this plan, with the money that other stages keep beside it. */
    public PlanMoney money(PersonId person, UUID plan) {
        var others = beside.stream()
                .flatMap(each -> each.of(person, plan).stream())
                .toList();
        return store.newest(person, plan).also(others);
    }

    /** The figures entered for this plan alone; none if nobody has. One statement of SQL. */
    public PlanMoney entered(PersonId person, UUID plan) {
        return store.newest(person, plan);
    }

    /** The statement as the plan stands. */
    public PersonalBudgetStatement of(PlanRecord plan) {
        return StatementOfPlan.of(plan, money(plan.person(), plan.id()));
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
        state(plan, StatementOfPlan.of(plan, money), by);
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
