package org.ourplan.review.web;

import java.util.List;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.review.LookTogether;
import org.ourplan.review.LooksTogether;
import org.ourplan.review.ReviewDate;

/**
 * The dates on which a person's plan is looked at again, soonest first, each with why; and what was decided together before
 * something ended.
 *
 * @param mayRecord whether the reader may write down a look together
 */
public record ReviewsPage(
        PersonId person, String callThem, List<ReviewDate> dates, List<LookTogether> looks, boolean mayRecord)
        implements Page {

    @Override
    public String template() {
        return "review/reviews";
    }

    /** Where the look together is written down; empty for a date that asks for none. */
    public String look(ReviewDate date) {
        return mayRecord && date.ending() != null ? LooksTogether.link(person, date.id()) : "";
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
