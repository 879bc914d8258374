package org.ourplan.agreement;

import org.ourplan.law.agreement.ExceptionAsked;

/**
 * An exception in the register.
 *
 * @param askedBy who asked for it for the person, with the council
 * @param why why this person needs it, in the words of whoever asked: it may say who they are
 * @param decidedBy who decided; empty while it waits
 * @param reasons the reasons of a decision against it; empty otherwise
 * @param plan the address of the plan: it opens only to whoever may see that record
 */
public record RegisteredException(
        ExceptionAsked asked, String askedBy, String why, String decidedBy, String reasons, String plan) {}
