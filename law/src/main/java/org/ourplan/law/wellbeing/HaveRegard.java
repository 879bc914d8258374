package org.ourplan.law.wellbeing;

import org.ourplan.law.rules.Carries;

/** The eight matters to have regard to in every decision, Care Act 2014 s1(3)(a) to (h). */
@Carries("GEN-2")
public enum HaveRegard {
    BEST_JUDGE(
            "a",
            "You know best what is good for you",
            "the importance of beginning with the assumption that the individual is best-placed to judge the"
                    + " individual's well-being"),
    VIEWS("b", "What you think, want, feel and believe", "the individual's views, wishes, feelings and beliefs"),
    PREVENTION(
            "c",
            "Keeping needs from starting or growing, and making them smaller",
            "the importance of preventing or delaying the development of needs, and of reducing needs that already"
                    + " exist"),
    ALL_CIRCUMSTANCES(
            "d",
            "Everything about your life, and no guesses from your age, looks, condition or behaviour",
            "the need to have regard to all the individual's circumstances and not only to age, appearance, condition"
                    + " or behaviour which might lead others to make unjustified assumptions"),
    PARTICIPATION(
            "e",
            "You take part as fully as you can, with the information and support you need",
            "the importance of the individual participating as fully as possible in decisions, with the information and"
                    + " support necessary to participate"),
    THOSE_WHO_CARE(
            "f",
            "A fair balance with the wellbeing of the friends and family who care for you",
            "the importance of a balance between the individual's well-being and that of any friends or relatives who"
                    + " are involved in caring for the individual"),
    PROTECTION("g", "Keeping people safe from abuse and neglect", "the need to protect people from abuse and neglect"),
    LEAST_RESTRICTION(
            "h",
            "Limiting your rights and freedom as little as possible",
            "the need to ensure that any restriction on the individual's rights or freedom of action is kept to the"
                    + " minimum necessary");

    private final String letter;
    private final String plainWords;
    private final String legalWords;

    HaveRegard(String letter, String plainWords, String legalWords) {
        this.letter = letter;
        this.plainWords = plainWords;
        this.legalWords = legalWords;
    }

    /** The letter of the paragraph in s1(3), a to h. */
    public String letter() {
        return letter;
    }

    /** What it means, said to the person. */
    public String plainWords() {
        return plainWords;
    }

    /** The sense of s1(3) in its own terms; shortened where the Act is long. */
    public String legalWords() {
        return legalWords;
    }
}
