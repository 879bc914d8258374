package org.ourplan.law.budget;

import java.math.BigDecimal;
import org.ourplan.law.money.Pounds;

/**
 * Money shown beside a personal budget and never inside its three amounts.
 *
 * @param pounds a week, or once for {@link Kind#ONE_OFF} and {@link Kind#ARRANGEMENT_FEE}
 */
public record MoneyApart(Kind kind, String what, BigDecimal pounds) {

    public MoneyApart {
        pounds = Pounds.amount(pounds);
    }

    /** Why it is apart. */
    public enum Kind {
        /** Housing, health or welfare money (s26(3), PB-3). */
        OTHER_PUBLIC_MONEY,
        /** The additional cost of a dearer place (PB-15). */
        TOP_UP,
        /** What the person or family adds from their own money (S001-L7). */
        OWN_MONEY,
        /** Paid once. */
        ONE_OFF,
        /** The council's charge for arranging care; its actual cost at most (PLAN-21). */
        ARRANGEMENT_FEE
    }
}
