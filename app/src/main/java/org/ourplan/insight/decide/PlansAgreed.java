package org.ourplan.insight.decide;

import java.util.List;
import org.ourplan.insight.decide.Done.Step;

/** Plans that were agreed, and how long it took from the first contact. */
public final class PlansAgreed {

    private static final String HOW =
            "We count each plan in the month in which the council agreed it; a plan that goes on without agreement is not"
                    + " among them. The days are those from the beginning of the first contact to that day, weekends counted, for first plans only:"
                    + " a plan that replaces another is left out, and so is one whose assessment did not follow from a contact. The middle one: half"
                    + " took as long or less.";

    private PlansAgreed() {}

    /** The measure. */
    public static Measure of(List<Month> months, List<Done> done) {
        var series =
                Series.of(months, month -> Done.count(done, month, Step.AGREED)).whole();
        return new Measure(
                "plans-agreed",
                "Plans agreed, and days from the first contact",
                Headline.over("Plans agreed", series)
                        + took(series.points().getLast().month(), done),
                HOW,
                series,
                "Month",
                List.of("Plans agreed", "First plans, from a contact", "Days: the middle one", "Days: the longest"),
                months.stream().map(month -> row(month, done)).toList());
    }

    private static String took(Month month, List<Done> done) {
        var days = Done.took(done, month, Step.AGREED);
        return days.many() == 0
                ? ""
                : " Half of the first plans agreed in " + month.words() + " took " + Headline.number(days.median())
                        + " days or less from the first contact; the longest took " + Headline.number(days.longest())
                        + ".";
    }

    private static Measure.Row row(Month month, List<Done> done) {
        var agreed = Done.count(done, month, Step.AGREED);
        var days = Done.took(done, month, Step.AGREED);
        return new Measure.Row(
                month.label(),
                List.of(
                        Cell.whole(agreed, days.many(), agreed - days.many()),
                        Cell.count(days.many()),
                        days.medianCell(),
                        days.longestCell()));
    }
}
