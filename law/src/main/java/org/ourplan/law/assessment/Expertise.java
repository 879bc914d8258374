package org.ourplan.law.assessment;

/** What an assessor may need to know more of than most: SI 2014/2827 regs 5 and 6. */
public enum Expertise {
    /** Sight and hearing together: reg 6 asks for specific training and expertise. */
    DEAFBLIND("Sight and hearing together (deafblind)"),
    AUTISM("Autism"),
    LEARNING_DISABILITY("Learning disability"),
    DEMENTIA("Dementia"),
    MENTAL_HEALTH("Mental health"),
    BRAIN_INJURY("Brain injury"),
    OTHER("Something else");

    private final String plainTitle;

    Expertise(String plainTitle) {
        this.plainTitle = plainTitle;
    }

    public String plainTitle() {
        return plainTitle;
    }
}
