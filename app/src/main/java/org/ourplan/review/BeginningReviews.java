package org.ourplan.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.ask.AskAnswered;
import org.ourplan.ask.AskKind;
import org.ourplan.law.review.ReviewType;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanMoved;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlanVersion;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.review.store.ReviewStore;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a review begins: because its time has come, because somebody asked and the council said yes, because something changed. */
@Component
@Carries({"S000-36", "REV-2", "REV-4", "REV-13", "S004-88"})
public class BeginningReviews {

    private final ReviewStore store;
    private final LookingAt looking;
    private final Plans plans;
    private final DoingNews news;
    private final Clock clock;

    BeginningReviews(ReviewStore store, LookingAt looking, Plans plans, DoingNews news, Clock clock) {
        this.store = store;
        this.looking = looking;
        this.plans = plans;
        this.news = news;
        this.clock = clock;
    }

    /**
     * What a review begins with.
     *
     * @param date the date it comes from, for a planned one
     * @param why who asked, or what changed
     * @param ask the request that was accepted, if it came by the person's own page
     * @param due by when it is done, if that was said
     */
    public record Begin(
            ReviewType type,
            @Nullable UUID date,
            boolean light,
            String why,
            @Nullable UUID ask,
            @Nullable LocalDate due) {}

    /**
     * Begins it, of the plan in force. Refused where no plan is, while another review of it is being done, and for somebody who
     * works in finance or in audit (REV-13).
     */
    @Transactional
    public UUID begin(PersonId person, Begin begin, SignedIn by) {
        refuseFinance(person, by);
        var date = looking.date(person, begin.date());
        var plan = inForce(person, date)
                .orElseThrow(() ->
                        new Refused(List.of("There is no plan in force to look at."), person.link() + "/reviews"));
        if (date != null) {
            looking.hold(person, date);
        }
        return begin(plan, date, begin, begin.type() == ReviewType.REQUESTED ? plan.writtenBy() : by.account(), by);
    }

    private UUID begin(PlanRecord plan, @Nullable ReviewDate date, Begin begin, UUID worker, SignedIn by) {
        store.open(plan.id()).ifPresent(open -> {
            throw new Refused(
                    List.of("A review of this plan is being done already. Go on with that one."), open.link());
        });
        var review = new Review(
                NewId.next(),
                plan.person(),
                plan.id(),
                looking.plan(plan),
                begin.type(),
                begin.light(),
                begin.why(),
                begin.date(),
                date == null ? begin.due() : date.by(),
                LocalDate.now(clock),
                by.name(),
                worker,
                null);
        store.add(review, begin.ask(), by);
        news.begun(review, plan, date, by);
        return review.id();
    }

    /** A request that was accepted is a review, on the work list of whoever helped to make the plan (s27(1)(b)). */
    @EventListener
    void answered(AskAnswered answered) {
        var ask = answered.ask();
        var answer = ask.answer();
        if (ask.kind() != AskKind.REVIEW || answer == null || !answer.said().stillToCome()) {
            return;
        }
        inForce(ask.person(), null)
                .filter(plan -> store.open(plan.id()).isEmpty())
                .ifPresent(plan -> begin(
                        plan,
                        null,
                        new Begin(
                                ReviewType.REQUESTED,
                                null,
                                false,
                                ask.askedByName() + " asked for it."
                                        + (ask.words().isEmpty() ? "" : " “" + ask.words() + "”"),
                                ask.id(),
                                answer.happensBy()),
                        plan.writtenBy(),
                        answered.by()));
    }

    /** A review of a plan that no longer counts is over; what was written in it stays. */
    @EventListener
    @Order(-1)
    void moved(PlanMoved moved) {
        switch (moved.event()) {
            case ACTIVATED ->
                plans.find(moved.person(), moved.plan())
                        .map(PlanRecord::replaces)
                        .ifPresent(before -> over(before, moved, "A newer version of the plan took its place."));
            case ENDED -> over(moved.plan(), moved, "The plan ended.");
            default -> {}
        }
    }

    private void over(UUID plan, PlanMoved moved, String why) {
        store.open(plan).ifPresent(review -> {
            store.end(review, ReviewEnd.calledOff(Answers.of("because", why), clock.instant(), ""), moved.by());
            news.calledOff(review, moved.by());
        });
    }

    private Optional<PlanRecord> inForce(PersonId person, @Nullable ReviewDate date) {
        var plan = date != null
                ? Optional.of(date.plan())
                : plans.versions(person).stream()
                        .filter(version -> version.state().inForce())
                        .map(PlanVersion::id)
                        .findFirst();
        return plan.map(id -> plans.hold(person, id))
                .filter(held -> held.state().inForce());
    }

    /** True for somebody who may not do a review, whatever else they do (REV-13). */
    static boolean fromFinance(SignedIn by) {
        return by.is(Role.FINANCE_OFFICER, Role.AUDITOR);
    }

    static void refuseFinance(PersonId person, SignedIn by) {
        if (fromFinance(by)) {
            throw new Refused(
                    List.of("Somebody who works in finance or in audit does not do reviews."
                            + " Ask whoever works with the person."),
                    person.link() + "/reviews");
        }
    }
}
