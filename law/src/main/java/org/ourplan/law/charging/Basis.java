package org.ourplan.law.charging;

/** What a rule rests on. Everything but {@link #READ} needs a lawyer's check before a council relies on it. */
public enum Basis {
    /** The provision was read. */
    READ,
    /** Somebody else's page says so. */
    SECOND_HAND,
    /** From memory; the text was not read. */
    MEMORY,
    /** Whether the rule reaches social care at all is not settled. */
    UNSETTLED
}
