package org.ourplan.platform.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of pounds in words: four hundred and twenty pounds and five pence. Below a thousand million pounds. */
public final class PoundsInWords {

    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000_000);

    private PoundsInWords() {}

    /** The amount to the penny; "nothing" for nothing. Refused below nothing and for parts of a penny. */
    public static String of(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(TOO_MUCH) >= 0) {
            throw new IllegalArgumentException("an amount from nothing to a thousand million pounds");
        }
        var all = amount.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        var pounds = all / 100;
        var pence = all % 100;
        if (all == 0) {
            return "nothing";
        }
        var whole = pounds == 0 ? "" : NumberInWords.of(pounds) + (pounds == 1 ? " pound" : " pounds");
        var part = pence == 0 ? "" : NumberInWords.of(pence) + (pence == 1 ? " penny" : " pence");
        return whole.isEmpty() || part.isEmpty() ? whole + part : whole + " and " + part;
    }
}
