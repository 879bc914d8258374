package org.ourplan.policy.decide;

/** Where a pack of the council's is. In force and superseded follow from the first days of the adopted packs. */
public enum PackState {
    DRAFT("Being written"),
    CHECKED("Checked, not adopted"),
    PUT_FORWARD("Waiting for a second person"),
    ADOPTED("Adopted");

    private final String words;

    PackState(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
