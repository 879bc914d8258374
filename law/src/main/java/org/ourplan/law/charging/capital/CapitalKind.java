package org.ourplan.law.charging.capital;

/** A kind of capital, as far as the rules treat kinds differently. */
public enum CapitalKind {
    SAVINGS("savings", false),
    INVESTMENTS("shares and investments", false),
    TRUST("money in a trust that is yours by right", false),
    BUSINESS("a business", false),
    MAIN_HOME("your home", true),
    LAND("property or land", true),
    NOTIONAL("money or property we treat you as still having", false),
    OTHER("other savings", false);

    private final String words;
    private final boolean property;

    CapitalKind(String words, boolean property) {
        this.words = words;
        this.property = property;
    }

    /** In plain words. */
    public String words() {
        return words;
    }

    /** True for land and buildings, which cost something to sell. */
    public boolean isProperty() {
        return property;
    }
}
