package org.ourplan.review.web;

import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.review.store.ReviewDates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The Reviews tab of a person's record. */
@Controller
class ReviewPages {

    private final ReviewDates dates;

    ReviewPages(ReviewDates dates) {
        this.dates = dates;
    }

    @GetMapping("/people/{person}/reviews")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ReviewsPage reviews(PersonInView person) {
        return new ReviewsPage(person.callThem(), dates.of(person.id()));
    }
}
