package org.ourplan.law.charging.assessment;

import java.util.List;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.capital.CapitalDisregard;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.charging.income.BenefitConflicts;
import org.ourplan.law.charging.income.SavingsCredit;
import org.ourplan.law.charging.policy.LocalPolicy;

/** What is wrong with the facts of an assessment, in words, each at its field. A figure of 0 is an answer. */
final class FactsChecks {

    private final Facts facts;
    private final Checks checks = new Checks();

    private FactsChecks(Facts facts) {
        this.facts = facts;
    }

    static List<Problem> problems(Facts facts, Residence residence, FiguresOn figures, LocalPolicy policy) {
        FactsChecks all = new FactsChecks(facts);
        all.route();
        all.person(residence, policy);
        all.lists();
        all.homes(residence);
        all.amounts();
        all.checks.addAll(policy.problems(figures));
        return all.checks.problems();
    }

    private void route() {
        switch (facts.route()) {
            case Route.LightTouch light -> {
                checks.need(
                        light.consent().isYes(),
                        "consent",
                        "A light-touch assessment needs the person's consent. Without it, make a full assessment.");
                checks.regular("light_touch_charge_weekly", light.charge());
            }
            case Route.AlreadyAssessed before -> checks.regular("maximum_contribution_weekly", before.maximum());
            case Route.Full _, Route.Refused _ -> {}
        }
    }

    private void person(Residence residence, LocalPolicy policy) {
        boolean guarantee = residence == Residence.OUTSIDE_A_CARE_HOME
                && facts.guaranteeGiven() == null
                && facts.route() instanceof Route.Full
                && FinancialAssessment.nothingToPay(facts, policy) == null;
        facts.person().check(facts.on(), guarantee, checks);
    }

    private void lists() {
        for (int at = 0; at < facts.income().size(); at++) {
            checks.within("income", at + 1);
            facts.income().get(at).check(checks);
        }
        BenefitConflicts.check(facts.income(), checks);
        for (int at = 0; at < facts.capital().size(); at++) {
            checks.within("capital", at + 1);
            facts.capital().get(at).check(checks);
        }
        for (int at = 0; at < facts.homeCosts().size(); at++) {
            checks.within("housing_costs", at + 1);
            facts.homeCosts().get(at).check(checks);
        }
        for (int at = 0; at < facts.disabilityCosts().size(); at++) {
            checks.within("dre", at + 1);
            facts.disabilityCosts().get(at).check(checks);
        }
    }

    private void homes(Residence residence) {
        for (int at = 0; at < facts.capital().size(); at++) {
            CapitalItem item = facts.capital().get(at);
            CapitalDisregard why = item.disregard();
            if (why != null) {
                checks.within("capital", at + 1);
                checks.need(
                        fits(why, item, residence),
                        "disregarded",
                        "This reason for leaving " + item.name() + " out does not fit: " + why.words() + ".");
            }
        }
        checks.outside();
    }

    private static boolean fits(CapitalDisregard why, CapitalItem item, Residence residence) {
        return switch (why) {
            case HOME_NOT_CARE_HOME ->
                item.kind() == CapitalKind.MAIN_HOME && residence == Residence.OUTSIDE_A_CARE_HOME;
            case TEMPORARY_RESIDENT ->
                item.kind() == CapitalKind.MAIN_HOME && residence != Residence.PERMANENT_RESIDENT;
            case TWELVE_WEEK, QUALIFYING_RELATIVE, QUALIFYING_RELATIVE_LATER ->
                item.kind().isProperty();
            default -> true;
        };
    }

    private void amounts() {
        facts.cost().check(checks);
        checks.regular("mig_weekly", facts.guaranteeGiven());
        checks.regular("couple_added_weekly", facts.guaranteeAdded());
        SavingsCredit credit = facts.savingsCredit();
        if (credit != null) {
            credit.check(checks);
        }
        switch (facts.stay()) {
            case Stay.OutsideACareHome _ -> {}
            case Stay.Permanent home -> allowance(home.allowance());
            case Stay.Temporary home -> {
                Integer nights = home.plannedNights();
                checks.need(
                        nights == null || nights > 0, "planned_weeks", "A stay must be planned for at least a night.");
                allowance(home.allowance());
            }
        }
    }

    private void allowance(Stay.Allowance allowance) {
        checks.regular("personal_expenses_allowance", allowance.given());
        checks.regular("pea_variation", allowance.increase());
        checks.need(
                allowance.increase().signum() <= 0 || !allowance.reason().isBlank(),
                "pea_variation_reason",
                "Give the reason for letting the person keep more.");
    }
}
