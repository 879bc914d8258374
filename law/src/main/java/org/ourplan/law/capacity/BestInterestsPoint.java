package org.ourplan.law.capacity;

/** What has to be written down of a best interests decision, point by point, each in words: MCA ss 1(6) and 4. */
public enum BestInterestsPoint {
    CIRCUMSTANCES(
            "s4(2)",
            "What matters to this decision?",
            "Everything you know of that is relevant to it.",
            "Write what matters to this decision: all the circumstances you know of."),
    TAKING_PART(
            "s4(4)",
            "How did they take part, and what did you do to make that easier?",
            "They take part as fully as they can, also where they cannot decide.",
            "Write how they took part, and what you did to make that easier."),
    WISHES(
            "s4(6)(a)",
            "What do they want and feel, now and before?",
            "In their words where you can. Anything they wrote down when they could decide counts most.",
            "Write what they want and feel now, and what they said or wrote before."),
    BELIEFS(
            "s4(6)(b)",
            "Which of their beliefs and values would weigh with them?",
            "",
            "Write which of their beliefs and values would weigh with them, or that nothing shows any, and how you asked."),
    OTHER_FACTORS(
            "s4(6)(c)",
            "What else would they think of, if they could?",
            "Such as how it affects somebody they love.",
            "Write what else they would think of if they could decide, or that there is nothing else."),
    WAYS(
            "s4(2)",
            "Which ways were looked at, and what speaks for and against each?",
            "Doing nothing is one of them.",
            "Write which ways were looked at, and what speaks for and against each."),
    LESS_RESTRICTIVE(
            "s1(6)",
            "Which way takes least from their rights and their freedom, and is it the one chosen? If it is not: why not?",
            "",
            "Write which way takes least from their rights and their freedom, and if it is not chosen, why not."),
    DECISION("s1(5)", "What is decided?", "", "Write what is decided."),
    REASONS(
            "ss 1(5) and 4",
            "Why is this in their best interests?",
            "They read this.",
            "Write why this is in their best interests.");

    private final String section;
    private final String question;
    private final String hint;
    private final String missing;

    BestInterestsPoint(String section, String question, String hint, String missing) {
        this.section = section;
        this.question = question;
        this.hint = hint;
        this.missing = missing;
    }

    /** Its provision in the Act. */
    public String section() {
        return section;
    }

    /** As it is asked. */
    public String question() {
        return question;
    }

    /** Help beneath the question, may be empty. */
    public String hint() {
        return hint;
    }

    /** What to say where it is left empty. */
    public String missing() {
        return missing;
    }
}
