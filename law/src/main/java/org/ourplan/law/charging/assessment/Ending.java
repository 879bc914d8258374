package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.law.rules.Carries;

/** The last steps: never more than the care costs, whole pence, and who pays the rest. */
@Carries("CHG-4")
final class Ending {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private Ending() {}

    /** The person pays what may be charged in full. The cost must be known. */
    static Assessed fullCost(Facts facts, WeeklyCharge.Sums sums, boolean onlyTheHome, Working working) {
        BigDecimal most = facts.cost().most();
        if (most == null) {
            return new Assessed.NotAssessed(List.of(
                    new Problem("cost_weekly", "Enter what the care costs a week: the person pays all of it.")));
        }
        BigDecimal pays = Exact.dropPartPenny(most);
        write("You pay the full cost", pays, "You pay what your care costs.", "Care Act 2014 s14(4)", working);
        if (onlyTheHome) {
            write(
                    "Deferred payment",
                    null,
                    "Only your home brings you over the limit, so we must offer to let you pay later from its value.",
                    "Care Act 2014 s34; SI 2014/2671 reg 2",
                    working);
        }
        return whoPays(
                new WeeklyCharge(Outcome.FULL_COST, sums, null, pays, facts.cost(), onlyTheHome, working.breakdown()),
                working);
    }

    /** The person pays up to a maximum, exact. */
    static Assessed contribution(Facts facts, WeeklyCharge.Sums sums, BigDecimal maximum, Working working) {
        BigDecimal most = Exact.dropPartPenny(maximum);
        BigDecimal pays = worthCollecting(atMostTheCost(facts.cost().most(), most, working), working);
        boolean dropped = working.written() && most.compareTo(maximum) < 0;
        write(
                "What you pay",
                pays,
                dropped ? "A part of a penny is dropped." : "This is what you pay each week.",
                dropped ? "SI 2014/2672 reg 11" : "Care Act 2014 ss 14 and 17",
                working);
        return whoPays(
                new WeeklyCharge(Outcome.CONTRIBUTION, sums, most, pays, facts.cost(), false, working.breakdown()),
                working);
    }

    private static BigDecimal atMostTheCost(@Nullable BigDecimal cost, BigDecimal maximum, Working working) {
        if (cost == null || cost.compareTo(maximum) >= 0) {
            return maximum;
        }
        BigDecimal most = Exact.dropPartPenny(cost);
        if (working.written()) {
            working.add(Step.of(
                    Section.RESULT,
                    "What may be charged for",
                    most,
                    Effect.LIMIT,
                    "You never pay more than the care we may charge for costs.",
                    "Care Act 2014 s14(4)"));
        }
        return most;
    }

    private static BigDecimal worthCollecting(BigDecimal pays, Working working) {
        BigDecimal least = working.policy().number(Switch.MINIMUM_CHARGE_BELOW_WHICH_FREE);
        if (least == null || pays.signum() == 0 || pays.compareTo(least) >= 0) {
            return pays;
        }
        if (working.written()) {
            working.add(Step.of(
                            Section.RESULT,
                            "Too small to collect",
                            NOTHING,
                            Effect.RESULT,
                            "The council does not collect a charge this small.",
                            "Care Act 2014 s14(1); local policy")
                    .withPolicy(working.policy().find(Switch.MINIMUM_CHARGE_BELOW_WHICH_FREE)));
        }
        return NOTHING;
    }

    private static void write(
            String label, @Nullable BigDecimal amount, String reason, String provision, Working working) {
        if (working.written()) {
            Effect effect = amount == null ? Effect.NOTE : Effect.RESULT;
            working.add(Step.of(Section.RESULT, label, amount, effect, reason, provision));
        }
    }

    private static Assessed whoPays(WeeklyCharge charge, Working working) {
        BigDecimal council = charge.councilPays();
        if (!working.written() || council == null) {
            return charge;
        }
        part("NHS-funded nursing care", charge.cost().nursing(), "The NHS pays this to the home.", working);
        part(
                "Top-up",
                charge.cost().topUp(),
                "Somebody pays this for a dearer place. It does not change what you pay. If it is not paid, the council"
                        + " still owes it to the home.",
                working);
        part("You", charge.contribution(), "What you pay towards your care.", working);
        part("The council", council, "The rest of what your care costs.", working);
        return new WeeklyCharge(
                charge.outcome(),
                charge.sums(),
                charge.maximum(),
                charge.contribution(),
                charge.cost(),
                charge.mustOfferDeferredPayment(),
                working.breakdown());
    }

    private static void part(String label, BigDecimal amount, String reason, Working working) {
        if (amount.signum() > 0) {
            working.add(Step.of(Section.WHO_PAYS, label, amount, Effect.RESULT, reason, "Care Act 2014 ss 14 and 30"));
        }
    }
}
