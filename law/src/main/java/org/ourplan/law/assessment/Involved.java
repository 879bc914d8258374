package org.ourplan.law.assessment;

/**
 * One entry of the involvement register: everyone who must be involved, whether invited or not.
 *
 * @param name who
 * @param role why they belong in the register
 * @param invited whether they were invited
 * @param tookPart whether they took part
 * @param how how they took part; may be empty
 * @param reasonNotInvited why they were not invited; may be empty when they were
 */
public record Involved(String name, Role role, boolean invited, boolean tookPart, String how, String reasonNotInvited) {

    /** The ground on which somebody is involved: Care Act 2014 ss 9(5), 10(7). */
    public enum Role {
        /** The person being assessed: the adult, or the carer in a carer's assessment. */
        THE_PERSON,
        /** A carer of the adult. */
        CARER,
        /** Somebody the person asked for. */
        ASKED_FOR,
        /** Somebody interested in the welfare of an adult who lacks capacity to ask. */
        INTERESTED_IN_WELFARE,
        /** In a carer's assessment, the adult needing care, whom the carer did not ask for. */
        CARED_FOR_ADULT_NOT_ASKED_FOR
    }

    /** Somebody who was invited and took part. */
    public static Involved tookPart(String name, Role role, String how) {
        return new Involved(name, role, true, true, how, "");
    }

    /** Somebody in the register who was not invited, with the reason; an empty reason will be asked for. */
    public static Involved notInvited(String name, Role role, String reason) {
        return new Involved(name, role, false, false, "", reason);
    }
}
