package org.ourplan.law.directpayments;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** The review of a direct payment beside its dates (SI 2014/2871 reg 7): what else asks for one, and who takes part. */
@Carries({"DP-16", "DP-17", "DP-28"})
public final class PaymentReview {

    private PaymentReview() {}

    /** What asks for a review at once. Stored by name: never rename. */
    public enum Trigger {
        SUSPECTED_BREACH("A condition may have been broken", true, true),
        MAY_HAVE_LOST_CAPACITY("They may no longer be able to decide", true, false),
        MAY_NOT_MANAGE("It may no longer be managed, even with help", true, true),
        MAY_NOT_BE_APPROPRIATE("It may no longer be an appropriate way to meet the needs", true, true),
        MAY_HAVE_REGAINED_CAPACITY("They may be able to decide again", false, true),
        CONCERN("Somebody is worried about how it is used", false, true),
        MAY_NOT_ACT_IN_BEST_INTERESTS("Whoever receives it may not act in their best interests", false, true),
        IN_HOSPITAL("They are in hospital: the payments go on, so that whoever is employed can be kept", true, true);

        private final String words;
        private final boolean section31;
        private final boolean section32;

        Trigger(String words, boolean section31, boolean section32) {
            this.words = words;
            this.section31 = section31;
            this.section32 = section32;
        }

        /** How people read it. */
        public String words() {
            return words;
        }

        /** Whether the law, or guidance for a hospital stay, asks for a review on it. */
        public boolean asksForOne(boolean underSection32) {
            return underSection32 ? section32 : section31;
        }
    }

    /**
     * Somebody who takes part in a review.
     *
     * @param who by name or role
     * @param invited whether they were
     * @param whyNot why they were not
     */
    public record Invited(String who, Answer invited, String whyNot) {}

    /** What stops a review from being saved: each of those named was invited, or a reason says why not. */
    public static List<Finding> check(List<Invited> all) {
        List<Finding> findings = new ArrayList<>();
        for (Invited one : all) {
            if (!one.invited().isYes() && one.whyNot().isBlank()) {
                findings.add(Finding.stop(
                        "DP-17",
                        "SI 2014/2871 reg 7(2)",
                        "Say whether this person took part in the review or was invited, or why not: " + one.who()
                                + ".",
                        "involved"));
            }
        }
        return findings;
    }
}
