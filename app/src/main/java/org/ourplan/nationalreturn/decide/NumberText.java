package org.ourplan.nationalreturn.decide;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as the return writes them: numeric(18,2), so at most 16 digits before the point and two after it. */
public final class NumberText {

    private static final int MOST_DIGITS = 16;

    private NumberText() {}

    /** The number; null for anything else. */
    public static @Nullable BigDecimal read(String text) {
        var point = text.indexOf('.');
        var from = text.startsWith("-") ? 1 : 0;
        var whole = point < 0 ? text.substring(from) : text.substring(from, Math.max(from, point));
        var parts = point < 0 ? "" : text.substring(point + 1);
        return isDigits(whole) && whole.length() <= MOST_DIGITS && (point < 0 || isDigits(parts) && parts.length() <= 2)
                ? new BigDecimal(text)
                : null;
    }

    /** True for one digit or more, and nothing else. */
    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
