package org.ourplan.insight.decide;

/** Who is counted on a day. The store answers with these names. */
public enum Group {
    IN_FORCE,
    FUNDED,
    BUDGET,
    PAYMENT,
    CARE_HOME,
    SHARED_LIVES,
    SUPPORTED_LIVING,
    ELSEWHERE
}
