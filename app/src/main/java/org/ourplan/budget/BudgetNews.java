package org.ourplan.budget;

import java.time.Clock;
import java.time.LocalDate;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.platform.web.InWords;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.ourplan.record.Journeys;
import org.ourplan.record.NextStep;
import org.ourplan.record.Stage;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Tells the record page and the work list how far the indicative budget is. */
@Component
class BudgetNews {

    private final Journeys journeys;
    private final WorkList work;
    private final Policies policies;
    private final Clock clock;

    BudgetNews(Journeys journeys, WorkList work, Policies policies, Clock clock) {
        this.journeys = journeys;
        this.work = work;
        this.policies = policies;
        this.clock = clock;
    }

    void workedOut(PersonInView person, Indicative worked, SignedIn by) {
        var link = person.id().link() + "/budget";
        var today = LocalDate.now(clock);
        journeys.begun(
                person.id(),
                Stage.BUDGET,
                "Indicative budget " + InWords.pounds(worked.weekly()) + " a week, not told yet.",
                link);
        journeys.next(person.id(), new NextStep("We will tell you your indicative budget", by.name(), null, link));
        work.done(TaskKind.WORK_OUT_INDICATIVE_BUDGET, worked.determination());
        var target = policies.localTargetDays(person.id(), LocalTarget.TELL_INDICATIVE.stored(), today);
        var days = target instanceof DatedAnswer.Held<Integer> held ? held.value() : null;
        work.open(new Task(
                person.id(),
                person.fullName(),
                TaskKind.TELL_INDICATIVE_BUDGET,
                worked.determination(),
                "Tell " + person.callThem() + " their indicative budget",
                "The person is told a first figure before planning begins (statutory guidance 11.7).",
                days == null ? null : today.plusDays(days),
                days == null ? Force.NONE : Force.LOCAL,
                by.account(),
                by.team(),
                null,
                "",
                false,
                link));
    }

    void told(PersonInView person, Indicative worked, Indicative.Told told, SignedIn by) {
        var link = person.id().link() + "/budget";
        var summary = "Indicative budget " + InWords.pounds(worked.weekly()) + " a week, told on "
                + InWords.date(told.on()) + ".";
        journeys.done(person.id(), Stage.BUDGET, summary, link);
        journeys.next(person.id(), new NextStep("We plan with you what will help", by.name(), null, link));
        work.done(TaskKind.TELL_INDICATIVE_BUDGET, worked.determination());
    }
}
