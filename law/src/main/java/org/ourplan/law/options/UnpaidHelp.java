package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.List;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * A need counted in units a week, some of which family, friends or neighbours provide (S001-L2).
 *
 * @param unitsNeeded a week, 0 or more
 * @param unitCost pounds for one unit
 */
@Carries({"OPT-5", "CAR-10", "S001-L2", "S001-L2A"})
public record UnpaidHelp(BigDecimal unitsNeeded, BigDecimal unitCost, List<Giver> givers) {

    /** Why unpaid help is not counted. */
    public static final String REFUSED =
            "support from family, friends or neighbours counts only when they have agreed and there is a contingency";

    public UnpaidHelp {
        unitCost = Pounds.amount(unitCost);
        givers = List.copyOf(givers);
        if (unitsNeeded.signum() < 0) {
            throw new IllegalArgumentException("a need takes 0 units a week or more");
        }
    }

    /**
     * Someone who helps unpaid.
     *
     * @param contingency what happens when they cannot; empty when not said
     */
    public record Giver(String who, BigDecimal unitsPerWeek, boolean agreed, String contingency) {

        /** True when their help counts. */
        public boolean counts() {
            return agreed && !contingency.isBlank();
        }
    }

    /** True when some help does not count. */
    public boolean refuses() {
        return givers.stream().anyMatch(giver -> !giver.counts());
    }

    /** Units a week left for the budget, never below 0. */
    public BigDecimal fundedUnits() {
        BigDecimal given =
                givers.stream().filter(Giver::counts).map(Giver::unitsPerWeek).reduce(BigDecimal.ZERO, BigDecimal::add);
        return unitsNeeded.subtract(given).max(BigDecimal.ZERO);
    }

    /** Pounds a week for the units left, to the penny. */
    public BigDecimal budget() {
        return Pounds.toPenny(fundedUnits().multiply(unitCost));
    }
}
