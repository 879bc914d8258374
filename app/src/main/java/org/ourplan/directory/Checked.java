package org.ourplan.directory;

import java.time.LocalDate;

/**
 * That somebody made sure that an entry is right.
 *
 * @param how for example “called them”
 * @param byRole in which role, as everybody reads it: never a name
 */
public record Checked(LocalDate on, String how, String byRole) {

    /** Who keeps the directory, as everybody reads it. */
    public static final String OUR_KEEPER = "our policy owner";

    /** Those whose entry it is, where a file of theirs says so. */
    public static final String THEMSELVES = "those who run it";
}
