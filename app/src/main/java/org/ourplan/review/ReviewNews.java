package org.ourplan.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.InWords;
import org.ourplan.record.Journeys;
import org.ourplan.record.NextStep;
import org.ourplan.record.Stage;
import org.ourplan.review.store.ReviewDates;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Keeps the dates and tells the record page, the timeline and the work list of them. */
@Component
class ReviewNews {

    private final ReviewDates store;
    private final Journeys journeys;
    private final WorkList work;
    private final Events events;

    ReviewNews(ReviewDates store, Journeys journeys, WorkList work, Events events) {
        this.store = store;
        this.journeys = journeys;
        this.work = work;
        this.events = events;
    }

    void set(PlanRecord plan, List<ReviewDate> dates, UUID by) {
        store.set(plan.person(), dates);
        dates.stream().filter(date -> date.by() != null).forEach(date -> work.open(task(plan, date)));
        onTheWay(plan, dates);
        events.append(
                plan.person().value(),
                Happening.REVIEW_SCHEDULED,
                plan.id(),
                plan.number(),
                Map.of("dates", String.valueOf(dates.size())),
                by);
    }

    /** The person and the record read when the plan is looked at next. */
    private void onTheWay(PlanRecord plan, List<ReviewDate> dates) {
        var next = dates.stream().map(ReviewDate::by).filter(Objects::nonNull).min(LocalDate::compareTo);
        journeys.toCome(
                plan.person(),
                Stage.REVIEW,
                next.map(day -> "Next looked at by " + InWords.date(day) + ".").orElse("No date is set."),
                next.orElse(null),
                plan.person().link() + "/reviews");
        journeys.next(
                plan.person(),
                new NextStep(
                        "We look with you at how the plan is working",
                        plan.writtenByName(),
                        next.orElse(null),
                        plan.person().link() + "/reviews"));
    }

    /**
     * A review of the plan is done: this date takes the place of the one it began from, of the first look, and of every other that
     * was for the whole plan but the end of an exception.
     */
    void looked(PlanRecord plan, @Nullable UUID begunFrom, ReviewDate next, UUID by) {
        var before = store.of(plan.person()).stream()
                .filter(date -> date.plan().equals(plan.id()))
                .toList();
        before.stream()
                .filter(date -> date.id().equals(begunFrom)
                        || (date.kind().ofThePlan() && !date.source().equals(SettingDates.EXCEPTION)))
                .forEach(this::done);
        one(plan, next, by);
        onTheWay(plan, store.of(plan.person()));
    }

    /** The review that had begun from this date was called off: it is to be done again (REV-1). */
    void again(PlanRecord plan, @Nullable UUID begunFrom) {
        var dates = store.of(plan.person());
        dates.stream().filter(date -> date.id().equals(begunFrom)).forEach(date -> work.open(task(plan, date)));
        onTheWay(plan, dates);
    }

    /** One more date of a plan that has others. */
    void one(PlanRecord plan, ReviewDate date, UUID by) {
        store.set(plan.person(), List.of(date));
        if (date.by() != null) {
            work.open(task(plan, date));
        }
        events.append(
                plan.person().value(), Happening.REVIEW_SCHEDULED, plan.id(), plan.number(), Map.of("dates", "1"), by);
    }

    /** The dates of one kind that are set for a plan. One statement. */
    List<ReviewDate> set(PersonId person, UUID plan, ReviewKind kind) {
        return store.of(person).stream()
                .filter(date -> date.plan().equals(plan) && date.kind() == kind)
                .toList();
    }

    /** Something about a plan, on the timeline. */
    void tell(PlanRecord plan, Happening happening, Map<String, String> details, UUID by) {
        events.append(plan.person().value(), happening, plan.id(), plan.number(), details, by);
    }

    /** The next version of the plan has to be in force before something ends that is to go on. */
    void changePlan(PlanRecord plan, UUID look, Ending ending, @Nullable LocalDate until) {
        work.open(new Task(
                plan.person(),
                plan.personName(),
                TaskKind.CHANGE_PLAN_BEFORE_END,
                look,
                "Make the next version of the plan: " + plan.personName(),
                "It was agreed that this goes on until " + InWords.date(until) + ": " + ending.what()
                        + ". The plan ends it on " + InWords.date(ending.lastDay()) + ".",
                ending.lastDay(),
                Force.NONE,
                plan.writtenBy(),
                null,
                null,
                "",
                false,
                plan.link()));
    }

    /** The next version is in force. */
    void planChanged(UUID look) {
        work.done(TaskKind.CHANGE_PLAN_BEFORE_END, look);
    }

    /** One date goes, with its task: what it asked for was done. */
    void done(ReviewDate date) {
        store.removeOne(date.id());
        work.done(date.kind().task(), date.id());
    }

    /** The dates of one kind go, with their tasks. */
    void over(UUID plan, ReviewKind kind) {
        store.remove(plan, kind).forEach(date -> work.done(kind.task(), date.id()));
    }

    /** The dates of a plan that no longer counts go, with their tasks. */
    void over(UUID plan) {
        store.remove(plan).forEach(date -> work.done(date.kind().task(), date.id()));
    }

    private static Task task(PlanRecord plan, ReviewDate date) {
        return new Task(
                plan.person(),
                plan.personName(),
                date.kind().task(),
                date.id(),
                date.kind().words() + ": " + plan.personName(),
                date.reason(),
                date.by(),
                force(date),
                plan.writtenBy(),
                null,
                null,
                "",
                true,
                date.kind() == ReviewKind.LOOK_BEFORE_END && date.ending() != null
                        ? LooksTogether.link(plan.person(), date.id())
                        : plan.person().link() + "/reviews");
    }

    private static Force force(ReviewDate date) {
        return switch (date.force()) {
            case LAW -> Force.LAW;
            case GUIDANCE -> Force.GUIDANCE;
            case LOCAL -> Force.LOCAL;
            case PERSON, PLAN -> Force.NONE;
        };
    }
}
