package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.capital.CapitalDisregard;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.income.BenefitRate;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.PassedToSpouse;
import org.ourplan.law.charging.income.Period;
import org.ourplan.law.charging.income.SavingsCredit;

/** Reads the income and capital of a case. */
final class MoneyInFile {

    private static final String IN_THE_CASE = "As the case says.";
    private static final String[] OWN_INTEREST = {
        "interest_value",
        "own_interest_value",
        "beneficial_interest_value",
        "value_of_interest",
        "value_of_share",
        "market_value_of_share",
        "share_value"
    };

    private MoneyInFile() {}

    static List<IncomeItem> income(Given inputs, boolean monthByDays) {
        List<IncomeItem> items = new ArrayList<>();
        if (inputs.has("income")) {
            for (Given item : inputs.list("income")) {
                items.add(incomeItem(item, monthByDays));
            }
        }
        BigDecimal weekly = inputs.sum("income_weekly", "total_income_weekly");
        if (weekly != null) {
            items.add(IncomeItem.weekly(IncomeKind.OTHER, weekly));
        }
        return items;
    }

    private static IncomeItem incomeItem(Given item, boolean monthByDays) {
        String code = item.text("code", "kind");
        Optional<IncomeKind> kind = Codes.income(code);
        if (kind.isEmpty()) {
            item.problem("code", "We do not know this kind of income: " + Given.shown(code) + ".");
        }
        item.known("overpayment_recovery", "overpayment_recovered", "recovered", "note");
        BigDecimal amount = item.needed("amount", "gross", "amount_weekly", "weekly");
        return IncomeItem.weekly(kind.orElse(IncomeKind.OTHER), amount)
                .called(item.text("label", "name"))
                .every(period(item, monthByDays))
                .shared(Shares.of(item))
                .after(
                        item.number(BigDecimal.ZERO, "tax", "income_tax"),
                        item.number(BigDecimal.ZERO, "costs", "expenses", "interest_paid", "loan_interest"))
                .at(rate(item, code))
                .paid(
                        item.date("from", "starts", "start", "paid_from"),
                        item.date("until", "ends", "end", "ends_on", "paid_until", "planned_end", "stops_on"))
                .passedOn(passed(item))
                .decided(decision(item, kind.orElse(IncomeKind.OTHER)));
    }

    private static String decision(Given item, IncomeKind kind) {
        String decision = item.text("decision", "decision_reason");
        boolean needed = kind == IncomeKind.NOTIONAL_INCOME || kind == IncomeKind.UNDRAWN_PENSION;
        return decision.isEmpty() && needed ? IN_THE_CASE : decision;
    }

    private static @Nullable BenefitRate rate(Given item, String code) {
        String name = item.text("rate");
        BenefitRate rate = name.isEmpty() ? Codes.rateInCode(code) : Codes.rate(name);
        if (rate == null && !name.isEmpty()) {
            item.problem("rate", "We do not know this rate: " + Given.shown(name) + ".");
        }
        return rate;
    }

    static Period period(Given item, boolean monthByDays) {
        Integer days = item.whole("days");
        String name = item.text("period", "frequency", "per");
        if (days != null) {
            if (days < 1) {
                item.problem("days", "Enter 1 day or more.");
            }
            return Period.days(Math.max(1, days));
        }
        Period period = Codes.period(name, monthByDays);
        if (period == null) {
            item.problem("period", "We do not know this period: " + Given.shown(name) + ".");
            return Period.WEEK;
        }
        return period;
    }

    private static @Nullable PassedToSpouse passed(Given item) {
        BigDecimal amount = item.number("paid_to_spouse", "passed_to_spouse", "paid_to_partner");
        Answer married = item.answer("married_or_civil_partner", "married");
        Answer elsewhere = item.answer("spouse_lives_elsewhere", "lives_elsewhere");
        return amount == null ? null : new PassedToSpouse(amount, married, elsewhere);
    }

