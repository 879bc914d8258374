package org.ourplan.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.budget.MoneyApart;

/**
 * The figures a personal budget statement needs beside the plan's own lines. Pounds a week unless said otherwise.
 *
 * @param contribution what the person pays, entered by hand until the financial assessment is built in; null: nobody
 *     has
 * @param quote the lowest price quoted by a suitable provider that is available, or null
 * @param quotedBy who quoted it
 * @param reasonNoQuote why the amount is enough though there is no quote at or below it
 * @param pricedOn the day the prices of the lines were checked
 * @param apart other public money, top-ups and own money
 */
public record PlanMoney(
        @Nullable Contribution contribution,
        @Nullable BigDecimal quote,
        String quotedBy,
        String reasonNoQuote,
        @Nullable LocalDate pricedOn,
        List<MoneyApart> apart) {

    public PlanMoney {
        apart = List.copyOf(apart);
    }

    /** Nothing entered yet. */
    public static PlanMoney none() {
        return new PlanMoney(null, null, "", "", null, List.of());
    }

    /** The same with what the person pays. */
    public PlanMoney paying(@Nullable Contribution entered) {
        return new PlanMoney(entered, quote, quotedBy, reasonNoQuote, pricedOn, apart);
    }

    /** The same with more money beside the budget. */
    PlanMoney also(List<MoneyApart> more) {
        var all = new ArrayList<>(apart);
        all.addAll(more);
        return new PlanMoney(contribution, quote, quotedBy, reasonNoQuote, pricedOn, all);
    }

    /**
     * What the person pays, as entered by hand.
     *
     * @param why how it was reached
     * @param by who entered it, and their role
     */
    public record Contribution(BigDecimal weekly, String why, String by, LocalDate on) {}
}
