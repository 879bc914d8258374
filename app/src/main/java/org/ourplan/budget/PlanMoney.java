package org.ourplan.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.budget.MoneyApart;

/**
 * The figures a personal budget statement needs beside the plan's own lines. Pounds a week unless said otherwise.
 *
 * @param contribution what the person pays, as the financial assessment found it, or entered by hand where there is
 *     none; null: not known
 * @param quote the lowest price quoted by a suitable provider that is available, or null
 * @param quotedBy who quoted it
 * @param reasonNoQuote why the amount is enough though there is no quote at or below it
 * @param pricedOn the day the prices of the lines were checked
 * @param apart other public money, top-ups and own money
 * @param waitsFor why what the person pays is not known though there is a financial assessment; empty or null otherwise
 */
public record PlanMoney(
        @Nullable Contribution contribution,
        @Nullable BigDecimal quote,
        String quotedBy,
        String reasonNoQuote,
        @Nullable LocalDate pricedOn,
        List<MoneyApart> apart,
        @Nullable String waitsFor) {

    public PlanMoney {
        apart = List.copyOf(apart);
    }

    /** Nothing entered yet. */
    public static PlanMoney none() {
        return new PlanMoney(null, null, "", "", null, List.of(), null);
    }

    /** The same with what the person pays. */
    public PlanMoney paying(@Nullable Contribution entered) {
        return new PlanMoney(entered, quote, quotedBy, reasonNoQuote, pricedOn, apart, waitsFor);
    }

    /** The same with why what the person pays is not known yet; empty where it is, or nobody has asked. */
    public PlanMoney waitingFor(String why) {
        return new PlanMoney(contribution, quote, quotedBy, reasonNoQuote, pricedOn, apart, why);
    }

    /** The same with more money beside the budget. */
    public PlanMoney also(List<MoneyApart> more) {
        var all = new ArrayList<>(apart);
        all.addAll(more);
        return new PlanMoney(contribution, quote, quotedBy, reasonNoQuote, pricedOn, all, waitsFor);
    }

    /**
     * What the person pays.
     *
     * @param weekly the most they pay, pounds a week
     * @param why how it was reached
     * @param by who entered it, and their role
     * @param fullCost true where they pay all that their care costs; null in figures kept before that was asked
     * @param assessed the worked-out financial assessment it comes from; null for a figure entered by hand
     */
    public record Contribution(
            BigDecimal weekly,
            String why,
            String by,
            LocalDate on,
            @Nullable Boolean fullCost,
            @Nullable UUID assessed) {

        /** A figure entered by hand. */
        public static Contribution byHand(BigDecimal weekly, String why, String by, LocalDate on, boolean fullCost) {
            return new Contribution(weekly, why, by, on, fullCost, null);
        }

        /** True where they pay all that their care costs. */
        public boolean inFull() {
            return Boolean.TRUE.equals(fullCost);
        }

        /** True for a figure entered by hand. */
        public boolean handEntered() {
            return assessed == null;
        }
    }
}
