package org.ourplan.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.budget.store.MoneyStore;
import org.ourplan.charging.AssessedContribution;
import org.ourplan.charging.Contributions;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;

/**
 * The figures beside a plan as they stand: what was entered, what the person pays as their financial assessment found
 * it, and the money that other stages keep. A plan that is with the council or decided keeps what it said.
 */
@Component
@Carries("CHG-1")
public class LiveMoney {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final MoneyStore store;
    private final Contributions contributions;
    private final List<MoneyBeside> beside;
    private final Clock clock;

    LiveMoney(MoneyStore store, Contributions contributions, List<MoneyBeside> beside, Clock clock) {
        this.store = store;
        this.contributions = contributions;
        this.beside = List.copyOf(beside);
        this.clock = clock;
    }

    /** Everything the statement of this plan is worked from. */
    public PlanMoney of(PlanRecord plan) {
        var others = beside.stream()
                .flatMap(each -> each.of(plan.person(), plan.id()).stream())
                .toList();
        return paid(plan).also(others);
    }

    /** The same without the money that other stages keep. */
    public PlanMoney paid(PlanRecord plan) {
        var entered = entered(plan.person(), plan.id());
        return open(plan) ? assessed(plan).map(found -> paying(entered, found)).orElse(entered) : entered;
    }

    /** What people entered for this plan alone; none if nobody has. One statement. */
    public PlanMoney entered(PersonId person, UUID plan) {
        return store.newest(person, plan);
    }

    /** What the person's financial assessment comes to today; empty without one, and for a carer's own support plan. */
    public Optional<AssessedContribution> assessed(PlanRecord plan) {
        return plan.kind() == PlanKind.SUPPORT_PLAN
                ? Optional.empty()
                : contributions.on(plan.person(), LocalDate.now(clock));
    }

    /** True while the figures of a plan still follow what is found. */
    public static boolean open(PlanRecord plan) {
        return !plan.state().frozen() && plan.state() != PlanState.WITH_COUNCIL;
    }

    private static PlanMoney paying(PlanMoney entered, AssessedContribution found) {
        return found.isKnown()
                ? entered.paying(contribution(found)).waitingFor("")
                : entered.paying(null)
                        .waitingFor("A figure that the financial assessment needs is not entered yet, so nobody knows"
                                + " what is to be paid, and nothing is guessed");
    }

    private static PlanMoney.Contribution contribution(AssessedContribution found) {
        var most = found.maximum();
        var weekly = found.weekly();
        return new PlanMoney.Contribution(
                most == null ? (weekly == null ? Pounds.NOTHING : weekly) : most,
                switch (found.outcome()) {
                    case CONTRIBUTION -> "The financial assessment found what can be paid";
                    case FULL_COST -> "The financial assessment found that all of the care is to be paid for";
                    case FREE, FIGURES_MISSING -> "The financial assessment found that nothing is to be paid";
                },
                found.workedBy(),
                LocalDate.ofInstant(found.workedAt(), LONDON),
                found.outcome() == AssessedContribution.Outcome.FULL_COST,
                found.id());
    }
}
