package org.ourplan.law.plan;

/** Who holds the pen, jointly with the council (s25(7); PLAN-8). */
public enum PreparedBy {
    COUNCIL,
    ADULT,
    CARER,
    FAMILY,
    FRIEND,
    ADVOCATE,
    BROKER,
    USER_LED_ORGANISATION
}
