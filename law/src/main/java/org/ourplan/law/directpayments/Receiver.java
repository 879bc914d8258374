package org.ourplan.law.directpayments;

/** Who receives the money (ss 31(2), 32(2)). Stored by name: never rename. */
public enum Receiver {
    THE_PERSON("the person"),
    NOMINEE("somebody the person chose (a nominee)"),
    AUTHORISED_PERSON("somebody authorised, because the person cannot decide to ask");

    private final String words;

    Receiver(String words) {
        this.words = words;
    }

    /** How people read it. */
    public String words() {
        return words;
    }

    /** True under s32, where the person lacks capacity to ask. */
    public boolean underSection32() {
        return this == AUTHORISED_PERSON;
    }
}
