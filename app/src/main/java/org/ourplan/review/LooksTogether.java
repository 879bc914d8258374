package org.ourplan.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.review.Force;
import org.ourplan.law.review.LookBeforeEnd;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanMoved;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.review.store.LookStore;
import org.ourplan.review.store.ReviewDates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The look together before help that is for a time only ends: what the person says, whether it did what it was for, what
 * happens now. It changes no plan: what goes on needs the plan's next version, and that is on the work list at once.
 */
@Component
@Carries({"S001-L4", "S001-L4A"})
public class LooksTogether {

    private final ReviewDates dates;
    private final LookStore looks;
    private final Plans plans;
    private final ReviewNews news;
    private final Clock clock;

    LooksTogether(ReviewDates dates, LookStore looks, Plans plans, ReviewNews news, Clock clock) {
        this.dates = dates;
        this.looks = looks;
        this.plans = plans;
        this.news = news;
        this.clock = clock;
    }

    /** The page of one look. */
    public static String link(PersonId person, UUID date) {
        return person.link() + "/reviews/" + date + "/look";
    }

    /** The date that asks for a look, with what ends; empty once it was looked at. One statement. */
    public Optional<ReviewDate> asked(PersonId person, UUID date) {
        return dates.of(person).stream()
                .filter(one -> one.id().equals(date) && one.ending() != null)
                .findFirst();
    }

    /** Every look at plans of this person, newest first. One statement. */
    public List<LookTogether> of(PersonId person) {
        return looks.of(person);
    }

    /** Keeps the look; the reminder goes. Two who press at once: the first counts, the second finds nothing to look at. */
    @Transactional
    public void looked(PersonInView person, UUID id, LookBeforeEnd look, Answers said, SignedIn by) {
        var date = dates.hold(person.id(), id).orElseThrow(NotFound::new);
        var ending = date.ending();
        if (ending == null || !look.findings().isEmpty()) {
            throw new NotFound();
        }
        var plan = plans.find(person.id(), date.plan()).orElseThrow(NotFound::new);
        looks.keep(
                person.id(),
                new LookTogether(
                        id,
                        plan.id(),
                        ending,
                        look.on(),
                        look.next(),
                        look.next() == LookBeforeEnd.Next.GOES_ON ? look.until() : null,
                        said,
                        by.name(),
                        clock.instant()),
                by);
        news.done(date);
        news.tell(
                plan,
                Happening.LOOKED_TOGETHER_BEFORE_END,
                Map.of("next", look.next().name()),
                by.account());
        follow(plan, date, ending, look, by);
    }

    private void follow(PlanRecord plan, ReviewDate date, Ending ending, LookBeforeEnd look, SignedIn by) {
        switch (look.next()) {
            case GOES_ON -> news.changePlan(plan, date.id(), ending, look.until());
            case REVIEW_ASKED -> news.one(plan, review(plan, ending), by.account());
            case AS_PLANNED, ENDS -> {}
        }
    }

    /** Before the last day, so that nothing ends while it is still asked about. */
    private ReviewDate review(PlanRecord plan, Ending ending) {
        var today = LocalDate.now(clock);
        return new ReviewDate(
                NewId.next(),
                plan.id(),
                ReviewKind.NEXT,
                null,
                ending.lastDay().isBefore(today) ? today : ending.lastDay(),
                Force.PERSON,
                "Asked for when looking together",
                "A review was asked for when we looked together at what ends on " + InWords.date(ending.lastDay())
                        + ": " + ending.what() + ".");
    }

    /** What goes on for longer is in the version of the plan that counts from now on: nothing is left to do about it. */
    @EventListener
    void moved(PlanMoved moved) {
        switch (moved.event()) {
            case ACTIVATED ->
                plans.find(moved.person(), moved.plan())
                        .map(PlanRecord::replaces)
                        .ifPresent(this::nothingLeft);
            case REPLACED, ENDED -> nothingLeft(moved.plan());
            default -> {}
        }
    }

    private void nothingLeft(UUID plan) {
        looks.goingOn(plan).forEach(news::planChanged);
    }
}
