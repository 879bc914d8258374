package org.ourplan.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.review.LedBy;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.review.Review;
import org.ourplan.review.ReviewEnd;
import org.ourplan.review.ReviewInWords;
import org.ourplan.review.decide.ReviewRead;
import org.ourplan.writing.Part;

/**
 * The person's own page of their review.
 *
 * @param open the one that is being done; null where none is
 * @param parts what is written in it so far
 * @param done those that are done, newest first
 * @param nextBy by when the plan is looked at next; null while a review is being done, and where no day is set
 */
public record MyReviewPage(
        @Nullable Review open,
        Map<String, Part> parts,
        List<Review> done,
        @Nullable LocalDate nextBy) implements Page {

    @Override
    public String template() {
        return "review/mine";
    }

    /** By when, with whom, where: what is known so far, a sentence each. */
    public List<String> arranged() {
        var how = said("how");
        var sentences = new java.util.ArrayList<String>();
        how.date("when").ifPresent(day -> sentences.add("We meet on " + InWords.day(day) + "."));
        if (sentences.isEmpty() && open != null && open.due() != null) {
            sentences.add("We look at it with you by " + InWords.day(open.due()) + ".");
        }
        if (how.has("where")) {
            sentences.add("Where: " + ReviewInWords.stop(how.one("where")));
        }
        var leads = leads(how);
        sentences.add(
                leads.isEmpty()
                        ? "It is for you to choose who leads it. Tell us, or write it in your own part."
                        : leads + " leads it.");
        return sentences;
    }

    private String leads(Answers how) {
        if (how.has("led-by-name")) {
            return how.one("led-by-name");
        }
        var led = ReviewRead.among(LedBy.values(), how.one("led-by"));
        return led == LedBy.PLANNER && open != null
                ? open.looked().planner()
                : led == null || led == LedBy.PERSON ? "" : led.words();
    }

    /** True once the person leads it themselves. */
    public boolean iLead() {
        return said("how").chose("led-by", LedBy.PERSON.name());
    }

    /** True once something is written in their own part. */
    public boolean wrote() {
        return !said(ReviewRead.OWN).isEmpty();
    }

    /** What a review came to. */
    public String cameTo(Review review) {
        return ReviewInWords.inShort(end(review));
    }

    private static ReviewEnd end(Review review) {
        return java.util.Objects.requireNonNull(review.end());
    }

    private Answers said(String place) {
        var part = parts.get(place);
        return part == null ? Answers.none() : part.answers();
    }
}
