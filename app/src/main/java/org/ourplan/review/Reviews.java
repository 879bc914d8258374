package org.ourplan.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.review.store.ReviewDates;
import org.ourplan.review.store.ReviewStore;
import org.springframework.stereotype.Component;

/** Reviews of plans and their dates, to be read. */
@Component
public class Reviews {

    private final ReviewStore store;
    private final ReviewDates dates;

    Reviews(ReviewStore store, ReviewDates dates) {
        this.store = store;
        this.dates = dates;
    }

    /** The dates on which this person's plans are looked at, soonest first. One statement. */
    public List<ReviewDate> dates(PersonId person) {
        return dates.of(person);
    }

    /** Every review of this person's plans, newest first. One statement. */
    public List<Review> of(PersonId person) {
        return store.of(person);
    }

    /** One of them; a NotFound where there is none. One statement. */
    public Review find(PersonId person, UUID review) {
        return store.find(person, review).orElseThrow(NotFound::new);
    }

    /** The one that is being done, if one is. One statement. */
    public Optional<Review> open(PersonId person) {
        return store.of(person).stream()
                .filter(review -> !review.state().frozen())
                .findFirst();
    }
}
