package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.policy.Switch;

/** What is taken off the income for the home (Sch 1 para 2) and for disability (Sch 1 para 4). */
final class Outgoings {

    private static final String HOME = "SI 2014/2672 Sch 1 paras 2 and 3";
    private static final String DISABILITY = "SI 2014/2672 Sch 1 para 4; CASSG Annex C 40";

    private final Facts facts;
    private final Residence residence;
    private final Working working;

    Outgoings(Facts facts, Residence residence, Working working) {
        this.facts = facts;
        this.residence = residence;
        this.working = working;
    }

    /** For the home, pounds a week, exact. */
    BigDecimal home() {
        BigDecimal sum = BigDecimal.ZERO;
        for (HomeCost cost : facts.homeCosts()) {
            String refused = refused(cost);
            BigDecimal net = cost.net();
            if (refused.isEmpty()) {
                sum = sum.add(net);
            }
            if (working.written()) {
                write(cost, net, refused);
            }
        }
        return sum;
    }

    private void write(HomeCost cost, BigDecimal net, String refused) {
        boolean named = cost.kind() != HomeCost.Kind.OTHER && cost.kind() != HomeCost.Kind.COMMITMENT;
        boolean byChoice = !named && residence == Residence.OUTSIDE_A_CARE_HOME;
        String why = cost.decision().isEmpty() ? "It is taken off your income." : cost.decision();
        working.add(Step.of(
                        Section.HOME_COSTS,
                        cost.name(),
                        net,
                        refused.isEmpty() ? Effect.TAKEN_OFF : Effect.NOTE,
                        refused.isEmpty() ? why : refused,
                        HOME)
                .withCode(cost.kind().name())
                .withPolicy(byChoice ? working.policy().find(Switch.OTHER_HOME_COSTS) : null));
    }

    private String refused(HomeCost cost) {
        if (residence == Residence.PERMANENT_RESIDENT) {
            return "Home costs are not taken off for a permanent resident. The council can let you keep more for"
                    + " personal expenses instead.";
        }
        if (cost.ownLiability().isNo()) {
            return "It is not yours to pay, so it is not taken off.";
        }
        return switch (cost.kind()) {
            case RENT, MORTGAGE, GROUND_RENT, COUNCIL_TAX, SERVICE_CHARGE -> "";
            case BOARD ->
                cost.decision().isBlank() ? "Board is not rent by itself: it is taken off only with a decision." : "";
            case COMMITMENT, OTHER ->
                residence == Residence.TEMPORARY_RESIDENT
                                || !cost.decision().isBlank()
                                || working.policy().on(Switch.OTHER_HOME_COSTS)
                        ? ""
                        : "The rules do not name this cost, so it is not taken off.";
        };
    }

    /**
     * For disability, pounds a week, exact.
     *
     * @param benefitCounts whether a disability benefit counts as income
     */
    BigDecimal disability(boolean benefitCounts) {
        BigDecimal flat = working.policy().number(Switch.DRE_FLAT_RATE);
        if (facts.disabilityCosts().isEmpty() && (flat == null || !benefitCounts)) {
            return BigDecimal.ZERO;
        }
        if (residence != Residence.OUTSIDE_A_CARE_HOME) {
            return none(
                    "These costs are not taken off in a care home. The council can let you keep more for personal"
                            + " expenses instead.",
                    null);
        }
        if (!benefitCounts && !working.policy().on(Switch.DRE_WITHOUT_DISABILITY_BENEFIT)) {
            return none(
                    "No disability benefit counts as your income, so these costs are not taken off.",
                    Switch.DRE_WITHOUT_DISABILITY_BENEFIT);
        }
        return floored(items(benefitCounts), flat);
    }

    private BigDecimal items(boolean benefitCounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DisabilityCost cost : facts.disabilityCosts()) {
            BigDecimal allowed = cost.period().weekly(cost.allowed());
            sum = sum.add(allowed);
            if (working.written()) {
                String cheaper =
                        cost.cheaperWay().isBlank() ? "" : " It can be had for less: " + cost.cheaperWay() + ".";
                Effect effect = cost.allowed().signum() == 0 ? Effect.NOTE : Effect.TAKEN_OFF;
                working.add(Step.of(
                                Section.DISABILITY_COSTS,
                                cost.label(),
                                allowed,
                                effect,
                                cost.reason() + cheaper,
                                DISABILITY)
                        .withPolicy(
                                benefitCounts ? null : working.policy().find(Switch.DRE_WITHOUT_DISABILITY_BENEFIT)));
            }
        }
        return sum;
    }

    /** A flat rate is a floor: it never takes the place of higher real costs. */
    private BigDecimal floored(BigDecimal actual, @Nullable BigDecimal flat) {
        if (flat == null || flat.compareTo(actual) <= 0) {
            return actual;
        }
        if (working.written()) {
            working.add(Step.of(
                            Section.DISABILITY_COSTS,
                            "Added to reach the council's flat rate",
                            flat.subtract(actual),
                            Effect.TAKEN_OFF,
                            "The council takes off at least its flat rate, without asking for evidence. If your costs"
                                    + " are higher, you can ask us to look at them one by one.",
                            DISABILITY)
                    .withPolicy(working.policy().find(Switch.DRE_FLAT_RATE)));
        }
        return flat;
    }

    private BigDecimal none(String reason, @Nullable Switch choice) {
        if (working.written()) {
            working.add(Step.of(
                            Section.DISABILITY_COSTS,
                            "Extra costs of disability",
                            BigDecimal.ZERO,
                            Effect.NOTE,
                            reason,
                            DISABILITY)
                    .withPolicy(choice == null ? null : working.policy().find(choice)));
        }
        return BigDecimal.ZERO;
    }
}
