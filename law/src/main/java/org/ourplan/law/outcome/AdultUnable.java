package org.ourplan.law.outcome;

import java.util.Optional;
import org.ourplan.law.rules.Carries;

/** The four meanings of "unable" for an adult, SI 2015/313 reg 2(3)(a) to (d). */
@Carries({"ELIG-ADULT-5", "FIX-9"})
public enum AdultUnable implements Unable {
    /** Cannot without help, even where help does not make it possible; being prompted is help. */
    NOT_WITHOUT_HELP(
            "a",
            "I cannot do it unless someone helps or reminds me, or I cannot do it even with help",
            "You cannot %s without help."),
    PAIN_DISTRESS_OR_ANXIETY(
            "b",
            "I can do it, but it causes me a lot of pain, distress or anxiety",
            "You can %s without help, but it causes you significant pain, distress or anxiety."),
    DANGER(
            "c",
            "I can do it, but it puts me or someone else in danger, or probably would",
            "You can %s without help, but it puts your health or safety, or someone else's, in danger, or probably"
                    + " would."),
    MUCH_LONGER(
            "d",
            "I can do it, but it takes me much longer than most people",
            "You can %s without help, but it takes you much longer than most people.");

    private final String letter;
    private final String firstPerson;
    private final LetterSentence letterSentence;

    AdultUnable(String letter, String firstPerson, String letterSentence) {
        this.letter = letter;
        this.firstPerson = firstPerson;
        this.letterSentence = LetterSentence.of(letterSentence);
    }

    @Override
    public String code() {
        return "U" + (ordinal() + 1);
    }

    @Override
    public String firstPerson() {
        return firstPerson;
    }

    @Override
    public String saidOf(String activity) {
        return letterSentence.with(activity);
    }

    @Override
    public String section() {
        return "SI 2015/313 reg 2(3)(" + letter + ")";
    }

    /** The meaning with this code, or none when the code is not U1 to U4. */
    public static Optional<AdultUnable> withCode(String code) {
        for (AdultUnable meaning : values()) {
            if (meaning.code().equals(code)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }
}
