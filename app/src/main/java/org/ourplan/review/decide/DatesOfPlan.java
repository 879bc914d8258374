package org.ourplan.review.decide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.options.StepDown;
import org.ourplan.law.review.Clock;
import org.ourplan.law.review.ClockFigures;
import org.ourplan.law.review.Due;
import org.ourplan.law.review.Force;
import org.ourplan.law.review.ReviewClock;
import org.ourplan.law.review.ReviewRequest;
import org.ourplan.law.review.Span;
import org.ourplan.law.rules.Carries;

/** Every date on which a plan that begins to count is looked at again. */
@Carries({"REV-1", "REV-5", "REV-6", "DP-15", "PLAN-13", "S001-L4"})
public final class DatesOfPlan {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ClockFigures figures;
    private final ReviewClock clock;

    /** Dates from these figures. */
    public DatesOfPlan(ClockFigures figures) {
        this.figures = figures;
        this.clock = new ReviewClock(figures);
    }

    /**
     * What decides the dates.
     *
     * @param signedOff the day the plan and its budget were agreed
     * @param personAsksFor the day the person or the plan names, or null
     * @param firstPaid the first day of a direct payment, or null when there is none
     * @param ends the lines that end by themselves
     */
    public record Facts(
            LocalDate signedOff,
            boolean highRisk,
            @Nullable LocalDate personAsksFor,
            @Nullable LocalDate firstPaid,
            List<End> ends) {

        public Facts {
            ends = List.copyOf(ends);
        }
    }

    /**
     * A line that ends by itself, or something in it that does.
     *
     * @param then what happens then
     * @param first the first day of the line, or null where it is not known
     * @param step what the line costs before and after, or null for a line that costs nothing
     */
    public record End(
            String what,
            LocalDate lastDay,
            String then,
            @Nullable LocalDate first,
            @Nullable StepDown step) {

        /** A line that ends on that day and costs nothing. */
        public End(String what, LocalDate lastDay, String then) {
            this(what, lastDay, then, null, null);
        }

        /** What ends, in words. */
        public String ending() {
            return step == null || step.what().isBlank() || step.what().equalsIgnoreCase(what)
                    ? what
                    : what + " (" + step.what() + ")";
        }

        /** How the cost falls, in a sentence; empty for a line that costs nothing. */
        String cost() {
            return step == null
                    ? ""
                    : " Its cost goes from " + Pounds.inWords(step.before()) + " to " + Pounds.inWords(step.after())
                            + " a week by itself.";
        }
    }

    /** A date and what it is for: first, next, direct-payment, look-before-end or step-down. */
    public record Dated(String what, Due due, @Nullable End end) {

        /** A date that is not about something that ends. */
        public Dated(String what, Due due) {
            this(what, due, null);
        }
    }

    /** All of them, each with its reason. */
    public List<Dated> of(Facts facts) {
        var dates = new ArrayList<Dated>();
        dates.add(new Dated("FIRST", clock.firstReview(facts.signedOff())));
        next(facts, dates);
        var paid = facts.firstPaid();
        if (paid != null) {
            dates.add(new Dated("DIRECT_PAYMENT", clock.firstDirectPaymentReview(paid)));
        }
        facts.ends().stream().sorted(Comparator.comparing(End::lastDay)).forEach(end -> {
            dates.add(new Dated("LOOK_BEFORE_END", lookBefore(end, facts.signedOff()), end));
            dates.add(new Dated("STEP_DOWN", ends(end)));
        });
        return dates;
    }

    /**
     * When a plan that stays as it is is looked at next, from the day of its review. Where the council's own figure for high risk
     * is missing, guidance still sets a last day: a plan always has a date (REV-1).
     */
    public static Due afterReview(ClockFigures figures, LocalDate held, boolean highRisk, @Nullable LocalDate asked) {
        var clock = new ReviewClock(figures);
        var whole = new ReviewRequest(held, highRisk, null, "", asked);
        return clock.nextReview(whole) instanceof Due.By by
                ? by
                : clock.nextReview(new ReviewRequest(held, false, null, "", asked));
    }

    private static Due ends(End end) {
        return new Due.By(
                null,
                end.lastDay(),
                Force.PLAN,
                "The plan",
                "The plan expects this to end: " + end.ending() + "." + end.cost()
                        + (end.then().isBlank() ? "" : " Then: " + end.then() + "."));
    }

    /** People look together before anything ends, the council's own number of days before; never before it began. */
    private Due lookBefore(End end, LocalDate today) {
        return switch (figures.on(Clock.LOOK_BEFORE_END, today)) {
            case DatedAnswer.Held<Span> held -> {
                var notSooner = end.first() == null || end.first().isBefore(today) ? today : end.first();
                var day = held.value().before(end.lastDay());
                yield new Due.By(
                        null,
                        day.isBefore(notSooner) ? notSooner : day,
                        Force.LOCAL,
                        held.dated().source(),
                        "This ends on " + inWords(end.lastDay()) + ": " + end.ending() + "." + end.cost()
                                + " Look together whether the goal is reached, and what comes after it.");
            }
            case DatedAnswer.Missing<Span> gap ->
                new Due.FigureMissing(Clock.LOOK_BEFORE_END, gap.from(), gap.sentence());
        };
    }

    private static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * Where the council's own figure for high risk is missing, guidance still sets a last day; the gap is shown beside
     * it.
     */
    private void next(Facts facts, List<Dated> dates) {
        var asked = new ReviewRequest(facts.signedOff(), false, null, "", soonest(facts));
        if (facts.highRisk()) {
            var sooner = clock.nextReview(new ReviewRequest(asked.lastLooked(), true, null, "", asked.personAsksFor()));
            dates.add(new Dated("NEXT", sooner));
            if (sooner instanceof Due.By) {
                return;
            }
        }
        dates.add(new Dated("NEXT", clock.nextReview(asked)));
    }

    private static @Nullable LocalDate soonest(Facts facts) {
        var asked = facts.personAsksFor();
        return asked == null || asked.isBefore(facts.signedOff()) ? null : asked;
    }
}
