package org.ourplan.review;

import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.law.review.Overdue;
import org.ourplan.platform.PersonId;

/**
 * A review whose day has passed, on the list of a team.
 *
 * @param date the date that has passed
 * @param name of the person, in full
 * @param worker who of the council works with them, by name; empty where nobody is named
 * @param begun true where the review is being done already
 * @param restricted true where the record is open to its named workers only
 */
public record OverdueReview(
        UUID date,
        PersonId person,
        String name,
        ReviewKind kind,
        LocalDate due,
        boolean highRisk,
        String worker,
        boolean begun,
        boolean restricted) {

    /** False where somebody does it already, and where the record says by name who may open it. */
    public boolean mayBeGivenOut() {
        return !begun && !restricted;
    }

    /** As it is put in order. */
    public Overdue pressing() {
        return new Overdue(due, highRisk);
    }
}
