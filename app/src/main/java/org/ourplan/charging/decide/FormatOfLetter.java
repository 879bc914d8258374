package org.ourplan.charging.decide;

import java.util.List;
import java.util.Locale;
import org.ourplan.law.rules.Carries;

/**
 * In which format a letter is made for somebody, and what is left for somebody's hand (Accessible Information Standard).
 *
 * @param format the format it is made in, as the record of giving says it
 * @param easyRead whether the Easy Read is made beside it
 * @param byHand what must be done that the program cannot; empty where nothing must
 */
public record FormatOfLetter(String format, boolean easyRead, String byHand) {

    private static final String ORDINARY = "ordinary print";
    private static final String LARGE = "large print";
    private static final String EASY_READ = "easy read";

    /**
     * The first format they need that can be made here.
     *
     * @param needed the formats their record says they need; empty: ordinary print
     * @param address where they live; may be blank
     */
    @Carries("INFO-4")
    public static FormatOfLetter of(List<String> needed, String address) {
        var here = needed.stream().filter(FormatOfLetter::isMadeHere).findFirst();
        var easyRead = here.filter(need -> holds(need, EASY_READ)).isPresent();
        var hand = here.isEmpty() && !needed.isEmpty()
                ? "They need " + String.join(" or ", needed) + ". Make that copy and give it to them."
                : "";
        var post = address.isBlank() ? "We have no address for them." : "";
        return new FormatOfLetter(here.orElse(ORDINARY), easyRead, (hand + " " + post).strip());
    }

    private static boolean isMadeHere(String need) {
        return holds(need, ORDINARY) || holds(need, LARGE) || holds(need, EASY_READ);
    }

    private static boolean holds(String need, String format) {
        return need.toLowerCase(Locale.UK).contains(format);
    }
}
