package org.ourplan.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.communication.AskingAgain;
import org.ourplan.documents.DocumentGiven;
import org.ourplan.documents.DocumentKind;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.InWords;
import org.ourplan.record.Journeys;
import org.ourplan.record.NextStep;
import org.ourplan.record.Stage;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the record, the timeline and the work list how far a review is; never in anybody's words. */
@Component
class DoingNews {

    private final WorkList work;
    private final Journeys journeys;
    private final Events events;
    private final AskingAgain asking;

    DoingNews(WorkList work, Journeys journeys, Events events, AskingAgain asking) {
        this.work = work;
        this.journeys = journeys;
        this.events = events;
        this.asking = asking;
    }

    /** It begins: it stands on the work list in place of the date it came from. */
    void begun(Review review, PlanRecord plan, @Nullable ReviewDate date, SignedIn by) {
        if (date != null) {
            work.done(date.kind().task(), date.id());
        }
        var asked = review.worker().equals(plan.writtenBy());
        var who = asked ? plan.writtenByName() : by.name();
        work.open(task(
                review,
                plan,
                TaskKind.FINISH_REVIEW,
                "Look at the plan with " + plan.personName(),
                review.kind() + ", begun on " + InWords.date(review.begunOn()),
                review.due(),
                review.link()));
        journeys.begun(
                review.person(),
                Stage.REVIEW,
                "Begun on " + InWords.date(review.begunOn()) + " with " + who + ".",
                review.link());
        journeys.next(
                review.person(),
                new NextStep("We look at your plan with you, and at your life", who, review.due(), review.link()));
        asking.askNow(review.person(), "A review of the plan has begun.");
        tell(review, Happening.REVIEW_BEGUN, 1, Map.of("kind", review.type().name()), by.account());
    }

    void written(Review review, String place, int version, SignedIn by) {
        tell(review, Happening.REVIEW_CHANGED, version, Map.of("place", place), by.account());
    }

    void calledOff(Review review, UUID by) {
        work.done(TaskKind.FINISH_REVIEW, review.id());
        tell(review, Happening.REVIEW_CALLED_OFF, 1, Map.of(), by);
    }

    /** It is done: the letter is to be given, and where the plan ends, that is to be seen to. */
    void done(Review review, PlanRecord plan, ReviewEnd end, UUID letter, SignedIn by) {
        work.done(TaskKind.FINISH_REVIEW, review.id());
        tell(
                review,
                Happening.REVIEW_COMPLETED,
                1,
                Map.of("decision", end.decided().name(), "reassess", String.valueOf(end.reassess())),
                by.account());
        work.open(task(
                review,
                plan,
                TaskKind.GIVE_REVIEW_LETTER,
                "Give " + plan.personName() + " the letter of the review",
                "The review is done. The letter says what it came to.",
                null,
                review.person().link() + "/documents/" + letter + "/giving"));
        var last = end.lastDay();
        if (last != null) {
            work.open(task(
                    review,
                    plan,
                    TaskKind.END_PLAN,
                    "End the plan of " + plan.personName(),
                    "They want it to end. Its last day is " + InWords.date(last) + ".",
                    last,
                    review.link()));
        }
    }

    /** The plan has ended: nothing is left to see to. */
    void planEnded(Review review, PlanRecord plan) {
        work.done(TaskKind.END_PLAN, review.id());
        journeys.done(review.person(), Stage.SUPPORT, "The plan has ended, as they wanted.", review.link());
        journeys.planNow(review.person(), "The plan has ended.", null, review.link());
        journeys.next(
                review.person(),
                new NextStep("You can ask us for help again at any time", plan.personName(), null, review.link()));
    }

    /** The person has the letter: it need not be given again. */
    @EventListener
    void given(DocumentGiven given) {
        if (given.document().kind() == DocumentKind.REVIEW_LETTER
                && given.giving().toThePerson()) {
            work.done(TaskKind.GIVE_REVIEW_LETTER, given.document().about());
        }
    }

    private static Task task(
            Review review,
            PlanRecord plan,
            TaskKind kind,
            String what,
            String why,
            @Nullable LocalDate due,
            String link) {
        return new Task(
                review.person(),
                plan.personName(),
                kind,
                review.id(),
                what,
                why,
                due,
                Force.NONE,
                review.worker(),
                null,
                null,
                "",
                kind == TaskKind.END_PLAN,
                link);
    }

    private void tell(Review review, Happening happening, int version, Map<String, String> details, UUID by) {
        events.append(review.person().value(), happening, review.id(), version, details, by);
    }
}
