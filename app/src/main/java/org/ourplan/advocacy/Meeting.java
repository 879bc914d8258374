package org.ourplan.advocacy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting of the advocate. What was said in it stays between them.
 *
 * @param consulted whom the advocate talked to about the person; empty where it was the person
 * @param allowed whether the person agreed to that, or it is in their best interests; not asked of a meeting with the person
 * @param inPrivate whether the person was met with nobody else there
 * @param words why not in private, or why it is in their best interests; may be empty
 */
public record Meeting(
        UUID involvement,
        LocalDate metOn,
        String consulted,
        Allowed allowed,
        boolean inPrivate,
        String words,
        String byName) {

    /** What lets an advocate talk to somebody else about the person. */
    public enum Allowed {
        NOT_ASKED(""),
        AGREED("AGREED"),
        BEST_INTERESTS("BEST_INTERESTS");

        private final String stored;

        Allowed(String stored) {
            this.stored = stored;
        }

        /** As it is kept. */
        public String stored() {
            return stored;
        }

        /** From what is kept, or a form sent; not asked for anything else. */
        public static Allowed of(String stored) {
            return stored.equals("AGREED") ? AGREED : stored.equals("BEST_INTERESTS") ? BEST_INTERESTS : NOT_ASKED;
        }
    }
}
