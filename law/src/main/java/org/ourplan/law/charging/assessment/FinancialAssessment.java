package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.charging.free.FreeReason;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.law.rules.Carries;

/** Works out what somebody pays a week towards their care, or says why that cannot be worked out (ss 14 and 17). */
@Carries({"CHG-2", "CHG-3", "CHG-4", "S117-4", "PREV-6", "PREV-7"})
public final class FinancialAssessment {

    private final Facts facts;
    private final Residence residence;
    private final Working working;

    private FinancialAssessment(Facts facts, Residence residence, Working working) {
        this.facts = facts;
        this.residence = residence;
        this.working = working;
    }

    /** With every step written down. */
    public static Assessed of(Facts facts, FiguresOn figures, LocalPolicy policy) {
        return of(facts, figures, policy, true);
    }

    /**
     * The assessment.
     *
     * @param figures the figures of any day; those of the day that is assessed are used
     * @param written whether the steps are written down, or only the result is wanted
     */
    public static Assessed of(Facts facts, FiguresOn figures, LocalPolicy policy, boolean written) {
        return with(facts, new Working(figures.on(facts.on()), policy, written));
    }

    /**
     * The result only, with nothing written down, and the figures it rests on: for many people one after another.
     *
     * @param figures the figures of any day; those of the day that is assessed are used
     */
    public static ResultOnly result(Facts facts, FiguresOn figures, LocalPolicy policy) {
        Working working = new Working(figures.on(facts.on()), policy, false);
        return new ResultOnly(with(facts, working), working.used());
    }

    private static Assessed with(Facts facts, Working working) {
        Residence residence = StayRules.residence(facts, working);
        List<Problem> problems = FactsChecks.problems(facts, residence, working.figures(), working.policy());
        if (!problems.isEmpty()) {
            return new Assessed.NotAssessed(problems);
        }
        Assessed assessed = new FinancialAssessment(facts, residence, working).assessed();
        return working.missing().isEmpty() ? assessed : new Assessed.FiguresMissing(working.missing());
    }

    private Assessed assessed() {
        FreeReason free = nothingToPay(facts, working.policy());
        if (free != null) {
            return free(free);
        }
        freeServices();
        return switch (facts.route()) {
            case Route.Full _ -> new FullAssessment(facts, residence, working).charge();
            case Route.Refused refused -> refused(refused);
            case Route.LightTouch light -> lightTouch(light);
            case Route.AlreadyAssessed before -> alreadyAssessed(before);
        };
    }

    /** Why nothing at all is paid, whatever somebody has; null where their means decide. */
    static @Nullable FreeReason nothingToPay(Facts facts, LocalPolicy policy) {
        FreeReason free = facts.cost().everythingFree();
        if (free != null) {
            return free;
        }
        return facts.carer() && !policy.on(Switch.CHARGE_CARERS) ? FreeReason.CARERS_NOT_CHARGED : null;
    }

    private Assessed free(FreeReason reason) {
        if (working.written()) {
            Switch choice = reason == FreeReason.CARERS_NOT_CHARGED ? Switch.CHARGE_CARERS : null;
            working.add(Step.of(
                            Section.CARE,
                            "Nothing to pay",
                            Exact.dropPartPenny(BigDecimal.ZERO),
                            Effect.RESULT,
                            reason.words(),
                            reason.provision())
                    .withCode(reason.name())
                    .withPolicy(choice == null ? null : working.policy().find(choice)));
        }
        BigDecimal nothing = Exact.dropPartPenny(BigDecimal.ZERO);
        return new WeeklyCharge(
                Outcome.FREE, WeeklyCharge.Sums.NONE, nothing, nothing, facts.cost(), false, working.breakdown());
    }

    private void freeServices() {
        if (!working.written()) {
            return;
        }
        for (ServiceLine line : facts.cost().lines()) {
            FreeReason free = line.free();
            working.add(
                    free == null
                            ? Step.of(
                                    Section.CARE,
                                    line.label(),
                                    line.weekly(),
                                    Effect.COUNTS,
                                    "We may charge for this.",
                                    "Care Act 2014 s14(1)")
                            : Step.of(
                                            Section.CARE,
                                            line.label(),
                                            line.weekly(),
                                            Effect.LEFT_OUT,
                                            free.words(),
                                            free.provision())
                                    .withCode(free.name()));
        }
    }

    private Assessed refused(Route.Refused refused) {
        route(
                "No full assessment could be made",
                "You are treated as having more than the limit. You can ask for a full assessment at any time. "
                        + refused.attempts(),
                "SI 2014/2672 reg 10(1)");
        return Ending.fullCost(facts, WeeklyCharge.Sums.NONE, false, working);
    }

    private Assessed lightTouch(Route.LightTouch light) {
        route(
                "A light-touch assessment",
                "You agreed to it. You can ask for a full assessment at any time. " + light.evidence(),
                "SI 2014/2672 reg 10(2) and (3)");
        if (light.aboveTheLimit()) {
            return Ending.fullCost(facts, WeeklyCharge.Sums.NONE, false, working);
        }
        BigDecimal charge = light.charge();
        if (charge == null && !facts.income().isEmpty()) {
            return new FullAssessment(facts, residence, working).charge();
        }
        return Ending.contribution(facts, WeeklyCharge.Sums.NONE, charge == null ? BigDecimal.ZERO : charge, working);
    }

    private Assessed alreadyAssessed(Route.AlreadyAssessed before) {
        route(
                "Your finances were assessed before",
                "That assessment found the most you can be asked to pay.",
                "Care Act 2014 s17");
        return Ending.contribution(facts, WeeklyCharge.Sums.NONE, before.maximum(), working);
    }

    private void route(String label, String reason, String provision) {
        if (working.written()) {
            working.add(Step.of(Section.ROUTE, label, null, Effect.NOTE, reason.strip(), provision));
        }
    }
}
