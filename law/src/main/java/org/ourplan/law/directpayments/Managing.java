package org.ourplan.law.directpayments;

/** Whether a direct payment can be managed (s31(6), s32(8)). Help that the council thinks can be found counts. */
public enum Managing {
    ALONE,
    WITH_HELP,
    NOT_EVEN_WITH_HELP,
    UNANSWERED
}
