package org.ourplan.review.web;

import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.review.LooksTogether;
import org.ourplan.review.Reviews;
import org.ourplan.review.store.ReviewDates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The Reviews tab of a person's record. */
@Controller
class ReviewPages {

    private final ReviewDates dates;
    private final LooksTogether looks;
    private final Reviews reviews;

    ReviewPages(ReviewDates dates, LooksTogether looks, Reviews reviews) {
        this.dates = dates;
        this.looks = looks;
        this.reviews = reviews;
    }

    @GetMapping("/people/{person}/reviews")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ReviewsPage reviews(PersonInView person, SignedIn by) {
        return new ReviewsPage(
                person.id(),
                person.callThem(),
                dates.of(person.id()),
                looks.of(person.id()),
                reviews.of(person.id()),
                by.is(Role.PRACTITIONER, Role.TEAM_MANAGER));
    }
}
