package org.ourplan.law.charging.income;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Words;

/**
 * One income of the person: never a partner's.
 *
 * @param label the person's own word for it, or empty
 * @param amount pounds for the period, before tax and before anything taken off for an overpayment
 * @param share the person's part of it, more than 0 and up to 1; income of a couple together is in equal shares
 * @param tax income tax on it, for the same period
 * @param costs its own costs, for the same period: of letting, or the loan interest of a home income plan
 * @param rate the rate of a disability benefit, or null when not known
 * @param from the first day it is paid, or null when it was paid before the assessment
 * @param until the last day it is paid, or null when no end is planned
 * @param passed what is passed to a spouse, or null
 * @param decision for notional income, the reasons of the decision to count it; else empty
 */
public record IncomeItem(
        IncomeKind kind,
        String label,
        BigDecimal amount,
        Period period,
        BigDecimal share,
        BigDecimal tax,
        BigDecimal costs,
        @Nullable BenefitRate rate,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable PassedToSpouse passed,
        String decision) {

    /** A weekly amount with nothing else to say about it. */
    public static IncomeItem weekly(IncomeKind kind, BigDecimal amount) {
        BigDecimal none = BigDecimal.ZERO;
        return new IncomeItem(kind, "", amount, Period.WEEK, BigDecimal.ONE, none, none, null, null, null, null, "");
    }

    public IncomeItem every(Period its) {
        return new IncomeItem(kind, label, amount, its, share, tax, costs, rate, from, until, passed, decision);
    }

    public IncomeItem shared(BigDecimal part) {
        return new IncomeItem(kind, label, amount, period, part, tax, costs, rate, from, until, passed, decision);
    }

    public IncomeItem called(String its) {
        return new IncomeItem(kind, its, amount, period, share, tax, costs, rate, from, until, passed, decision);
    }

    public IncomeItem after(BigDecimal itsTax, BigDecimal itsCosts) {
        return new IncomeItem(
                kind, label, amount, period, share, itsTax, itsCosts, rate, from, until, passed, decision);
    }

    public IncomeItem at(@Nullable BenefitRate its) {
        return new IncomeItem(kind, label, amount, period, share, tax, costs, its, from, until, passed, decision);
    }

    public IncomeItem paid(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new IncomeItem(kind, label, amount, period, share, tax, costs, rate, first, last, passed, decision);
    }

    public IncomeItem passedOn(@Nullable PassedToSpouse its) {
        return new IncomeItem(kind, label, amount, period, share, tax, costs, rate, from, until, its, decision);
    }

    public IncomeItem decided(String reasons) {
        return new IncomeItem(kind, label, amount, period, share, tax, costs, rate, from, until, passed, reasons);
    }

    /** The person's word for it, or ours. */
    public String name() {
        return label.isEmpty() ? kind.words() : label;
    }

    /** The same as a line begins with it. */
    public String title() {
        return label.isEmpty() ? Words.begin(kind.words()) : label;
    }

    /** True when it is paid on that day. */
    public boolean paidOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The person's part a week, after tax; exact. */
    public BigDecimal weeklyAfterTax() {
        return weekly(tax.signum() == 0 ? amount : amount.subtract(tax));
    }

    /** Its own costs a week; exact. */
    public BigDecimal weeklyCosts() {
        return weekly(costs);
    }

    private BigDecimal weekly(BigDecimal sum) {
        BigDecimal weekly = period.weekly(sum);
        return share.compareTo(BigDecimal.ONE) == 0 ? weekly : weekly.multiply(share);
    }

    /** What is wrong with it. */
    public void check(Checks checks) {
        checks.sum("amount", amount);
        checks.need(
                amount.compareTo(Checks.MOST_REGULAR) <= 0
                        || period.weekly(amount).compareTo(Checks.MOST_REGULAR) <= 0,
                "amount",
                "Check the amount and how often it comes: it is more a week than we can work with.");
        checks.share("share", share);
        checks.regular("tax", tax);
        checks.regular("costs", costs);
        checks.need(
                tax.signum() <= 0 || tax.compareTo(amount) <= 0,
                "tax",
                "The tax cannot be more than the income it is on.");
        checkPassed(checks);
        checks.need(
                kind.treatment() != Treatment.NOTIONAL || !decision.isBlank(),
                "decision",
                "Income that somebody does not have counts only with a decision that gives its reasons.");
        checks.need(
                until == null || from == null || !until.isBefore(from),
                "until",
                "The last day cannot be before the first day.");
    }

    private void checkPassed(Checks checks) {
        if (passed != null) {
            checks.regular("paid_to_spouse", passed.amount());
            checks.need(
                    passed.amount().compareTo(amount) <= 0,
                    "paid_to_spouse",
                    "What is passed on cannot be more than the pension.");
        }
    }
}
