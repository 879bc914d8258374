package org.ourplan.law.options;

/** The three grounds for one-to-one support (S001-L5). Any other reason is put as an exception (OPT-6). */
public enum OneToOneGround {
    REQUIRED_FOR_NEED("it is specifically required to meet an eligible need"),
    SHORT_TERM_SKILLS("it is needed for a short time to learn an agreed skill"),
    PREVENTS_MORE_INTENSIVE("it is a cost-effective way to prevent more intensive support");

    private final String words;

    OneToOneGround(String words) {
        this.words = words;
    }

    /** How people read it, to follow "because". */
    public String words() {
        return words;
    }
}
