package org.ourplan.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.review.ReviewState;
import org.ourplan.law.review.ReviewType;
import org.ourplan.platform.PersonId;

/**
 * A review of a plan (s27), as it stands.
 *
 * @param plan the plan that was in force when it began
 * @param looked that plan as it was then
 * @param light true for a light-touch review
 * @param why who asked, or what changed, in words; may be empty for a planned one
 * @param date the date it began from, if one
 * @param due by when it is to be done, if there is a day
 * @param worker on whose work list it is
 * @param end what it came to; null while it is being done
 */
public record Review(
        UUID id,
        PersonId person,
        UUID plan,
        PlanLooked looked,
        ReviewType type,
        boolean light,
        String why,
        @Nullable UUID date,
        @Nullable LocalDate due,
        LocalDate begunOn,
        String begunByName,
        UUID worker,
        @Nullable ReviewEnd end) {

    /** Its page. */
    public String link() {
        return person.link() + "/reviews/" + id;
    }

    /** The page of one of its parts. */
    public String link(String place) {
        return link() + "/part/" + place;
    }

    /** Where it is in its life. */
    public ReviewState state() {
        return end == null ? ReviewState.BEGUN : end.state();
    }

    /** True once it was done; not where it was called off. */
    public boolean done() {
        return state() == ReviewState.COMPLETE;
    }

    /** What it is called, in a word or two. */
    public String name() {
        return light ? "Light-touch review" : "Review";
    }

    /** What kind of review it is, in a few words. */
    public String kind() {
        return name() + ", "
                + type.words().substring(0, 1).toLowerCase(java.util.Locale.UK)
                + type.words().substring(1);
    }
}
