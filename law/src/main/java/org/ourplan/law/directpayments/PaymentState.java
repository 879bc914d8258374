package org.ourplan.law.directpayments;

/** Where a direct payment is in its life. {@link PaymentLife} holds the ways between. Stored by name: never rename. */
public enum PaymentState {
    ASKED_FOR("Asked for"),
    REFUSED("Refused, with reasons in writing"),
    TO_BE_SET_UP("To be made: the conditions are met"),
    WITHDRAWN("No longer asked for"),
    BEING_PAID("Being paid"),
    STOPPING("Being paid until its last day"),
    ENDED("Ended");

    private final String words;

    PaymentState(String words) {
        this.words = words;
    }

    /** How people read it. */
    public String words() {
        return words;
    }

    /** True while payments fall due. */
    public boolean paying() {
        return this == BEING_PAID || this == STOPPING;
    }

    /** True when nothing more can happen to it; somebody may ask for a new one. */
    public boolean over() {
        return this == REFUSED || this == WITHDRAWN || this == ENDED;
    }
}
