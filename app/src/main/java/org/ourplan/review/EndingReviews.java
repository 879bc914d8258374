package org.ourplan.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.review.ReviewDecision;
import org.ourplan.law.review.ReviewLife;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.review.store.ReviewStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a review ends: once, with what it came to and with what follows from that, in one transaction. */
@Component
@Carries({"REV-1", "REV-7", "REV-9", "REV-10", "REV-11", "REV-13", "REV-14", "S000-27"})
public class EndingReviews {

    private final ReviewStore store;
    private final DoingReviews doing;
    private final Plans plans;
    private final WhatFollows follows;
    private final Clock clock;

    EndingReviews(ReviewStore store, DoingReviews doing, Plans plans, WhatFollows follows, Clock clock) {
        this.store = store;
        this.doing = doing;
        this.plans = plans;
        this.follows = follows;
        this.clock = clock;
    }

    /**
     * Ends it, once: a second press is refused. The plan in force is held meanwhile. Refused too while the law
     * still needs something of the review, or of what it comes to.
     *
     * @param heldOn the day people met
     * @return the letter that says what it came to
     */
    @Transactional
    public UUID complete(PersonInView person, UUID id, ToEnd end, LocalDate heldOn, SignedIn by) {
        BeginningReviews.refuseFinance(person.id(), by);
        var plan = plan(person, id);
        var review = store.hold(person.id(), id);
        if (!ReviewLife.allows(review.state(), ReviewLife.Event.COMPLETED)) {
            throw new Refused(List.of("This review has ended already."), review.link());
        }
        if (!plan.state().inForce()) {
            throw new Refused(List.of("The plan that this review is of is no longer in force."), review.link());
        }
        var around = doing.around(review, person);
        var parts = doing.parts(review);
        refuse(doing.stillNeeded(around, parts, by), review);
        refuse(doing.unanswered(review), review);
        refuse(end.ending(LocalDate.now(clock), around.payment().isPresent()).findings(), review);
        return follows.from(new WhatFollows.Done(person, review, plan, around, parts, end, heldOn, by));
    }

    /** Calls it off, with the reason; the date it began from is to be kept again (REV-1). */
    @Transactional
    public void callOff(PersonInView person, UUID id, String because, SignedIn by) {
        var plan = plan(person, id);
        var review = store.hold(person.id(), id);
        if (!ReviewLife.allows(review.state(), ReviewLife.Event.CALLED_OFF) || because.isBlank()) {
            throw new Refused(List.of("This review cannot be called off now."), review.link());
        }
        store.end(
                review, ReviewEnd.calledOff(Answers.of("because", because), clock.instant(), by.name()), by.account());
        follows.calledOff(review, plan, by);
    }

    /** Ends the plan, on its last day or after it, as the person wanted and as the review decided. */
    @Transactional
    public void endPlan(PersonInView person, UUID id, SignedIn by) {
        var plan = plan(person, id);
        var review = store.hold(person.id(), id);
        var end = review.end();
        if (end == null || end.decision() != ReviewDecision.END || !end.planMayEnd(LocalDate.now(clock))) {
            throw new Refused(List.of("The plan does not end today."), review.link());
        }
        if (doing.around(review, person).payment().isPresent()) {
            throw new Refused(List.of("A direct payment is being paid. End it first, on its own page."), review.link());
        }
        plans.move(person.id(), review.plan(), PlanEvent.ENDED, by);
        follows.planEnded(review, plan);
    }

    /** The plan is held before its review, as whatever moves the plan holds them: nobody waits for the other in a circle. */
    private PlanRecord plan(PersonInView person, UUID review) {
        return plans.hold(
                person.id(),
                store.find(person.id(), review).orElseThrow(NotFound::new).plan());
    }

    private static void refuse(List<Finding> findings, Review review) {
        if (!findings.isEmpty()) {
            throw new Refused(findings.stream().map(Finding::sentence).toList(), review.link());
        }
    }
}
