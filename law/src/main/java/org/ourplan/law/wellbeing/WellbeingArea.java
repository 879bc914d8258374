package org.ourplan.law.wellbeing;

import java.util.Locale;
import java.util.Optional;
import org.ourplan.law.rules.Carries;

/** The nine areas of wellbeing, Care Act 2014 s1(2)(a) to (i). The same for an adult, a carer and a young person. */
@Carries({"GEN-1", "GEN-3"})
public enum WellbeingArea {
    DIGNITY(
            "a",
            "Being treated with dignity and respect",
            "personal dignity (including treatment of the individual with respect)"),
    HEALTH("b", "Your physical, mental and emotional health", "physical and mental health and emotional well-being"),
    PROTECTION("c", "Being safe from abuse and neglect", "protection from abuse and neglect"),
    CONTROL(
            "d",
            "Having control over your day-to-day life, including the care you get and how you get it",
            "control by the individual over day-to-day life (including over care and support, or support, provided to"
                    + " the individual and the way in which it is provided)"),
    WORK_AND_LEARNING(
            "e",
            "Taking part in work, education, training or leisure",
            "participation in work, education, training or recreation"),
    SOCIAL_AND_ECONOMIC("f", "Your social life and your money", "social and economic well-being"),
    RELATIONSHIPS(
            "g", "Your home life, family and personal relationships", "domestic, family and personal relationships"),
    HOME("h", "Living somewhere that suits you", "suitability of living accommodation"),
    CONTRIBUTION("i", "Playing your part in society", "the individual's contribution to society");

    private final String letter;
    private final String plainWords;
    private final String insideSentence;
    private final String legalWords;

    WellbeingArea(String letter, String plainWords, String legalWords) {
        this.letter = letter;
        this.plainWords = plainWords;
        this.insideSentence = plainWords.substring(0, 1).toLowerCase(Locale.ROOT) + plainWords.substring(1);
        this.legalWords = legalWords;
    }

    /** The letter of the paragraph in s1(2), a to i. */
    public String letter() {
        return letter;
    }

    /** What it means, said to the person. */
    public String plainWords() {
        return plainWords;
    }

    /** The same, to stand inside a sentence: its first letter small. */
    public String insideSentence() {
        return insideSentence;
    }

    /** The words of s1(2). */
    public String legalWords() {
        return legalWords;
    }

    /** For example {@code Care Act 2014 s1(2)(a)}. */
    public String section() {
        return "Care Act 2014 s1(2)(" + letter + ")";
    }

    /** The area with this letter, or none when the letter is not a to i. */
    public static Optional<WellbeingArea> withLetter(String letter) {
        for (WellbeingArea area : values()) {
            if (area.letter.equals(letter)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }
}