    static List<CapitalItem> capital(Given inputs) {
        List<CapitalItem> items = new ArrayList<>();
        if (inputs.isList("capital")) {
            for (Given item : inputs.list("capital")) {
                items.add(capitalItem(item));
            }
        } else {
            BigDecimal sum = inputs.sum("capital", "capital_total", "assessable_capital");
            if (sum != null) {
                items.add(CapitalItem.whole(CapitalKind.SAVINGS, sum));
            }
        }
        BigDecimal actual = inputs.sum("actual_capital");
        if (actual != null) {
            items.add(CapitalItem.whole(CapitalKind.SAVINGS, actual));
        }
        return items;
    }

    private static CapitalItem capitalItem(Given item) {
        String code = item.text("code", "kind");
        Optional<CapitalDisregard> byCode = CapitalDisregard.named(code.toUpperCase(Locale.ROOT));
        CapitalKind kind = Codes.capital(code);
        if (kind == null && byCode.isEmpty()) {
            item.problem("code", "We do not know this kind of savings or property: " + Given.shown(code) + ".");
        }
        item.known("valued_on", "value_date", "note");
        return capitalItem(item, kind, disregard(item, byCode.orElse(null)));
    }

    private static CapitalItem capitalItem(Given item, @Nullable CapitalKind kind, @Nullable CapitalDisregard why) {
        BigDecimal share = Shares.of(item);
        others(item, share);
        return CapitalItem.whole(kind == null ? CapitalKind.OTHER : kind, value(item))
                .called(item.text("label", "name"))
                .shared(share)
                .selling(
                        item.answer("sale_costs_10pct", "sale_costs", "selling_costs"),
                        item.number(BigDecimal.ZERO, "secured_debt", "mortgage", "secured_debts"))
                .worthToThem(item.number(OWN_INTEREST))
                .leftOut(
                        why,
                        item.date("from", "disregard_from", "disregarded_from", "starts"),
                        item.date("until", "disregard_until", "disregarded_until", "ends", "end"))
                .decided(decision(item, kind, why));
    }

    /** What it is worth, less the bank's charge for changing money from abroad. */
    private static BigDecimal value(Given item) {
        BigDecimal value = item.needed("value", "amount", "balance");
        BigDecimal change = item.number(BigDecimal.ZERO, "currency_cost", "conversion_cost");
        return change.signum() > 0 ? value.subtract(change).max(BigDecimal.ZERO) : value;
    }

    private static void others(Given item, BigDecimal share) {
        List<BigDecimal> all = new ArrayList<>(item.figures("other_shares", "shares_of_others"));
        if (!all.isEmpty()) {
            all.add(share);
            Checks checks = new Checks();
            checks.shares("share", all);
            checks.problems().forEach(found -> item.problem(found.field(), found.words()));
        }
    }

    private static @Nullable CapitalDisregard disregard(Given item, @Nullable CapitalDisregard byCode) {
        String name = item.text("disregarded", "disregard");
        if (name.isEmpty() || name.equals("true")) {
            return byCode;
        }
        if (name.equals("false") || name.equalsIgnoreCase("none")) {
            return null;
        }
        Optional<CapitalDisregard> named = CapitalDisregard.named(name.toUpperCase(Locale.ROOT));
        if (named.isEmpty()) {
            item.problem("disregarded", "We do not know this reason: " + Given.shown(name) + ".");
        }
        return named.orElse(null);
    }

    private static String decision(Given item, @Nullable CapitalKind kind, @Nullable CapitalDisregard why) {
        String decision = item.text("decision", "decision_reason", "reason");
        boolean discretion = why == CapitalDisregard.QUALIFYING_RELATIVE_LATER;
        return decision.isEmpty() && (kind == CapitalKind.NOTIONAL || discretion) ? IN_THE_CASE : decision;
    }

    static @Nullable SavingsCredit savingsCredit(Given inputs, boolean couple) {
        if (!inputs.isPart("savings_credit")) {
            return null;
        }
        Given credit = inputs.part("savings_credit");
        Answer own = credit.answer("couple", "has_partner");
        return new SavingsCredit(
                credit.number("qualifying_income"),
                credit.number("threshold", "savings_credit_threshold"),
                credit.number("standard_minimum_guarantee", "guarantee"),
                credit.number(BigDecimal.ZERO, "received", "paid", "amount"),
                own.isUnanswered() ? couple : own.isYes(),
                credit.answer("pension_age_before_2016", "reached_pension_age_before_april_2016", "entitled"));
    }
}
