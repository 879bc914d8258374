package org.ourplan.law.contact;

/**
 * How a contact may end. "No further action: too much money" and "unlikely to be eligible" are not among them, and
 * cannot be: Care Act 2014 s9(3).
 */
public enum ContactOutcome {
    INFORMATION_AND_ADVICE("Information and advice", "Care Act 2014 s4"),
    PREVENTION_OR_REABLEMENT("Prevention or reablement", "Care Act 2014 s2"),
    NEEDS_ASSESSMENT("Needs assessment", "Care Act 2014 s9"),
    CARERS_ASSESSMENT("Carer's assessment", "Care Act 2014 s10"),
    SAFEGUARDING_CONCERN("Safeguarding concern", "Care Act 2014 s42"),
    ASSESSMENT_OFFERED_AND_REFUSED("An assessment was offered and they said no", "Care Act 2014 s11");

    private final String plainTitle;
    private final String section;

    ContactOutcome(String plainTitle, String section) {
        this.plainTitle = plainTitle;
        this.section = section;
    }

    public String plainTitle() {
        return plainTitle;
    }

    public String section() {
        return section;
    }
}
