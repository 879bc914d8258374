package org.ourplan.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody is invited as. A person and a carer come to their own record; the others see parts of another person's.
 * Stored by name: never rename.
 */
public enum InvitedAs {
    PERSON("the person", EnumSet.noneOf(HelpPart.class), ""),
    CARER("carer", EnumSet.noneOf(HelpPart.class), ""),
    ATTORNEY_HEALTH_AND_WELFARE(
            "attorney for health and welfare",
            EnumSet.of(HelpPart.NEXT, HelpPart.PROFILE, HelpPart.PLAN, HelpPart.CARE_DOCUMENTS, HelpPart.ASK),
            "the registered lasting power of attorney for health and welfare"),
    ATTORNEY_PROPERTY_AND_FINANCE(
            "attorney for property and finance",
            EnumSet.of(HelpPart.MONEY_DOCUMENTS, HelpPart.DIRECT_PAYMENT_DOCUMENTS),
            "the registered power of attorney for property and finance"),
    DEPUTY("deputy", EnumSet.complementOf(EnumSet.of(HelpPart.ADVOCACY)), "the order of the Court of Protection"),
    NOMINEE(
            "nominee for a direct payment",
            EnumSet.of(HelpPart.DIRECT_PAYMENT_DOCUMENTS),
            "the person’s own request for a nominee, and the nominee’s agreement"),
    CHOSEN_HELPER("somebody the person chose", EnumSet.complementOf(EnumSet.of(HelpPart.ADVOCACY)), ""),
    /** Asked for by the council, named by an organisation; never by an invitation. */
    ADVOCATE(
            "independent advocate",
            EnumSet.of(
                    HelpPart.NEXT,
                    HelpPart.PROFILE,
                    HelpPart.CARE_DOCUMENTS,
                    HelpPart.PLAN,
                    HelpPart.ASK,
                    HelpPart.ADVOCACY),
            ""),
    /** Of an organisation that the person chose, named by it; never by an invitation. */
    INDEPENDENT_PLANNER("independent planner", EnumSet.complementOf(EnumSet.of(HelpPart.ADVOCACY)), ""),
    /** Somebody who works for an organisation: the invitation opens nobody's record. */
    ORGANISATION("somebody of an organisation", EnumSet.noneOf(HelpPart.class), "");

    private final String words;
    private final Set<HelpPart> most;
    private final String authority;

    InvitedAs(String words, Set<HelpPart> most, String authority) {
        this.words = words;
        this.most = Set.copyOf(most);
        this.authority = authority;
    }

    /** For sentences: "as the attorney for health and welfare". */
    public String words() {
        return words;
    }

    /** The most that their standing can give; what is given may be less. */
    public Set<HelpPart> most() {
        return most;
    }

    /** What must be seen before they act for somebody; empty where nothing must. MCA ss 9 to 11, 16; SI 2014/2871. */
    public String authority() {
        return authority;
    }

    /** True for those who come to a record of their own. */
    public boolean ownPlace() {
        return this == PERSON || this == CARER;
    }

    /** True for those who act for the person, once their authority was seen. */
    public boolean actsFor() {
        return !authority.isEmpty();
    }

    /** The role of an account made by such an invitation. */
    public Role role() {
        return switch (this) {
            case PERSON -> Role.PERSON;
            case CARER -> Role.CARER;
            default -> Role.PLANNER;
        };
    }

    /** What a form sent by this name; empty for anything else. */
    public static Optional<InvitedAs> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
