package org.ourplan.law.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.dated.WorkingDays;
import org.ourplan.law.rules.Carries;

/** Free reablement, and the clocks of a complaint. */
@Carries({"PREV-4", "COMP-5", "COMP-6"})
public final class OtherClocks {

    private final ClockFigures figures;

    /** Clocks that run on these figures. */
    public OtherClocks(ClockFigures figures) {
        this.figures = figures;
    }

    /**
     * The last free day of reablement or intermediate care: six weeks with the first day counted, or the whole
     * programme when it
     * is shorter. The next day is the first that may be charged for.
     *
     * @param lastDay the last day of the programme, or null when it is longer than the free time
     */
    @Carries("PREV-4")
    public Due lastFreeDay(LocalDate started, @Nullable LocalDate lastDay) {
        return switch (figures.on(Clock.FREE_REABLEMENT, started)) {
            case DatedAnswer.Held<Span>(Dated<Span> dated) -> {
                LocalDate free = dated.value().after(started).minusDays(1);
                LocalDate until = lastDay != null && lastDay.isBefore(free) ? lastDay : free;
                yield new Due.By(
                        started,
                        until,
                        Force.LAW,
                        dated.source(),
                        "Reablement and intermediate care are free for the first six weeks.");
            }
            case DatedAnswer.Missing<Span> gap ->
                new Due.FigureMissing(Clock.FREE_REABLEMENT, gap.from(), gap.sentence());
        };
    }

    /**
     * The last day to acknowledge a complaint: working days after the day it was received. Where the bank holidays of the year
     * are not known, no day is given.
     */
    @Carries("COMP-5")
    public Due acknowledgeComplaint(LocalDate received) {
        return switch (figures.on(Clock.COMPLAINT_ACKNOWLEDGED, received)) {
            case DatedAnswer.Held<Span>(Dated<Span> dated) -> acknowledged(received, dated);
            case DatedAnswer.Missing<Span> gap ->
                new Due.FigureMissing(Clock.COMPLAINT_ACKNOWLEDGED, gap.from(), gap.sentence());
        };
    }

    private static Due acknowledged(LocalDate received, Dated<Span> span) {
        return switch (WorkingDays.after(received, span.value().count())) {
            case DatedAnswer.Held<LocalDate>(Dated<LocalDate> day) ->
                new Due.By(
                        null,
                        day.value(),
                        Force.LAW,
                        span.source(),
                        "A complaint is acknowledged within three working days.");
            case DatedAnswer.Missing<LocalDate> gap ->
                new Due.FigureMissing(Clock.COMPLAINT_ACKNOWLEDGED, gap.from(), gap.sentence());
        };
    }

    /**
     * The last day to answer a complaint: six months with the day it was received counted, unless a longer time is
     * agreed.
     */
    @Carries("COMP-6")
    public Due answerComplaint(LocalDate received) {
        return switch (figures.on(Clock.COMPLAINT_ANSWERED, received)) {
            case DatedAnswer.Held<Span>(Dated<Span> dated) ->
                new Due.By(
                        null,
                        dated.value().after(received).minusDays(1),
                        Force.LAW,
                        dated.source(),
                        "A complaint is answered within six months, unless a longer time is agreed.");
            case DatedAnswer.Missing<Span> gap ->
                new Due.FigureMissing(Clock.COMPLAINT_ANSWERED, gap.from(), gap.sentence());
        };
    }
}
