package org.ourplan.operations.continuity;

/** Why somebody is in the pack, from what is written down of them. Nothing is guessed or scored. */
public enum Reason {
    ALERT("an alert stands on their record", true),
    CONCERN("they may not be safe without support", true),
    URGENT("an urgent need was met in the last 12 months before an assessment", true),
    RISK("their plan names a risk and what to do", false),
    PAID_SUPPORT("paid support comes to them under their plan", false),
    CARER("they rely on an unpaid carer", false);

    private final String words;
    private final boolean alone;

    Reason(String words, boolean alone) {
        this.words = words;
        this.alone = alone;
    }

    /** As the first page and the person's own entry say it. */
    public String words() {
        return words;
    }

    /** Whether this reason is enough by itself. Of the others it takes two. */
    public boolean enoughAlone() {
        return alone;
    }
}
