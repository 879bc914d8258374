package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.deferred.Compounding;
import org.ourplan.law.charging.deferred.Deferral;
import org.ourplan.law.charging.deferred.EquityLimit;
import org.ourplan.law.charging.deferred.Interest;
import org.ourplan.law.charging.deferred.MustOffer;
import org.ourplan.law.charging.figures.Figure;

/** Cases of deferred payment agreements: what may be deferred, the sums of a week, interest. */
final class DeferredCases {

    private DeferredCases() {}

    static void work(CaseInFile given, Actual actual) {
        BigDecimal limit = equityLimit(given, actual);
        Answer agreement = given.inputs().answer("dpa", "has_dpa", "deferred_payment_agreement");
        CostsInFile.checkTopUp(given.inputs(), !agreement.isNo());
        actual.put(true, "first_party_top_up_allowed", "top_up_allowed", "allowed");
        if (given.inputs().has("income_weekly") && given.inputs().has("cost_weekly")) {
            deferral(given, limit, actual);
        }
        if (given.inputs().has("balance", "deferred_balance")) {
            interest(given, actual);
        }
        highest(given, actual);
        if (given.inputs().has("adequate_security", "other_capital", "home_disregarded")) {
            mustOffer(given, actual);
        }
    }

    private static @Nullable BigDecimal equityLimit(CaseInFile given, Actual actual) {
        Given inputs = given.inputs();
        BigDecimal stated = inputs.number("equity_limit");
        BigDecimal value = inputs.number("property_value", "home_value");
        if (value == null) {
            return stated;
        }
        BigDecimal debts = inputs.number(BigDecimal.ZERO, "secured_debt", "secured_debts", "mortgage");
        BigDecimal limit = actual.valueOf(EquityLimit.of(value, debts, given.working()));
        actual.money(limit, "equity_limit");
        return limit;
    }

    private static void deferral(CaseInFile given, @Nullable BigDecimal limit, Actual actual) {
        Given inputs = given.inputs();
        BigDecimal cost = inputs.needed("cost_weekly");
        BigDecimal topUp = inputs.number(BigDecimal.ZERO, "top_up_weekly", "first_party_top_up_weekly");
        BigDecimal budget = inputs.number("personal_budget_weekly", "chargeable_cost_weekly");
        boolean inTheCost = budget != null && cost.compareTo(budget.add(topUp)) == 0;
        Deferral deferral = actual.valueOf(Deferral.of(
                cost,
                inTheCost ? BigDecimal.ZERO : topUp,
                inputs.needed("income_weekly"),
                inputs.number("disposable_income_allowance_kept"),
                given.working()));
        if (deferral == null) {
            return;
        }
        actual.money(deferral.contribution(), "contribution_weekly");
        actual.money(deferral.deferred(), "deferred_weekly");
        actual.money(topUp, "top_up_weekly");
        Integer weeks = limit == null ? null : deferral.wholeWeeksTo(limit);
        if (weeks != null) {
            actual.put(weeks.toString(), "whole_weeks_to_equity_limit");
        }
    }

    private static void interest(CaseInFile given, Actual actual) {
        Given inputs = given.inputs();
        Working working = given.working();
        BigDecimal stated = inputs.number("annual_rate_percent", "interest_rate_percent");
        BigDecimal rate = stated == null ? working.figure(Figure.DPA_INTEREST_MAX) : stated;
        String name = inputs.text("compounding");
        Compounding compounding =
                Compounding.named(name.isEmpty() ? "daily" : name).orElse(null);
        if (compounding == null) {
            actual.refused(List.of(new Problem("compounding", "Say daily, monthly, quarterly, yearly or none.")));
            return;
        }
        Integer days = inputs.whole("days");
        Answered<BigDecimal> interest = Interest.of(
                inputs.needed("balance", "deferred_balance"),
                rate,
                given.figures().day(),
                days == null ? 0 : days,
                compounding,
                working);
        actual.money(actual.valueOf(interest), "interest");
    }

    private static void highest(CaseInFile given, Actual actual) {
        BigDecimal gilts = given.inputs().number("gilt_rate_percent");
        if (gilts != null) {
            actual.number(
                    actual.valueOf(Interest.highest(gilts, given.working())),
                    "max_interest_percent",
                    "max_interest_rate_percent");
        } else if (given.wanted().contains("max_interest_percent")) {
            Working working = given.working();
            BigDecimal highest = working.figure(Figure.DPA_INTEREST_MAX);
            actual.number(actual.valueOf(Answered.of(highest, new Checks(), working)), "max_interest_percent");
        }
    }

    private static void mustOffer(CaseInFile given, Actual actual) {
        Given inputs = given.inputs();
        Answer security = inputs.answer("adequate_security");
        MustOffer offer = actual.valueOf(MustOffer.of(
                given.careHome(),
                inputs.number(BigDecimal.ZERO, "other_capital", "capital_besides_home"),
                !inputs.answer("home_disregarded").isYes(),
                security,
                given.working()));
        if (offer != null) {
            actual.put(offer.must(), "dpa_must_be_offered", "must_offer_dpa", "must_offer");
            offer.whyNot().forEach(actual::step);
        }
    }
}
