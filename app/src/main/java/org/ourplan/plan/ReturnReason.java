package org.ourplan.plan;

import java.time.LocalDate;

/**
 * One thing that must be put right in a plan that the council returned (SIGN-4).
 *
 * @param place where in the plan; empty for the whole of it
 * @param words what must be put right
 * @param by who returned it, by name
 */
public record ReturnReason(String place, String words, String by, LocalDate on) {}
