package org.ourplan.law.eligibility;

import java.util.List;
import org.ourplan.law.rules.Carries;

/**
 * What a person who is not eligible must be given or told is still open to them. Not eligible does not mean no help.
 */
@Carries("ELIG-ADULT-14")
public enum MustOffer {
    WRITTEN_REASONS("written-reasons", "Written reasons for our decision", "Care Act 2014 s13(2)"),
    ADVICE_MEET_OR_REDUCE(
            "advice-meet-or-reduce",
            "Written advice and information on what can be done to meet or reduce your needs",
            "Care Act 2014 s13(5)(a)"),
    ADVICE_PREVENT_OR_DELAY(
            "advice-prevent-or-delay",
            "Written advice and information on what can be done to prevent or delay needs in future",
            "Care Act 2014 s13(5)(b)"),
    POWER_S19_1(
            "power-s19-1",
            "We may still choose to meet some of your needs, and must think about whether to",
            "Care Act 2014 s19(1)"),
    POWER_S20_6(
            "power-s20-6",
            "We may still choose to meet some of your needs for support, and must think about whether to",
            "Care Act 2014 s20(6)");

    private static final List<MustOffer> TO_ADULT =
            List.of(WRITTEN_REASONS, ADVICE_MEET_OR_REDUCE, ADVICE_PREVENT_OR_DELAY, POWER_S19_1);
    private static final List<MustOffer> TO_CARER =
            List.of(WRITTEN_REASONS, ADVICE_MEET_OR_REDUCE, ADVICE_PREVENT_OR_DELAY, POWER_S20_6);

    private final String word;
    private final String plainWords;
    private final String section;

    MustOffer(String word, String plainWords, String section) {
        this.word = word;
        this.plainWords = plainWords;
        this.section = section;
    }

    /** The word used in case files, for example {@code power-s19-1}. */
    public String word() {
        return word;
    }

    /** What it is, said to the person. */
    public String plainWords() {
        return plainWords;
    }

    public String section() {
        return section;
    }

    /** For an adult: reasons, both parts of the advice, and the power in s19(1). */
    public static List<MustOffer> toAdult() {
        return TO_ADULT;
    }

    /** For a carer: reasons, both parts of the advice, and the power in s20(6). */
    public static List<MustOffer> toCarer() {
        return TO_CARER;
    }
}
