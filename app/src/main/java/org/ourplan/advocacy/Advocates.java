package org.ourplan.advocacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.advocacy.store.AdvocacyStore;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.advocacy.AdvocatesReport;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.Involvement;
import org.ourplan.organisation.Involvements;
import org.ourplan.organisation.Work;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an independent advocate does for a person, and what the council owes them: an answer in writing before it decides. */
@Component
@Carries({"ADV-12", "ADV-13"})
public class Advocates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AdvocacyStore store;
    private final Involvements involvements;
    private final Policies policies;
    private final AdvocacyNews news;
    private final Clock clock;

    Advocates(AdvocacyStore store, Involvements involvements, Policies policies, AdvocacyNews news, Clock clock) {
        this.store = store;
        this.involvements = involvements;
        this.policies = policies;
        this.news = news;
        this.clock = clock;
    }

    /** Every meeting about this person, the last first. One statement. */
    public List<Meeting> meetings(PersonId person) {
        return store.meetings(person);
    }

    /** Every report about this person, the last first. One statement. */
    public List<Report> reports(PersonId person) {
        return store.reports(person);
    }

    /** One of them. */
    public Report report(PersonId person, UUID report) {
        return store.reports(person).stream()
                .filter(one -> one.id().equals(report))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What this account is asked for this person as their advocate, the last first; nothing once it ended. One statement. */
    public List<Involvement> askedOf(PersonId person, SignedIn advocate) {
        return involvements.of(person).stream()
                .filter(one -> one.work() == Work.ADVOCACY && one.isBy(advocate.account()))
                .toList();
    }

    /** Keeps a meeting. Only of somebody who is the advocate now. */
    @Transactional
    public void met(PersonId person, Meeting meeting, SignedIn by) {
        var on = asked(person, meeting.involvement(), by);
        store.met(meeting, by);
        news.met(on, by);
    }

    /**
     * Keeps a report, and asks whoever works with the person to answer it: by the local target where the council has one; where it has
     * none, nobody invents a day.
     */
    @Transactional
    public Report reported(PersonId person, UUID involvement, Reporting what, SignedIn by) {
        var on = asked(person, involvement, by);
        var today = LocalDate.now(clock);
        var target = policies.localTargetDays(person, LocalTarget.ANSWER_ADVOCATE.stored(), today);
        var answerBy = target instanceof DatedAnswer.Held<Integer> held ? today.plusDays(held.value()) : null;
        var report = report(person, store.report(on, what, answerBy, by));
        news.reported(report, by);
        return report;
    }

    private Involvement asked(PersonId person, UUID involvement, SignedIn by) {
        return askedOf(person, by).stream()
                .filter(one -> one.id().equals(involvement))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What stops this answer from being given; nothing where nothing does. Places: {@code met}, {@code words}. */
    public List<Finding> beforeAnswering(Report report, @Nullable LocalDate met, String words) {
        return AdvocatesReport.beforeAnswering(
                new AdvocatesReport.Reply(
                        report.hasConcern(), report.reported().atZone(LONDON).toLocalDate(), met, words),
                LocalDate.now(clock));
    }

    /**
     * Answers in writing, once: the person and the advocate both get the letter. Refused while {@link #beforeAnswering} finds anything.
     *
     * @param met the day on which the council met the advocate about it, where it did
     * @return the letter
     */
    @Transactional
    public UUID answer(PersonId person, UUID id, @Nullable LocalDate met, String words, SignedIn by) {
        var report = report(person, id);
        var stops = beforeAnswering(report, met, words);
        if (!stops.isEmpty()) {
            throw new Refused(stops.stream().map(Finding::sentence).toList(), report.link());
        }
        if (!report.waits() || !store.answer(report, met, words, by)) {
            throw new Refused(List.of("This has been answered already."), report.link());
        }
        return news.answered(report(person, id), by);
    }

    /** What stops a process of this person from being completed: a report about it without an answer. One statement. */
    public List<Finding> beforeCompleting(PersonId person, Set<Process> processes) {
        var unanswered = store.reports(person).stream()
                .filter(one -> one.waits() && processes.contains(one.process()))
                .count();
        return AdvocatesReport.beforeCompleting((int) unanswered);
    }

    /** What stops it where an advocate must be arranged and none is there. One statement, where one must. */
    @Carries("ADV-1")
    public List<Finding> whereOwed(PersonId person, Process process, AdvocacyDecision decision) {
        return decision instanceof AdvocacyDecision.Required
                ? AdvocatesReport.whereOwed(decision, involvements.advocateThere(person, process))
                : List.of();
    }
}
