package org.ourplan.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.review.KeptForecast;
import org.ourplan.review.decide.Measured;

/**
 * Asking when the backlog is cleared, the answer, and the forecasts that were kept.
 *
 * @param shown the answer; null while something is still to be asked, or wrong
 * @param question the same question, as the end of an address
 * @param everyTeam true for a reader who sees every team
 */
public record ForecastPage(
        Filled form,
        Measured measured,
        @Nullable ForecastShown shown,
        String question,
        List<KeptForecast> kept,
        boolean everyTeam)
        implements Page {

    @Override
    public String template() {
        return "review/forecast";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** How many reviews a worker does, as far as the record says. */
    public String eachHint() {
        return measured.enough()
                ? "In the middle one of the last " + measured.done().size() + " weeks of the record: "
                        + ForecastForm.number(measured.each()) + " by each of " + measured.doers() + " workers."
                : "The record has too little to say: fewer than " + Measured.FEWEST_WEEKS
                        + " weeks of reviews, or too few in them. Enter what you expect.";
    }

    /** How many do reviews, as far as the record says. */
    public String workersHint() {
        return measured.doersNow() == 0
                ? "The record has no review held by anybody who works here now."
                : "Those who held a review in the last twelve months and work here now: " + measured.doersNow() + ".";
    }

    /** How a kept forecast is called in the list. */
    public String named(KeptForecast one) {
        return "Made on " + InWords.date(one.forecast().from()) + " by " + one.madeBy();
    }
}
