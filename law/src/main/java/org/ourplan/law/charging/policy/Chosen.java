package org.ourplan.law.charging.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a council has chosen, from when, and on which decision.
 *
 * @param number the amount, percent or count; 1 or 0 for yes or no; null for a word
 * @param word the word, or empty
 * @param from the first day it holds
 * @param approval the decision and equality assessment it rests on, for example {@code Cabinet 12 March 2026, item 7}
 */
public record Chosen(Switch which, @Nullable BigDecimal number, String word, LocalDate from, String approval) {

    public Chosen {
        boolean wordy = which.kind() == Switch.Kind.WORD;
        if (wordy ? word.isBlank() : number == null) {
            throw new IllegalArgumentException("a choice of " + which + " needs what was chosen");
        }
        if (approval.isBlank()) {
            throw new IllegalArgumentException("a choice names the decision it rests on");
        }
    }

    public static Chosen number(Switch which, BigDecimal number, LocalDate from, String approval) {
        return new Chosen(which, number, "", from, approval);
    }

    public static Chosen yesNo(Switch which, boolean yes, LocalDate from, String approval) {
        return number(which, yes ? BigDecimal.ONE : BigDecimal.ZERO, from, approval);
    }

    public static Chosen word(Switch which, String word, LocalDate from, String approval) {
        return new Chosen(which, null, word, from, approval);
    }

    /** True for a yes. */
    public boolean isOn() {
        return number != null && number.signum() != 0;
    }

    /** The choice in a sentence for the person. */
    public String sentence() {
        String what = "The council " + which.words();
        return switch (which.kind()) {
            case YES_NO -> isOn() ? what + "." : "The council has chosen otherwise: " + which.otherwise() + ".";
            case WORD -> what + ": " + word + ".";
            case AMOUNT, PERCENT, WHOLE -> what + ": " + (number == null ? "" : number.toPlainString()) + ".";
        };
    }
}
