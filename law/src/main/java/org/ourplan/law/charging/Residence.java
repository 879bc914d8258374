package org.ourplan.law.charging;

/** Which part of the rules somebody's stay falls under. */
public enum Residence {
    /** Care anywhere but in a care home: at home, supported living, shared lives, a day centre. */
    OUTSIDE_A_CARE_HOME,
    /** A permanent care home resident. */
    PERMANENT_RESIDENT,
    /** A temporary care home resident. */
    TEMPORARY_RESIDENT
}
