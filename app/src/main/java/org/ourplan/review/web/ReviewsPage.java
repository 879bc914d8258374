package org.ourplan.review.web;

import java.util.List;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.review.ReviewDate;

/** The dates on which a person's plan is looked at again, soonest first, each with why. */
public record ReviewsPage(String callThem, List<ReviewDate> dates) implements Page {

    @Override
    public String template() {
        return "review/reviews";
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
