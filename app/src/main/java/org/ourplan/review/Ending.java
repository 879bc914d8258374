package org.ourplan.review;

import java.time.LocalDate;

/**
 * Something in a plan that is for a time only.
 *
 * @param what what ends, as the plan says it
 * @param lastDay its last day in the plan
 */
public record Ending(String what, LocalDate lastDay) {}
