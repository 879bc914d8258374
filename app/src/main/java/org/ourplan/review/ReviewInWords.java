package org.ourplan.review;

import org.ourplan.law.review.Reassess;
import org.ourplan.platform.web.InWords;

/** What a review came to, in sentences that the plan, the record and the person's own page say alike. */
public final class ReviewInWords {

    private ReviewInWords() {}

    /** The day, what was decided and why. */
    public static String inShort(ReviewEnd end) {
        return "We looked at it together on " + InWords.date(end.held()) + ". " + decided(end) + " Why: "
                + stop(end.because());
    }

    /** What was decided, in a sentence. */
    public static String decided(ReviewEnd end) {
        return switch (end.decided()) {
            case KEEP -> "The plan stays as it is.";
            case REVISE ->
                end.reassess() == Reassess.WHOLE
                        ? "The plan is to change. First the needs are looked at again."
                        : "The plan is to change, and a new version is being made. Until it counts, the plan stays as it is.";
            case END -> "The plan ends after " + InWords.date(end.lastDay()) + ", as was wanted.";
        };
    }

    /** When the plan is looked at next, in a sentence; empty where no day is set. */
    public static String next(ReviewEnd end) {
        return end.nextBy() == null ? "" : "We look at it together again by " + InWords.date(end.nextBy()) + ".";
    }

    /** The words with a stop at their end. */
    public static String stop(String words) {
        if (words.isEmpty()) {
            return words;
        }
        return ".!?”".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }
}
