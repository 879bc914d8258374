package org.ourplan.planningcost.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one amount to another, both included.
 *
 * @param low null where only the most is known
 */
public record Range(@Nullable BigDecimal low, BigDecimal high) {

    /** Reads {@code 3-6}, {@code 6} or, for at most ten, {@code ..10}; empty where nothing is written. */
    public static Optional<Range> read(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.startsWith("..")) {
            return Optional.of(new Range(null, new BigDecimal(written.substring(2))));
        }
        var two = written.split("-");
        return Optional.of(new Range(new BigDecimal(two[0]), new BigDecimal(two[two.length - 1])));
    }

    /** This by that, to the penny; empty where one of the ends is not known. */
    Optional<Range> times(Range other) {
        return low == null || other.low == null
                ? Optional.empty()
                : Optional.of(new Range(pence(low.multiply(other.low)), pence(high.multiply(other.high))));
    }

    private static BigDecimal pence(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
