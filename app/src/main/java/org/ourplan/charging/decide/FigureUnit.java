package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.util.Optional;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.money.Pounds;

/** What a figure is counted in, what may be typed for it, and how it reads. */
public enum FigureUnit {
    POUNDS_A_WEEK("pounds a week", 10_000),
    POUNDS("pounds", 1_000_000),
    WEEKS("weeks", 520),
    YEARS("years", 100),
    PERCENT("percent", 100),
    PERCENT_A_YEAR("percent a year", 100),
    POINTS("percentage points", 100);

    private final String words;
    private final BigDecimal most;

    FigureUnit(String words, int most) {
        this.words = words;
        this.most = BigDecimal.valueOf(most);
    }

    /** The unit of a figure. */
    public static FigureUnit of(Figure figure) {
        return switch (figure) {
            case CAPITAL_LIMIT_LOWER, CAPITAL_LIMIT_UPPER, TARIFF_INCOME_STEP, MINOR_ADAPTATION_FREE_LIMIT -> POUNDS;
            case PROPERTY_DISREGARD_WEEKS,
                    REABLEMENT_FREE_WEEKS,
                    SHORT_TERM_RESIDENT_MAX_WEEKS,
                    TEMPORARY_RESIDENT_USUAL_MAX_WEEKS -> WEEKS;
            case DEBT_RECOVERY_LIMIT_YEARS -> YEARS;
            case DPA_EQUITY_LIMIT_PCT_OF_VALUE -> PERCENT;
            case DPA_INTEREST_MAX -> PERCENT_A_YEAR;
            case DPA_INTEREST_MARGIN_OVER_GILTS -> POINTS;
            default -> POUNDS_A_WEEK;
        };
    }

    /** To stand after "in". */
    public String words() {
        return words;
    }

    /** True where an amount is money. */
    public boolean isMoney() {
        return this == POUNDS_A_WEEK || this == POUNDS;
    }

    /** For example {@code £31.80 a week} or {@code 12 weeks}. */
    public String of(BigDecimal amount) {
        var plain = amount.stripTrailingZeros().toPlainString();
        return switch (this) {
            case POUNDS_A_WEEK -> Pounds.inWords(amount) + " a week";
            case POUNDS -> Pounds.inWords(amount);
            case WEEKS, YEARS, POINTS -> plain + " " + words;
            case PERCENT -> plain + "%";
            case PERCENT_A_YEAR -> plain + "% a year";
        };
    }

    /** Why the amount cannot be one of these; empty when it can. */
    public Optional<String> refusal(BigDecimal amount) {
        if (amount.signum() <= 0) {
            return Optional.of("Enter a figure that is more than 0.");
        }
        if (amount.compareTo(most) > 0) {
            return Optional.of("Check the figure. It is more than " + of(most) + ".");
        }
        var whole = this == WEEKS || this == YEARS;
        return whole && amount.stripTrailingZeros().scale() > 0
                ? Optional.of("Enter a whole number of " + words + ".")
                : Optional.empty();
    }
}
