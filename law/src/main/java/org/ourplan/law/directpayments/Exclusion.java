package org.ourplan.law.directpayments;

import org.ourplan.law.rules.Carries;

/**
 * The orders and licences while which no direct payment may be made (SI 2014/2871 reg 2, Sch 1; also in the words of the
 * Sentencing Code). From memory, item by item parallels read: a lawyer must check. Stored by name: never rename.
 */
@Carries("DP-6")
public enum Exclusion {
    DRUG_REHABILITATION("a drug rehabilitation requirement of a community or suspended sentence order"),
    ALCOHOL_TREATMENT("an alcohol treatment requirement of a community or suspended sentence order"),
    LICENCE_OFFENDING_BEHAVIOUR(
            "released on licence, to work on offending behaviour related to drugs or alcohol, or to be treated or tested"),
    COMMUNITY_REHABILITATION(
            "a community rehabilitation, or community punishment and rehabilitation, order with treatment"),
    DRUG_TREATMENT_AND_TESTING("a drug treatment and testing order"),
    YOUTH_REHABILITATION(
            "a youth rehabilitation order with drug treatment, drug testing or intoxicating substance treatment"),
    SCOTTISH_DRUG_TREATMENT("a Scottish drug treatment and testing order"),
    SCOTTISH_COMMUNITY_PAYBACK("a Scottish community payback order with drug or alcohol treatment"),
    SCOTTISH_PROBATION("a Scottish probation order with drug or alcohol treatment"),
    SCOTTISH_LICENCE("released in Scotland on licence with drug or alcohol treatment");

    private final String words;

    Exclusion(String words) {
        this.words = words;
    }

    /** How people read it. */
    public String words() {
        return words;
    }
}
