package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.util.Optional;
import org.ourplan.law.charging.Exact;

/** Figures as people type them. */
final class Typed {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int MOST_DECIMALS = 12;

    private Typed() {}

    /**
     * A number, or text with one: pounds signs, commas and spaces are passed over, and one figure may stand over another
     * as in {@code 1/3}. Empty for anything else.
     */
    static Optional<BigDecimal> figure(Object value) {
        if (!(value instanceof String) && !(value instanceof Number)) {
            return Optional.empty();
        }
        String text = String.valueOf(value).replaceAll("[£,\\s]", "");
        int stroke = text.indexOf('/');
        try {
            BigDecimal number = stroke < 0 ? new BigDecimal(text) : fraction(text, stroke);
            boolean usable = number.abs().compareTo(MOST) < 0 && (stroke >= 0 || number.scale() <= MOST_DECIMALS);
            return usable ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException | ArithmeticException notANumber) {
            return Optional.empty();
        }
    }

    private static BigDecimal fraction(String text, int stroke) {
        return Exact.over(new BigDecimal(text.substring(0, stroke)), new BigDecimal(text.substring(stroke + 1)));
    }
}
