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
import org.ourplan.law.budget.MoneyApart;
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
    private final Clock clock;

    LiveMoney(MoneyStore store, Contributions contributions, Clock clock) {
        this.store = store;
        this.contributions = contributions;
        this.clock = clock;
    }

    /**
     * What people entered for a plan, what other stages keep beside it, and what the person's financial assessment comes to.
     *
     * @param beside money that other stages keep
     * @param since what was decided about the plan since it was agreed, in sentences
     * @param assessed empty without one, and for a carer's own support plan
     */
    public record Read(
            PlanMoney entered, List<MoneyApart> beside, List<String> since, Optional<AssessedContribution> assessed) {}

    /** All of it, in two statements. */
    public Read read(PlanRecord plan) {
        var kept = store.kept(plan);
        return new Read(kept.entered(), kept.beside(), kept.since(), assessed(plan));
    }

    /** Everything the statement of this plan is worked from. */
    public PlanMoney of(PlanRecord plan) {
        return of(plan, read(plan));
    }

    /** The same from what was read already. */
    public PlanMoney of(PlanRecord plan, Read read) {
        return paid(plan, read).also(read.beside());
    }

    /** The same without the money that other stages keep. */
    public PlanMoney paid(PlanRecord plan) {
        return paid(plan, read(plan));
    }

    private static PlanMoney paid(PlanRecord plan, Read read) {
        return open(plan)
                ? read.assessed().map(found -> paying(read.entered(), found)).orElse(read.entered())
                : read.entered();
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
