package org.ourplan.bench.mould;

import java.util.List;

/** A bit of a row: the same for everybody, or different for each. */
public sealed interface Piece {

    /** Text that stays; in a row, escaped as COPY wants it. */
    record Same(byte[] bytes) implements Piece {}

    /** A place that differs. */
    record Slot(What what, int number) implements Piece {}

    /** A whole value whose SHA-256 the next {@link What#HASH} is; its own text is not escaped. */
    record Hashed(List<Piece> pieces, boolean binary) implements Piece {}

    /** What stands in a place; the number says which one, or for dates how many days after the mould's first day. */
    enum What {
        PERSON,
        OWN_ACCOUNT,
        RELATIONSHIP,
        ID,
        STAFF,
        STAFF_GIVEN,
        STAFF_FAMILY,
        TEAM,
        TEAM_NAME,
        GIVEN,
        FAMILY,
        CALLED,
        RELATIVE_GIVEN,
        RELATIVE_FAMILY,
        NHS,
        NHS_SPACED,
        BORN,
        BORN_IN_WORDS,
        DATE,
        DATE_IN_WORDS,
        DAY_OF_MONTH,
        MONTH,
        YEAR,
        /** The number of a plan among the person's plans of its kind; counted on from those before. */
        PLAN_NUMBER,
        PLAN_BEFORE,
        /** The number is the ordinal of a {@link org.ourplan.law.agreement.PlanState}. */
        PLAN_STATE,
        DETERMINATION_NUMBER,
        DETERMINATION_BEFORE,
        /** When an open task was done; the number is the day it is due, or {@link #NEVER}. */
        DONE,
        HASH;

        /** No day. */
        public static final int NEVER = Integer.MIN_VALUE;
    }
}
