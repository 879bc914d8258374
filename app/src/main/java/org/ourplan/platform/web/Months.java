package org.ourplan.platform.web;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Months as people type them: 3, 03, Mar or March. */
final class Months {

    private Months() {}

    static int number(String typed) {
        for (var month : Month.values()) {
            if (typed.equalsIgnoreCase(month.getDisplayName(TextStyle.FULL, Locale.UK))
                    || typed.toLowerCase(Locale.UK)
                            .equals(month.name().substring(0, 3).toLowerCase(Locale.UK))) {
                return month.getValue();
            }
        }
        return Integer.parseInt(typed);
    }
}
