package org.ourplan.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.review.store.ReviewDates;
import org.ourplan.review.store.ReviewStore;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;

/** What a review that begins looks at: the date it comes from, the plan as it stands, what was agreed at the last review. */
@Component
@Carries("S004-86")
class LookingAt {

    private final ReviewDates dates;
    private final ReviewStore store;
    private final Writings writings;

    LookingAt(ReviewDates dates, ReviewStore store, Writings writings) {
        this.dates = dates;
        this.store = store;
        this.writings = writings;
    }

    /** The date it comes from; nothing where it comes from none. Only a date for the whole plan begins a review of it. */
    @Nullable
    ReviewDate date(PersonId person, @Nullable UUID date) {
        return date == null
                ? null
                : dates.of(person).stream()
                        .filter(one -> one.id().equals(date) && one.kind().ofThePlan())
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    /** Holds that date, once its plan is held; a NotFound where it went meanwhile. */
    void hold(PersonId person, ReviewDate date) {
        if (dates.hold(person, date.id()).isEmpty()) {
            throw new NotFound();
        }
    }

    /** The plan, with who was to do what since the last review (action carry-over). */
    PlanLooked plan(PlanRecord plan) {
        var last = store.of(plan.person()).stream()
                .filter(review -> review.done() && review.looked().kind() == plan.kind())
                .findFirst();
        return PlanLooked.at(plan, last.map(this::agreed).orElse(List.of()));
    }

    private List<String> agreed(Review last) {
        return Optional.ofNullable(writings.of(last.id()).get("promises"))
                .map(part ->
                        part.answers().one("next").lines().map(String::strip).filter(line -> !line.isEmpty()))
                .map(lines -> lines.toList())
                .orElse(List.of());
    }
}
