package org.ourplan.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.agreement.Agreements;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.options.StepDown;
import org.ourplan.law.plan.BudgetDeployment;
import org.ourplan.law.review.ClockFigures;
import org.ourplan.law.review.Due;
import org.ourplan.law.review.Force;
import org.ourplan.law.review.Span;
import org.ourplan.plan.PlanMoved;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.ourplan.review.decide.DatesOfPlan;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets the review dates of a plan in the same transaction that makes it active. */
@Component
class SettingDates {

    /** What sets the date on which an exception for a time is looked at. */
    static final String EXCEPTION = "The decision on the exception";

    private final Plans plans;
    private final Agreements agreements;
    private final Policies policies;
    private final ReviewNews news;
    private final Clock clock;

    SettingDates(Plans plans, Agreements agreements, Policies policies, ReviewNews news, Clock clock) {
        this.plans = plans;
        this.agreements = agreements;
        this.policies = policies;
        this.news = news;
        this.clock = clock;
    }

    /** Before the stages that count on from these dates. */
    @EventListener
    @Order(0)
    void moved(PlanMoved moved) {
        switch (moved.event()) {
            case ACTIVATED -> activated(moved);
            case REPLACED, ENDED -> news.over(moved.plan());
            default -> {}
        }
    }

    private void activated(PlanMoved moved) {
        var plan = plans.find(moved.person(), moved.plan()).orElseThrow(NotFound::new);
        var before = plan.replaces();
        if (before != null) {
            news.over(before);
        }
        var today = LocalDate.now(clock);
        var high = agreements.highRisk(moved.person(), moved.plan());
        var facts = new DatesOfPlan.Facts(
                today, high, plan.facts().reviewDate(), firstPaid(plan, today), ends(plan, today));
        var dates = new ArrayList<>(new DatesOfPlan(figures(moved.person(), today))
                .of(facts).stream().map(dated -> date(plan, dated)).toList());
        agreements.exceptionUntil(moved.person(), moved.plan()).ifPresent(until -> dates.add(exception(plan, until)));
        news.set(plan, dates.stream().map(one -> one.risk(high)).toList(), moved.by());
    }

    /**
     * The day on which a plan that stays in force is looked at next, counted from the day of its review: by guidance, by how high
     * the risk is, and no later than the person would like. One statement or two for the council's own figures.
     */
    ReviewDate next(PlanRecord plan, LocalDate held, boolean high, @Nullable LocalDate personAsksFor) {
        var today = LocalDate.now(clock);
        var asked = personAsksFor == null || personAsksFor.isBefore(today) ? null : personAsksFor;
        var due = DatesOfPlan.afterReview(figures(plan.person(), today), held, high, asked);
        return day(plan, new DatesOfPlan.Dated("NEXT", due)).risk(high);
    }

    /** An exception that was agreed for a time is looked at before that time is over (S003-34). */
    private static ReviewDate exception(PlanRecord plan, LocalDate until) {
        return new ReviewDate(
                NewId.next(),
                plan.id(),
                ReviewKind.NEXT,
                null,
                until,
                Force.PLAN,
                EXCEPTION,
                "The exception to our policy was agreed until " + InWords.date(until)
                        + ". Look at it again before that day; until then, and while we look, it goes on.");
    }

    private ClockFigures figures(PersonId person, LocalDate today) {
        var national = ClockFigures.national();
        var withRisk = local(
                national,
                org.ourplan.law.review.Clock.HIGH_RISK_BETWEEN_REVIEWS,
                LocalTarget.HIGH_RISK_REVIEW,
                person,
                today);
        return local(
                withRisk, org.ourplan.law.review.Clock.LOOK_BEFORE_END, LocalTarget.LOOK_BEFORE_END, person, today);
    }

    private ClockFigures local(
            ClockFigures figures,
            org.ourplan.law.review.Clock clock,
            LocalTarget target,
            PersonId person,
            LocalDate today) {
        return switch (policies.localTargetDays(person, target.stored(), today)) {
            case DatedAnswer.Held<Integer> held ->
                figures.with(
                        clock,
                        List.of(new Dated<>(
                                Span.days(held.value()),
                                held.dated().from(),
                                held.dated().until(),
                                held.dated().source())));
            case DatedAnswer.Missing<Integer> gap -> figures;
        };
    }

    /** A direct payment is first paid on the first day of its line, or today. */
    private static @Nullable LocalDate firstPaid(PlanRecord plan, LocalDate today) {
        return plan.lines().stream()
                .filter(line -> line.deployment() == BudgetDeployment.DIRECT_PAYMENT)
                .map(line -> line.from() == null || line.from().isBefore(today) ? today : line.from())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<DatesOfPlan.End> ends(PlanRecord plan, LocalDate today) {
        return plan.lines().stream().flatMap(line -> ends(line, today)).toList();
    }

    /** A paid line ends step by step; an unpaid one on its last day. */
    private static Stream<DatesOfPlan.End> ends(PlannedLine line, LocalDate today) {
        var until = line.until();
        var first = line.from() == null ? today : line.from();
        if (line.costs().isEmpty()) {
            return until == null
                    ? Stream.of()
                    : Stream.of(new DatesOfPlan.End(line.what(), until, line.stepDown(), first, null));
        }
        return StepDown.of(first, line.costs(), until).stream()
                .map(step -> new DatesOfPlan.End(line.what(), step.lastDay(), line.stepDown(), first, step));
    }

    private static ReviewDate date(PlanRecord plan, DatesOfPlan.Dated dated) {
        var end = dated.end();
        return day(plan, dated).about(end == null ? null : new Ending(end.ending(), end.lastDay()));
    }

    private static ReviewDate day(PlanRecord plan, DatesOfPlan.Dated dated) {
        var kind = ReviewKind.valueOf(dated.what());
        return switch (dated.due()) {
            case Due.By by ->
                new ReviewDate(
                        NewId.next(), plan.id(), kind, by.earliest(), by.by(), by.force(), by.source(), by.reason());
            case Due.FigureMissing gap ->
                new ReviewDate(
                        NewId.next(),
                        plan.id(),
                        kind,
                        null,
                        null,
                        Force.LOCAL,
                        "Missing",
                        missing(kind) + gap.sentence());
        };
    }

    private static String missing(ReviewKind kind) {
        return kind == ReviewKind.LOOK_BEFORE_END
                ? ""
                : "A sooner date because the risk is high cannot be worked out yet. ";
    }
}
