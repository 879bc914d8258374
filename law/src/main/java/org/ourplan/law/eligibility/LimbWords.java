package org.ourplan.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.law.outcome.Unable;
import org.ourplan.law.wellbeing.WellbeingArea;

/** Sentences to the person that an adult's and a carer's letter share. */
final class LimbWords {

    private LimbWords() {}

    /** What is said of one outcome the person is unable to achieve, with what shows it. */
    static String unable(Outcome outcome, Unable meaning, String evidence) {
        String said = meaning.saidOf(outcome.activity());
        return evidence.isBlank() ? said : said + " " + quoted(evidence);
    }

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
            sentences.add("It affects this part of your wellbeing: " + lowerFirst(area.plainWords()) + ".");
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
        return said.isEmpty() || ".!?".indexOf(said.charAt(said.length() - 1)) >= 0 ? said : said + ".";
    }

    /** What shows it, as a quotation: these are the words of the assessment. */
    static String quoted(String evidence) {
        return "“" + asSentence(evidence) + "”";
    }

    static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A small number in words, as a letter would say it. */
    static String inWords(int number) {
        return List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
                .get(number);
    }
}
