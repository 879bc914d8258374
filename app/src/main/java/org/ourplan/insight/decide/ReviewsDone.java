package org.ourplan.insight.decide;

import java.util.List;
import org.ourplan.insight.decide.Done.Step;

/** Reviews that fell due, and those that were done. */
public final class ReviewsDone {

    private static final String HOW =
            "We count each review of a plan in the month of the day by which it is due, also one that nobody has begun; one that is"
                    + " due today counts once it is done. In time means held on that day or before. Done counts each review in the month in which"
                    + " it was held, whenever it was due. Reviews of direct payments that are not reviews of the plan are not here.";

    private ReviewsDone() {}

    /** The measure. */
    public static Measure of(List<Month> months, List<Done> done) {
        var series = Series.of(months, month -> Done.count(done, month, Step.REVIEW_DONE))
                .whole();
        return new Measure(
                "reviews",
                "Reviews due and done",
                Headline.over("Reviews done", series)
                        + inTime(series.points().getLast().month(), done),
                HOW,
                series,
                "Month",
                List.of("Due in the month", "Of them in time", "Done in the month"),
                months.stream().map(month -> row(month, done)).toList());
    }

    private static String inTime(Month month, List<Done> done) {
        var due = Done.count(done, month, Step.REVIEW_DUE);
        return due == 0
                ? ""
                : " Of " + Headline.number(due) + " that were due in " + month.words() + ", "
                        + Headline.number(Done.count(done, month, Step.REVIEW_IN_TIME)) + " were done in time.";
    }

    private static Measure.Row row(Month month, List<Done> done) {
        var due = Done.count(done, month, Step.REVIEW_DUE);
        var inTime = Done.count(done, month, Step.REVIEW_IN_TIME);
        return new Measure.Row(
                month.label(),
                List.of(
                        Cell.whole(due, inTime, due - inTime),
                        Cell.count(inTime),
                        Cell.count(Done.count(done, month, Step.REVIEW_DONE))));
    }
}
