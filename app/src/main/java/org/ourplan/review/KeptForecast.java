package org.ourplan.review;

import java.util.UUID;
import org.ourplan.review.decide.Forecast;
import org.ourplan.review.decide.Measured;
import org.ourplan.review.decide.Wanted;

/**
 * A forecast of the backlog as it was kept: what the record held that day, what was asked, what came out. It never changes.
 *
 * @param everyTeam true where it is of every team together
 * @param seed from which its chances were drawn
 */
public record KeptForecast(
        UUID id, boolean everyTeam, long seed, Measured measured, Wanted wanted, Forecast forecast, String madeBy) {

    /** Its page. */
    public String link() {
        return Forecasts.HERE + "s/" + id;
    }
}
