package org.ourplan.law.capacity;

/** What is proposed, as far as it says whether an independent mental capacity advocate is instructed: MCA ss 37 to 39, 41. */
public enum ImcaKind {
    NONE("None of these", ""),
    SERIOUS_MEDICAL_TREATMENT("Serious medical treatment by the NHS", "s37"),
    NHS_HOSPITAL("A stay in hospital that the NHS arranges, or a move to another hospital", "s38"),
    NHS_CARE_HOME("A stay in a care home that the NHS arranges, or a move to another one", "s38"),
    COUNCIL_ACCOMMODATION("Accommodation that the council arranges, or a move to another place", "s39"),
    REVIEW("A review of where they live now, which the NHS or the council arranged", "s41; SI 2006/2883"),
    PROTECTION("Steps to protect them, or others from them, from abuse or neglect", "s41; SI 2006/2883");

    private static final int HOSPITAL_DAYS = 28;
    private static final int CARE_HOME_DAYS = 8 * 7;

    private final String words;
    private final String section;

    ImcaKind(String words, String section) {
        this.words = words;
        this.section = section;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Its provision; empty for none. */
    public String section() {
        return section;
    }

    /** True where it is a stay, whose length counts. */
    public boolean isStay() {
        return this == NHS_HOSPITAL || this == NHS_CARE_HOME || this == COUNCIL_ACCOMMODATION;
    }

    /** True where an IMCA may be instructed, but need not. */
    public boolean isChoice() {
        return this == REVIEW || this == PROTECTION;
    }

    /**
     * True unless the stay is likely to be shorter than the applicable period: 28 days in a hospital, 8 weeks elsewhere
     * (ss 38(3)(a) and (9), 39(4)(a)). A stay of exactly that length is not shorter.
     */
    public boolean isLong(int days) {
        return isStay() && days >= (this == NHS_HOSPITAL ? HOSPITAL_DAYS : CARE_HOME_DAYS);
    }
}
