package org.ourplan.law.complaint;

import org.ourplan.law.rules.Carries;

/**
 * Complaints that need not be dealt with under the regulations, and what then: SI 2009/309 reg 8(1). One that was made orally and
 * settled by the next working day, reg 8(1)(c), is in {@link SettledAtOnce}. Stored by name: never rename.
 */
@Carries("COMP-2")
public enum OutsideRegulations {
    RESPONSIBLE_BODY(
            "Another council, an NHS body or a provider to the NHS complains",
            "reg 8(1)(a)",
            "We answer it as one body to another, not as a complaint."),
    OWN_EMPLOYMENT(
            "Somebody who works for a council or the NHS complains about their own employment",
            "reg 8(1)(b)",
            "Your employer has a procedure for grievances. It is the way for this."),
    SETTLED_BEFORE(
            "It was made orally before and was settled by the next working day",
            "reg 8(1)(d)",
            "We settled this with you before. Tell us if something new has happened: that is a new complaint."),
    LOOKED_INTO_BEFORE(
            "It was looked into before under the complaints regulations",
            "reg 8(1)(e)",
            "We have answered this. If our answer does not put it right, you can go to the Ombudsman."),
    WITH_THE_OMBUDSMAN(
            "The Ombudsman looks into it, or has",
            "reg 8(1)(f)",
            "The Ombudsman decides about it, and we do what the Ombudsman asks of us."),
    INFORMATION_REQUEST(
            "It is about a request for information under the Freedom of Information Act 2000",
            "reg 8(1)(g)",
            "Ask us to look at the request again. After that you can go to the Information Commissioner."),
    PENSION(
            "It is about a superannuation scheme, or how it is run",
            "reg 8(1)(h)",
            "The scheme has a procedure of its own for disputes. It is the way for this.");

    private final String words;
    private final String section;
    private final String whatThen;

    OutsideRegulations(String words, String section, String whatThen) {
        this.words = words;
        this.section = section;
        this.whatThen = whatThen;
    }

    /** The choice. */
    public String words() {
        return words;
    }

    /** Where the regulations say so. */
    public String section() {
        return "SI 2009/309 " + section;
    }

    /** What whoever complains can do instead, in words to them. */
    public String whatThen() {
        return whatThen;
    }
}
