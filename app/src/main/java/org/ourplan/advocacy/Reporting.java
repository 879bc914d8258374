package org.ourplan.advocacy;

/**
 * What an advocate reports. See {@link Report} for the words.
 *
 * @param challenges only where there is a concern
 */
public record Reporting(String says, String concern, boolean challenges) {}
