package org.ourplan.law.directpayments;

import org.ourplan.law.answer.Answer;
import org.ourplan.law.rules.Carries;

/** What follows where somebody loses or regains capacity while a direct payment is made (SI 2014/2871 regs 8, 9). */
@Carries({"DP-18", "DP-19"})
public final class CapacityChange {

    private CapacityChange() {}

    /** What to do. */
    public enum Next {
        /** Payments go on; it is looked at again on the day set. */
        GO_ON("The payments go on. Look at it again on the day you set."),
        /** Somebody must agree to manage it meanwhile. */
        FIND_A_MANAGER("The payments can go on if somebody agrees to manage them meanwhile. Find out who could."),
        /** Lasting loss: s32, or another way. */
        SWITCH_TO_SECTION_32(
                "The loss is lasting. Somebody authorised may ask (Care Act 2014 s32), or the care is arranged another way."),
        /** Lasting return: the person may ask themselves. */
        OFFER_SECTION_31(
                "They are able to decide again, lastingly. Offer a direct payment of their own (Care Act 2014 s31)."),
        /** Not answered. */
        SAY_WHETHER_TEMPORARY("Say whether it is temporary.");

        private final String sentence;

        Next(String sentence) {
            this.sentence = sentence;
        }

        /** For the worker. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * The person can no longer decide.
     *
     * @param temporary the council is reasonably satisfied that it is temporary
     * @param otherManages somebody else agrees to manage it meanwhile
     */
    public static Next lost(Answer temporary, Answer otherManages) {
        return switch (temporary) {
            case UNANSWERED -> Next.SAY_WHETHER_TEMPORARY;
            case NO -> Next.SWITCH_TO_SECTION_32;
            case YES -> otherManages.isYes() ? Next.GO_ON : Next.FIND_A_MANAGER;
        };
    }

    /** A person whose payment goes to somebody authorised can decide again. */
    public static Next regained(Answer temporary) {
        return switch (temporary) {
            case UNANSWERED -> Next.SAY_WHETHER_TEMPORARY;
            case YES -> Next.GO_ON;
            case NO -> Next.OFFER_SECTION_31;
        };
    }
}
