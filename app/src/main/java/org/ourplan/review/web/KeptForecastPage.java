package org.ourplan.review.web;

import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.review.KeptForecast;

/** A forecast as it was kept, beside what was counted since. */
public record KeptForecastPage(KeptForecast kept, ForecastShown shown) implements Page {

    @Override
    public String template() {
        return "review/keptForecast";
    }

    /** Who made it, and when. */
    public String made() {
        return "Made on " + InWords.date(kept.forecast().from()) + " by " + kept.madeBy()
                + (kept.everyTeam() ? ", for every team together." : ".");
    }
}
