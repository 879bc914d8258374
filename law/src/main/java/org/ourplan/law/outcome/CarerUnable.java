package org.ourplan.law.outcome;

import java.util.Optional;
import org.ourplan.law.rules.Carries;

/** The three meanings of "unable" for a carer, SI 2015/313 reg 3(3)(a) to (c). Taking longer is not one of them. */
@Carries({"ELIG-CARER-5", "FIX-9"})
public enum CarerUnable implements Unable {
    /** Cannot without help, even where help does not make it possible. */
    NOT_WITHOUT_HELP(
            "a",
            "I cannot do it unless someone helps, or I cannot do it even with help",
            "You cannot %s without help."),
    PAIN_DISTRESS_OR_ANXIETY(
            "b",
            "I can do it, but it causes me a lot of pain, distress or anxiety",
            "You can %s without help, but it causes you significant pain, distress or anxiety."),
    DANGER(
            "c",
            "I can do it, but it puts me or someone else in danger, or probably would",
            "You can %s without help, but it puts your health or safety, or someone else's, in danger, or probably"
                    + " would.");

    private final String letter;
    private final String firstPerson;
    private final LetterSentence letterSentence;

    CarerUnable(String letter, String firstPerson, String letterSentence) {
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
        return "SI 2015/313 reg 3(3)(" + letter + ")";
    }

    /** The meaning with this code, or none when the code is not U1 to U3. */
    public static Optional<CarerUnable> withCode(String code) {
        for (CarerUnable meaning : values()) {
            if (meaning.code().equals(code)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }
}
