package org.ourplan.budget.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of pounds in words: four hundred and twenty pounds and five pence. Below a thousand million pounds. */
public final class PoundsInWords {

    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000_000);
    private static final String[] SMALL = {
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private PoundsInWords() {}

    /** The amount to the penny; "nothing" for nothing. Refused below nothing and for parts of a penny. */
    public static String of(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(TOO_MUCH) >= 0) {
            throw new IllegalArgumentException("an amount from nothing to a thousand million pounds");
        }
        var all = amount.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        var pounds = (int) (all / 100);
        var pence = (int) (all % 100);
        if (all == 0) {
            return "nothing";
        }
        var whole = pounds == 0 ? "" : number(pounds) + (pounds == 1 ? " pound" : " pounds");
        var part = pence == 0 ? "" : number(pence) + (pence == 1 ? " penny" : " pence");
        return whole.isEmpty() || part.isEmpty() ? whole + part : whole + " and " + part;
    }

    private static String number(int count) {
        if (count < 20) {
            return SMALL[count];
        }
        if (count < 100) {
            return TENS[count / 10] + (count % 10 == 0 ? "" : "-" + SMALL[count % 10]);
        }
        if (count < 1000) {
            return SMALL[count / 100] + " hundred" + rest(count % 100, " and ");
        }
        var size = count < 1_000_000 ? 1000 : 1_000_000;
        var name = size == 1000 ? " thousand" : " million";
        return number(count / size) + name + rest(count % size, count % size < 100 ? " and " : " ");
    }

    private static String rest(int count, String joined) {
        return count == 0 ? "" : joined + number(count);
    }
}
