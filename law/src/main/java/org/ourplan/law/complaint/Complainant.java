package org.ourplan.law.complaint;

import org.ourplan.law.answer.Answer;
import org.ourplan.law.rules.Carries;

/**
 * Whoever makes a complaint, and for whom: SI 2009/309 reg 5.
 *
 * @param as for themselves, or why for somebody else
 * @param agreed whether the person has asked or agreed; only read where the person can complain themselves
 * @param inBestInterests whether it is conducted in the person's best interests; only read where they cannot agree
 */
@Carries("COMP-3")
public record Complainant(As as, Answer agreed, Answer inBestInterests) {

    /** For whom somebody complains, and on what ground. Stored by name: never rename. */
    public enum As {
        THEMSELVES("For themselves: they have, or had, services from us"),
        AFFECTED("For themselves: what we did, did not do or decided affects them, or is likely to"),
        FOR_SOMEBODY_WHO_CAN("For somebody who could complain themselves"),
        CANNOT_PHYSICALLY("For somebody who cannot complain themselves because of a physical incapacity"),
        LACKS_CAPACITY("For somebody who lacks capacity to complain themselves (Mental Capacity Act 2005)"),
        CHILD("For a child"),
        DIED("For somebody who has died");

        private final String words;

        As(String words) {
            this.words = words;
        }

        /** The choice, for whoever writes the complaint down. */
        public String words() {
            return words;
        }

        /** True where somebody else's best interests decide whether this representative is heard: reg 5(5). */
        public boolean restsOnBestInterests() {
            return this == LACKS_CAPACITY || this == CHILD;
        }

        /** True where it is made for somebody else. */
        public boolean forSomebodyElse() {
            return this != THEMSELVES && this != AFFECTED;
        }
    }

    /** Whether the complaint is looked at. */
    public sealed interface Standing {

        /** It is. */
        record MayComplain() implements Standing {}

        /** Not yet: somebody has to be asked, or something decided. */
        record Waits(String sentence) implements Standing {}

        /** It is not, and the representative is told so in writing with the reason: reg 5(5) and (6). */
        record Refused(String sentence) implements Standing {}
    }

    /** Whether it may be looked at as things stand. */
    public Standing standing() {
        if (as == As.FOR_SOMEBODY_WHO_CAN) {
            return switch (agreed) {
                case YES -> new Standing.MayComplain();
                case NO -> new Standing.Refused("The person does not want this complaint to be made for them.");
                case UNANSWERED ->
                    new Standing.Waits("Ask the person whether they want this complaint to be made for them.");
            };
        }
        if (as.restsOnBestInterests()) {
            return switch (inBestInterests) {
                case YES -> new Standing.MayComplain();
                case NO ->
                    new Standing.Refused(
                            "The complaint is not conducted in the best interests of the person whom it is for.");
                case UNANSWERED ->
                    new Standing.Waits(
                            "Decide whether the complaint is conducted in the best interests of the person whom it is for.");
            };
        }
        return new Standing.MayComplain();
    }
}
