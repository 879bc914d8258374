package org.ourplan.law.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of pounds: two decimals, never below nothing. Sums are kept exact and rounded once, at the end, half up to
 * the penny.
 */
public final class Pounds {

    /** Nothing, to the penny. */
    public static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** Weeks in a year, as the worked examples of Cambridgeshire (S001-L1A) and Southampton (S000-30) count them. */
    public static final int WEEKS_IN_A_YEAR = 52;

    /** The assumption of {@link #WEEKS_IN_A_YEAR}, in words to print beside a yearly figure. */
    public static final String WEEKS_ASSUMPTION =
            "We count a year as 52 weeks, so a yearly figure is 52 times" + " the weekly one.";

    private Pounds() {}

    /**
     * The amount to two decimals.
     *
     * @throws IllegalArgumentException when {@link #refusal} has something to say
     */
    public static BigDecimal amount(BigDecimal pounds) {
        refusal(pounds).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        return pounds.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The amount written in figures, for example {@code 12.50}; refused as {@link #amount(BigDecimal)} refuses. */
    public static BigDecimal amount(String figures) {
        return amount(new BigDecimal(figures));
    }

    /** Why this cannot be an amount of pounds: missing, below nothing, or parts of a penny. Empty when it can. */
    public static Optional<String> refusal(@Nullable BigDecimal pounds) {
        if (pounds == null) {
            return Optional.of("Enter an amount in pounds.");
        }
        if (pounds.signum() < 0) {
            return Optional.of("An amount cannot be less than nothing. Enter it without a minus sign.");
        }
        if (pounds.stripTrailingZeros().scale() > 2) {
            return Optional.of("Enter the amount in pounds and pence, with no more than 2 decimals.");
        }
        return Optional.empty();
    }

    /** Half a penny or more goes up. Negative differences are rounded the same distance from nothing. */
    public static BigDecimal toPenny(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** A weekly amount over a year of 52 weeks. */
    public static BigDecimal yearly(BigDecimal weekly) {
        return toPenny(weekly.multiply(BigDecimal.valueOf(WEEKS_IN_A_YEAR)));
    }

    /** A yearly amount over a week, to the penny, half up. */
    public static BigDecimal weekly(BigDecimal yearly) {
        return yearly.divide(BigDecimal.valueOf(WEEKS_IN_A_YEAR), 2, RoundingMode.HALF_UP);
    }

    /** The amount as people read it: {@code £1,234.50}. */
    public static String inWords(BigDecimal pounds) {
        DecimalFormat format = new DecimalFormat("£#,##0.00;-£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK));
        return format.format(toPenny(pounds));
    }
}
