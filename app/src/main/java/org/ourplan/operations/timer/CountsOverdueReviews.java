package org.ourplan.operations.timer;

import java.time.Duration;
import java.time.Instant;
import org.ourplan.review.Forecasts;
import org.springframework.stereotype.Component;

/** Counts the overdue reviews, so that a forecast can be read beside what then happened. The first count of a day stays. */
@Component
class CountsOverdueReviews implements Timed {

    private final Forecasts forecasts;

    CountsOverdueReviews(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @Override
    public String name() {
        return "count of overdue reviews";
    }

    @Override
    public Instant next(Instant ran) {
        return ran.plus(Duration.ofHours(6));
    }

    @Override
    public String run() {
        return forecasts.countToday() + " overdue in all";
    }
}
