package org.ourplan.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ourplan.law.wellbeing.WellbeingArea;

/** Sentences to the person that an adult's and a carer's letter share. */
final class LimbWords {

    private static final List<String> NUMBERS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Sentences<WellbeingArea> AFFECTED = Sentences.forEach(
            WellbeingArea.class, area -> "It affects this part of your wellbeing: " + area.insideSentence() + ".");

    private LimbWords() {}

    /** The third limb's sentences. */
    static List<String> wellbeing(WellbeingEffect effect) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                switch (effect.significance()) {
                    case SIGNIFICANT -> "This has a significant effect on your wellbeing.";
                    case LIKELY_SIGNIFICANT -> "This is likely to have a significant effect on your wellbeing.";
                    case NOT_SIGNIFICANT ->
                        "We found that this does not have, and is not likely to have, a significant effect on your"
                                + " wellbeing.";
                    case NOT_CONSIDERED -> throw new IllegalStateException("wellbeing has not been considered");
                });
        for (WellbeingArea area : effect.areasInOrder()) {
            sentences.add(AFFECTED.of(area));
        }
        if (!effect.why().isBlank()) {
            sentences.add(asSentence(effect.why()));
        }
        return sentences;
    }

    static String fluctuation(Fluctuation fluctuation) {
        return "Your situation goes up and down, so we looked at this period: " + asSentence(fluctuation.period());
    }

    /** The text with an end to its sentence. */
    static String asSentence(String text) {
        String said = text.strip();
        return said + endOf(said);
    }

    /** The full stop that a sentence still needs, or nothing. */
    static String endOf(String said) {
        return said.endsWith(".") || said.endsWith("!") || said.endsWith("?") || said.isEmpty() ? "" : ".";
    }

    static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A small number in words, as a letter would say it. */
    static String inWords(int number) {
        return NUMBERS.get(number);
    }
}
