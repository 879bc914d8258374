package org.ourplan.law.accommodation;

import org.jspecify.annotations.Nullable;

/**
 * One of the four conditions of a choice (SI 2014/2670 reg 3), looked at for one place.
 *
 * @param met null while it is not known
 * @param sentence what was found, in one sentence that the person may read
 */
public record PlaceCondition(Kind kind, @Nullable Boolean met, String sentence) {

    /** The four. */
    public enum Kind {
        SUITABLE("It suits the needs"),
        COST("It costs no more than the budget for a place of this kind"),
        AVAILABLE("It can be had"),
        TERMS("Its provider agrees to the council’s terms");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The condition in words. */
        public String words() {
            return words;
        }
    }
}
