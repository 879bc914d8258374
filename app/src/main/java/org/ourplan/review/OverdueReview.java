package org.ourplan.review;

import java.time.LocalDate;
import org.ourplan.law.review.Overdue;
import org.ourplan.platform.PersonId;

/**
 * A review whose day has passed, on the list of a team.
 *
 * @param name of the person, in full
 * @param worker who works with them, by name; empty where nobody is named
 * @param begun true where the review is being done already
 */
public record OverdueReview(
        PersonId person, String name, ReviewKind kind, LocalDate due, boolean highRisk, String worker, boolean begun) {

    /** As it is put in order. */
    public Overdue pressing() {
        return new Overdue(due, highRisk);
    }
}
