package org.ourplan.law.charging.capital;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.Words;

/**
 * Something the person owns, or part of it.
 *
 * @param label the person's own word for it, or empty
 * @param value market or surrender value of the whole, in pounds, after what a bank takes for changing foreign money
 * @param share the person's part of it, more than 0 and up to 1; joint capital other than land is in equal shares
 * @param sellingCosts whether selling would cost anything; unanswered means yes for land and no for anything else
 * @param securedDebt debt secured on the whole
 * @param ownInterest what the person's own beneficial interest would fetch, where that was valued (reg 24), or null
 * @param disregard why it is left out, or null
 * @param from the first day of the disregard, or null
 * @param until the last day of the disregard, or null
 * @param decision reasons of the decision that a discretion, an unsettled scheme or notional capital needs; else empty
 */
public record CapitalItem(
        CapitalKind kind,
        String label,
        BigDecimal value,
        BigDecimal share,
        Answer sellingCosts,
        BigDecimal securedDebt,
        @Nullable BigDecimal ownInterest,
        @Nullable CapitalDisregard disregard,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String decision) {

    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

    /** All of it is the person's, nothing is owed on it and nothing is left out. */
    public static CapitalItem whole(CapitalKind kind, BigDecimal value) {
        return new CapitalItem(
                kind, "", value, BigDecimal.ONE, Answer.UNANSWERED, BigDecimal.ZERO, null, null, null, null, "");
    }

    public CapitalItem called(String its) {
        return new CapitalItem(
                kind, its, value, share, sellingCosts, securedDebt, ownInterest, disregard, from, until, decision);
    }

    public CapitalItem shared(BigDecimal part) {
        return new CapitalItem(
                kind, label, value, part, sellingCosts, securedDebt, ownInterest, disregard, from, until, decision);
    }

    public CapitalItem selling(Answer costs, BigDecimal debt) {
        return new CapitalItem(kind, label, value, share, costs, debt, ownInterest, disregard, from, until, decision);
    }

    public CapitalItem worthToThem(@Nullable BigDecimal interest) {
        return new CapitalItem(
                kind, label, value, share, sellingCosts, securedDebt, interest, disregard, from, until, decision);
    }

    public CapitalItem leftOut(@Nullable CapitalDisregard why, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new CapitalItem(
                kind, label, value, share, sellingCosts, securedDebt, ownInterest, why, first, last, decision);
    }

    public CapitalItem decided(String reasons) {
        return new CapitalItem(
                kind, label, value, share, sellingCosts, securedDebt, ownInterest, disregard, from, until, reasons);
    }

    /** The person's word for it, or ours. */
    public String name() {
        return label.isEmpty() ? kind.words() : label;
    }

    /** The same as a line begins with it. */
    public String title() {
        return label.isEmpty() ? Words.begin(kind.words()) : label;
    }

    /** True when a tenth is taken off for what selling costs. */
    public boolean tenthOff() {
        return sellingCosts.isYes() || (sellingCosts.isUnanswered() && kind.isProperty());
    }

    /** What the person's part is worth: less a tenth where selling costs something, less secured debt; exact. */
    public BigDecimal worth() {
        if (ownInterest != null) {
            return ownInterest;
        }
        BigDecimal net = tenthOff() ? value.multiply(NINE_TENTHS) : value;
        if (securedDebt.signum() != 0) {
            net = Exact.notBelowNothing(net.subtract(securedDebt));
        }
        return share.compareTo(BigDecimal.ONE) == 0 ? net : net.multiply(share);
    }

    /** What is wrong with it. */
    public void check(Checks checks) {
        checks.sum("value", value);
        checks.sum("secured_debt", securedDebt);
        checks.sum("interest_value", ownInterest);
        checks.share("share", share);
        boolean needsDecision = kind == CapitalKind.NOTIONAL
                || (disregard != null && disregard.limit() == CapitalDisregard.Limit.DECISION);
        checks.need(
                !needsDecision || !decision.isBlank(),
                "decision",
                "This needs a decision that gives its reasons: the rules do not settle it by themselves.");
        checks.need(
                from == null || until == null || !until.isBefore(from),
                "until",
                "The last day cannot be before the first day.");
    }
}
