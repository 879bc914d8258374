package org.ourplan.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.platform.web.Refused;
import org.ourplan.review.store.OverdueReviews;
import org.ourplan.review.store.TeamWorkers;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives overdue reviews out, many at once: the worker works with each person from then on, and every review that is to come of theirs
 * is on the worker's list. All of them or none.
 */
@Component
@Carries("S000-26")
public class GivingOutReviews {

    /** Where the list is. */
    public static final String HERE = "/team/reviews";

    private static final Set<TaskKind> REVIEWS =
            Set.of(ReviewKind.FIRST.task(), ReviewKind.NEXT.task(), ReviewKind.DIRECT_PAYMENT.task());

    private final OverdueReviews overdue;
    private final TeamWorkers workers;
    private final People people;
    private final WorkList work;
    private final Clock clock;

    GivingOutReviews(OverdueReviews overdue, TeamWorkers workers, People people, WorkList work, Clock clock) {
        this.overdue = overdue;
        this.workers = workers;
        this.people = people;
        this.work = work;
        this.clock = clock;
    }

    /** Who of the reader's team may be given reviews, and how much they have to do. One statement. */
    public List<TeamWorker> workers(SignedIn by) {
        return workers.of(by, today());
    }

    /**
     * The reviews of these dates, as they stand now. Refused, all of them, where one is not an overdue review of the reader's team, is
     * being done already, or is of somebody whose record is restricted.
     */
    @Transactional
    public List<OverdueReview> look(Collection<UUID> dates, SignedIn by) {
        var wanted = new HashSet<>(dates);
        var found = overdue.hold(by, today(), wanted);
        if (wanted.isEmpty() || found.size() != wanted.size()) {
            throw new Refused(
                    List.of(
                            "One of the reviews you ticked is not on your team’s list of overdue reviews, or no longer."
                                    + " It may have begun a moment ago.",
                            "Nobody’s worker has been changed. Open the list again and tick those that are there now."),
                    HERE);
        }
        return found;
    }

    /** Gives them to a worker of the reader's team, and says how many people that is. Refused as {@link #look} is. */
    @Transactional
    public int give(Collection<UUID> dates, UUID worker, SignedIn by) {
        var reviews = look(dates, by);
        if (workers(by).stream().noneMatch(one -> one.account().equals(worker))) {
            throw new Refused(List.of("This worker is not, or no longer, in your team. Choose another."), HERE);
        }
        var theirs = reviews.stream().map(OverdueReview::person).distinct().toList();
        for (var person : theirs) {
            people.handOver(person, worker, by);
            work.handOver(person, REVIEWS, worker);
        }
        return theirs.size();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
