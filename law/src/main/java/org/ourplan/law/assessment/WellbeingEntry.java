package org.ourplan.law.assessment;

/**
 * What was found about one area of wellbeing.
 *
 * @param affected whether the needs affect it
 * @param note how, or why it is not affected or not relevant; a note is needed for an area that is not affected
 */
public record WellbeingEntry(boolean affected, String note) {}
