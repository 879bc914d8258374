package org.ourplan.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.NewId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.review.decide.BacklogSimulation;
import org.ourplan.review.decide.Forecast;
import org.ourplan.review.decide.Measured;
import org.ourplan.review.decide.Wanted;
import org.ourplan.review.store.BacklogFigures;
import org.ourplan.review.store.ForecastStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forecasts of a team's backlog of reviews: made from the record, kept, and read beside what then happened. */
@Component
@Carries("S002-47")
public class Forecasts {

    /** Where the page is. */
    public static final String HERE = "/team/reviews/forecast";

    private final BacklogFigures figures;
    private final ForecastStore store;
    private final Events events;
    private final Clock clock;

    Forecasts(BacklogFigures figures, ForecastStore store, Events events, Clock clock) {
        this.figures = figures;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** What the record says of the reader's team today. Three statements. */
    public Measured measured(SignedIn by) {
        return figures.measured(by, today());
    }

    /** The forecast from today. */
    public Forecast forecast(Measured measured, Wanted wanted) {
        return BacklogSimulation.of(measured, wanted, today(), seed());
    }

    /** From which chances are drawn today: the same question has the same answer all day. */
    public long seed() {
        return today().toEpochDay();
    }

    /** Keeps the forecast that this question has now. */
    @Transactional
    public KeptForecast keep(Wanted wanted, SignedIn by) {
        var measured = measured(by);
        var kept = new KeptForecast(
                NewId.next(), by.team() == null, seed(), measured, wanted, forecast(measured, wanted), by.name());
        store.add(kept, by);
        events.append(Events.COUNCIL, Happening.REVIEW_FORECAST_KEPT, kept.id(), 1, Map.of(), by.account());
        return kept;
    }

    /** The newest of the reader's team. One statement. */
    public List<KeptForecast> newest(SignedIn by) {
        return store.newest(by);
    }

    /** One of the reader's team; a senior manager without a team reads every one. A NotFound for all others. One statement. */
    public KeptForecast find(UUID id, SignedIn by) {
        return store.find(id, by).orElseThrow(NotFound::new);
    }

    /** How many reviews were overdue on each day since it was made on which that was counted, up to its end. One statement. */
    public SortedMap<LocalDate, Integer> since(KeptForecast kept) {
        return store.counted(kept);
    }

    /** Counts the overdue reviews of each team and of all together, once for the day; says how many there are in all. */
    @Transactional
    public int countToday() {
        return store.count(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
