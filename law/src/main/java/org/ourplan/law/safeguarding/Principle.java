package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** The six principles of adult safeguarding (CASSG 14.13), each as a question about what was done. Stored by name: never rename. */
@Carries("SAFE-17")
public enum Principle {
    EMPOWERMENT("Empowerment: how did they decide, or take part in deciding?"),
    PREVENTION("Prevention: what makes it less likely to happen again?"),
    PROPORTIONALITY("Proportionality: why was nothing done that was more than the risk asked for?"),
    PROTECTION("Protection: how are they, and others, safer?"),
    PARTNERSHIP("Partnership: who worked together, and how?"),
    ACCOUNTABILITY("Accountability: who answers for what was decided, and was it told openly?");

    private final String words;

    Principle(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
