package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Words;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.policy.Switch;

/** What somebody cared for outside a care home must be left with a week (reg 7). */
final class MinimumIncomeGuarantee {

    private static final String PROVISION = "SI 2014/2672 reg 7";

    private final Facts facts;
    private final Working working;
    private BigDecimal total = BigDecimal.ZERO;

    private MinimumIncomeGuarantee(Facts facts, Working working) {
        this.facts = facts;
        this.working = working;
    }

    static BigDecimal of(Facts facts, Working working) {
        MinimumIncomeGuarantee guarantee = new MinimumIncomeGuarantee(facts, working);
        BigDecimal given = facts.guaranteeGiven();
        if (given == null) {
            guarantee.national();
        } else {
            guarantee.total = given;
            guarantee.plain("Minimum income guarantee", given, "The figure was given with the answers.", null);
        }
        guarantee.local();
        guarantee.couple();
        guarantee.result();
        return guarantee.total;
    }

    private void national() {
        Person person = facts.person();
        boolean reached = person.pensionCreditAgeOn(facts.on()).isYes();
        switch (person.household()) {
            case Household.Single _ -> {
                add(single(person, reached), "You have no partner.");
                premiumsOfSingle(person, reached);
            }
            case Household.Couple couple -> {
                boolean either = reached || couple.partnerPensionCreditAge().isYes();
                add(
                        either ? Figure.MIG_COUPLE_PC_AGE : Figure.MIG_COUPLE_18_PLUS,
                        either
                                ? "You are one of a couple, and one or both of you have reached pension credit age."
                                : "You are one of a couple.");
                premiumsOfCouple(person, couple, reached);
            }
        }
        for (int child = 0; child < person.children(); child++) {
            add(Figure.MIG_CHILD, "You are responsible for a child who lives with you.");
        }
        if (Gateways.carer(person.premiums(), facts.income())) {
            add(Figure.MIG_PREMIUM_CARER, "You get Carer's Allowance, or would as a carer.");
        }
    }

    private Figure single(Person person, boolean reached) {
        if (reached) {
            return Figure.MIG_SINGLE_PC_AGE;
        }
        if (person.children() > 0) {
            return Figure.MIG_LONE_PARENT;
        }
        Integer age = person.ageOn(facts.on());
        return age != null && age < 25 ? Figure.MIG_SINGLE_18_24 : Figure.MIG_SINGLE_25_TO_PC_AGE;
    }

    private void premiumsOfSingle(Person person, boolean reached) {
        if (reached) {
            return;
        }
        List<IncomeItem> income = facts.income();
        if (Gateways.disability(person.premiums(), income)) {
            add(Figure.MIG_PREMIUM_DISABILITY_SINGLE, "You get a disability benefit that brings this premium.");
        }
        if (Gateways.enhanced(person.premiums(), income)) {
            add(
                    Figure.MIG_PREMIUM_ENHANCED_DISABILITY_SINGLE,
                    "You get a disability benefit at a rate that brings this premium.");
        }
    }

    /** A couple's premium is due where one of them gets it; that one must be under pension credit age. */
    private void premiumsOfCouple(Person person, Household.Couple couple, boolean reached) {
        boolean partnerReached = couple.partnerPensionCreditAge().isYes();
        boolean mixed = reached != partnerReached;
        boolean noneForBoth = reached && partnerReached;
        if (noneForBoth || (mixed && !working.policy().on(Switch.MIXED_AGE_COUPLE_DISABILITY_PREMIUM))) {
            return;
        }
        boolean mine = !reached && Gateways.disability(person.premiums(), facts.income());
        boolean theirs = !partnerReached && couple.partnerDisabilityPremium().isYes();
        if (mine || theirs) {
            add(Figure.MIG_PREMIUM_DISABILITY_COUPLE, whose(mine), mixed);
        }
        boolean mineEnhanced = !reached && Gateways.enhanced(person.premiums(), facts.income());
        boolean theirsEnhanced =
                !partnerReached && couple.partnerEnhancedPremium().isYes();
        if (mineEnhanced || theirsEnhanced) {
            add(Figure.MIG_PREMIUM_ENHANCED_DISABILITY_COUPLE, whose(mineEnhanced), mixed);
        }
    }

    private static String whose(boolean mine) {
        return mine
                ? "You get a disability benefit that brings this premium."
                : "Your partner gets a disability benefit" + " that brings this premium.";
    }

    /** A council may set its own guarantee, or add to it; it never gives less. */
    private void local() {
        BigDecimal own = working.policy().number(Switch.MIG_LOCAL);
        if (own != null && own.compareTo(total) > 0) {
            plain(
                    "Added to reach the council's own guarantee",
                    own.subtract(total),
                    "The council lets people keep more.",
                    Switch.MIG_LOCAL);
            total = own;
        }
        BigDecimal uplift = working.policy().number(Switch.MIG_UPLIFT);
        if (uplift != null && uplift.signum() > 0) {
            total = total.add(uplift);
            plain("Added by the council", uplift, "The council lets people keep more.", Switch.MIG_UPLIFT);
        }
    }

    /** What a look at both of a couple adds: offered, never asked for, and it only ever lowers the charge (Annex C 5). */
    private void couple() {
        BigDecimal added = facts.guaranteeAdded();
        if (added.signum() == 0 || !(facts.person().household() instanceof Household.Couple)) {
            return;
        }
        total = total.add(added);
        if (working.written()) {
            working.add(Step.of(
                            Section.KEPT,
                            "Added after a look at you both",
                            added,
                            Effect.KEPT,
                            "So that you and your partner can both live on what is left.",
                            "CASSG Annex C 5; local policy")
                    .withPolicy(working.policy().find(Switch.COUPLE_AFFORDABILITY_CHECK)));
        }
    }

    private void result() {
        if (working.written()) {
            working.add(Step.of(
                    Section.KEPT,
                    "Your minimum income guarantee",
                    total,
                    Effect.RESULT,
                    "What you pay must leave you at least this much a week.",
                    PROVISION));
        }
    }

    private void add(Figure figure, String reason) {
        add(figure, reason, false);
    }

    private void add(Figure figure, String reason, boolean mixedAge) {
        BigDecimal amount = working.figure(figure);
        total = total.add(amount);
        if (working.written()) {
            Switch choice = Switch.MIXED_AGE_COUPLE_DISABILITY_PREMIUM;
            working.add(Step.of(Section.KEPT, Words.begin(figure.words()), amount, Effect.KEPT, reason, PROVISION)
                    .withFigure(working.figures().find(figure))
                    .withPolicy(mixedAge ? working.policy().find(choice) : null));
        }
    }

    private void plain(String label, BigDecimal amount, String reason, @Nullable Switch choice) {
        if (working.written()) {
            working.add(Step.of(Section.KEPT, label, amount, Effect.KEPT, reason, PROVISION)
                    .withPolicy(choice == null ? null : working.policy().find(choice)));
        }
    }
}
