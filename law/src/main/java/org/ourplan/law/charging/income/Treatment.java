package org.ourplan.law.charging.income;

/** What the rules do with a kind of income. */
public enum Treatment {
    /** Counts in full, after tax. */
    COUNTS,
    /** Counts in full; a resident who passes at least half of it to a spouse keeps half (Sch 1 para 16). */
    PENSION,
    /** Counts, except for a temporary resident (Sch 1 para 9); lets disability-related expenditure in at home. */
    DISABILITY_BENEFIT,
    /** Counts except for the first part of each kind, 10.00 (Sch 1 para 17). */
    WAR_PENSION,
    /** Counts, and part of it is left out by its own rule (Sch 1 para 40). */
    SAVINGS_CREDIT,
    /** Counts after its own costs: rent received, or the loan interest of a home income plan. */
    AFTER_COSTS,
    /** Board: 20.00 and half of the rest are left out. */
    LODGER,
    /** A sub-tenant: 20.00 is left out. */
    SUBTENANT,
    /** Counts only with a decision that gives its reasons (reg 17). */
    NOTIONAL,
    /** Left out in full. */
    LEFT_OUT,
    /** Not income: capital from the day it is due (reg 19(3)); it is already in the balance that is counted. */
    CAPITAL_IN_THE_BALANCE,
    /** Not income: a sum that is added to capital (reg 19). */
    CAPITAL_SUM
}
