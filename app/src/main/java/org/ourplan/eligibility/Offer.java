package org.ourplan.eligibility;

import java.util.Optional;
import java.util.stream.Stream;

/** Help that stays open to a person who is not eligible: ss 2, 4, 19(1), 20(6). */
public enum Offer {
    POWER("power", "Choose to meet needs all the same", "Why does the council choose to meet needs it need not meet?"),
    PREVENTION(
            "prevention",
            "Prevention: help that stops or delays needs",
            "What did you offer, and why does it suit them?"),
    INFORMATION("information", "Information and advice about local help", "What did you tell them about, and why?");

    private final String word;
    private final String words;
    private final String question;

    Offer(String word, String words, String question) {
        this.word = word;
        this.words = words;
        this.question = question;
    }

    /** As in the address. */
    public String word() {
        return word;
    }

    /** The button. */
    public String words() {
        return words;
    }

    /** What is asked when it is chosen; an answer is required. */
    public String question() {
        return question;
    }

    /** The offer of this address. */
    public static Optional<Offer> withWord(String word) {
        return Stream.of(values()).filter(offer -> offer.word.equals(word)).findFirst();
    }
}
