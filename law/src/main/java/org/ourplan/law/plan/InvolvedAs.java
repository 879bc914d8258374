package org.ourplan.law.plan;

/** Why someone takes part in making a plan (s25(3) and (4), s67). */
public enum InvolvedAs {
    /** The person whose care and support plan it is. */
    ADULT,
    /** Someone who cares for the adult, or the carer whose support plan it is. */
    CARER,
    /** The adult whom the carer looks after: only when the carer asks (s25(4)(b)). */
    ADULT_NEEDING_CARE,
    /** Anyone the person asks for. */
    ASKED_FOR,
    /** Anyone interested in the person's welfare, when the person lacks capacity to ask. */
    INTERESTED_IN_WELFARE,
    /** An independent advocate. */
    ADVOCATE
}
