package org.ourplan.law.plan;

/** The only lawful reasons why a plan has no direct payment (ss 31 and 32; S004-99). There is no other. */
public enum NoDirectPaymentGround {
    NOT_REQUESTED("nobody asked for one"),
    EXCLUDED_BY_STATUS("the regulations do not allow one for this person at present"),
    CANNOT_MANAGE_EVEN_WITH_HELP("it could not be managed, even with all the help we could find"),
    NOMINEE_DOES_NOT_AGREE("the person chosen to receive it does not agree to"),
    LACKS_CAPACITY_NOBODY_AUTHORISED("the person cannot decide to ask for one, and nobody is fit to be authorised"),
    NOT_APPROPRIATE("it is not an appropriate way to meet the need");

    private final String words;

    NoDirectPaymentGround(String words) {
        this.words = words;
    }

    /** How a person reads it, to follow "because". */
    public String words() {
        return words;
    }
}
