package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts of money as people type them: with or without a pound sign, commas and spaces. */
public final class Amounts {

    private Amounts() {}

    /** What is wrong with an amount as typed, in words; empty when nothing is. */
    public static String wrong(String typed) {
        String plain = plain(typed);
        if (plain.matches("[-−–].*")) {
            return "An amount cannot be less than nothing. Enter it without a minus sign.";
        }
        if (plain.matches("\\d{1,9}\\.\\d{3,}")) {
            return "Enter pounds and whole pence, such as 83.10.";
        }
        return pounds(typed).isPresent() ? "" : "Enter an amount in pounds, such as 83.10 or £1,250.";
    }

    /** The amount; empty if it is not one. */
    public static Optional<BigDecimal> pounds(String typed) {
        String plain = plain(typed);
        return plain.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String plain(String typed) {
        return typed.strip().replace("£", "").replace(",", "").replace(" ", "");
    }
}
