package org.ourplan.review.web;

import java.util.List;
import java.util.Optional;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.review.LookTogether;
import org.ourplan.review.LooksTogether;
import org.ourplan.review.Review;
import org.ourplan.review.ReviewDate;
import org.ourplan.review.ReviewInWords;

/**
 * The dates on which a person's plan is looked at again, soonest first, each with why; and what was decided together before
 * something ended.
 *
 * @param reviews every review of the plans, newest first
 * @param mayRecord whether the reader may do a review, and write down a look together
 */
public record ReviewsPage(
        PersonId person,
        String callThem,
        List<ReviewDate> dates,
        List<LookTogether> looks,
        List<Review> reviews,
        boolean mayRecord)
        implements Page {

    @Override
    public String template() {
        return "review/reviews";
    }

    /** Where the look together is written down; empty for a date that asks for none. */
    public String look(ReviewDate date) {
        return mayRecord && date.ending() != null ? LooksTogether.link(person, date.id()) : "";
    }

    /** Where a review begins from this date; empty for a date of another kind, and while one is being done. */
    public String begin(ReviewDate date) {
        return mayRecord && date.kind().ofThePlan() && open().isEmpty()
                ? ReviewBeginPages.link(date, person.link())
                : "";
    }

    /** True where a review that nobody planned may begin. */
    public boolean mayBegin() {
        return mayRecord && !dates.isEmpty() && open().isEmpty();
    }

    /** The review that is being done, if one is. */
    public Optional<Review> open() {
        return reviews.stream().filter(review -> !review.state().frozen()).findFirst();
    }

    /** The reviews that have ended. */
    public List<Review> ended() {
        return reviews.stream().filter(review -> review.state().frozen()).toList();
    }

    /** What a review came to, in a sentence. */
    public String cameTo(Review review) {
        var end = review.end();
        return end == null
                ? ""
                : review.done() ? ReviewInWords.inShort(end) : "Called off: " + ReviewInWords.stop(end.because());
    }

    /** The day, or the window, in words. */
    public static String when(ReviewDate date) {
        if (date.by() == null) {
            return "No date yet";
        }
        return date.earliest() == null
                ? "By " + InWords.date(date.by())
                : "Between " + InWords.date(date.earliest()) + " and " + InWords.date(date.by());
    }

    /** What sets it: the law, guidance, the council, the person or the plan. */
    public static String setBy(ReviewDate date) {
        return switch (date.force()) {
            case PERSON, PLAN -> "Set by " + date.force().words();
            case LAW, GUIDANCE, LOCAL -> "Set by " + date.force().words() + ": " + date.source();
        };
    }
}
