package org.ourplan.agreement;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.Routed;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.plan.NeedInPlan;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.PersonId;
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

/** Tells the record page and the work list how far the agreement is. */
@Component
class AgreementNews {

    private final Journeys journeys;
    private final WorkList work;
    private final Policies policies;
    private final Clock clock;

    AgreementNews(Journeys journeys, WorkList work, Policies policies, Clock clock) {
        this.journeys = journeys;
        this.work = work;
        this.policies = policies;
        this.clock = clock;
    }

    /** The row for whoever decides says the amount, how far it is from the first figure, and whether it is whole. */
    void sent(PlanRecord plan, Routed routed, String difference, SignedIn by) {
        var due = target(plan.person(), LocalTarget.DECIDE_PLAN);
        var route = routed.reasons().isEmpty()
                ? "The plan is within what a " + routed.level().name() + " may agree."
                : String.join(" ", routed.reasons());
        var why = (difference + " " + complete(plan) + " " + route).strip();
        var cost = plan.facts().budget().cost();
        var amount = cost == null ? "" : ": " + InWords.pounds(cost) + " a week";
        work.open(task(
                plan,
                TaskKind.AGREE_PLAN,
                "Decide on the plan of " + plan.personName() + amount,
                why,
                due,
                by,
                Routing.role(routed),
                "/agree"));
        journeys.begun(
                plan.person(),
                Stage.AGREEMENT,
                "Sent to be agreed on " + InWords.date(LocalDate.now(clock)) + ".",
                plan.link() + "/agreement");
        journeys.next(
                plan.person(),
                new NextStep(
                        "The council decides whether it agrees your plan; your care goes on meanwhile",
                        "A " + routed.level().name(),
                        due,
                        plan.link() + "/agree"));
    }

    private static String complete(PlanRecord plan) {
        return switch (plan.warningReasons().size()) {
            case 0 -> "Nothing is missing.";
            case 1 -> "Nothing is missing; one warning was passed with a reason.";
            default -> "Nothing is missing; " + plan.warningReasons().size() + " warnings were passed with reasons.";
        };
    }

    void decided(PlanRecord plan, boolean agreed, SignedIn by) {
        var summary = agreed
                ? "Agreed by everybody."
                : "Not agreed by everybody. Care goes on, and the reasons are in writing.";
        journeys.done(plan.person(), Stage.AGREEMENT, summary, plan.link() + "/agreement");
        var due = target(plan.person(), LocalTarget.GIVE_COPIES);
        var give = task(
                plan,
                TaskKind.GIVE_PLAN,
                "Give " + plan.personName() + " the plan",
                "The plan counts only once the person, and those they named, have it (Care Act 2014 s25(9), (10)).",
                due,
                by,
                null,
                "/copies");
        work.open(new Task(
                give.person(),
                give.personName(),
                give.kind(),
                give.about(),
                give.what(),
                give.why(),
                give.due(),
                give.force(),
                plan.writtenBy(),
                by.team(),
                null,
                "",
                false,
                give.link()));
        journeys.next(
                plan.person(),
                new NextStep("We give you your plan", plan.writtenByName(), due, plan.link() + "/copies"));
    }

    void active(PlanRecord plan) {
        work.done(TaskKind.GIVE_PLAN, plan.id());
        var aboutMe = plan.written("about-me").one("words");
        if (!aboutMe.isBlank()) {
            journeys.whatMatters(plan.person(), aboutMe);
        }
        journeys.planNow(
                plan.person(), inOneParagraph(plan), plan.facts().budget().cost(), plan.link());
        journeys.begun(plan.person(), Stage.SUPPORT, "Plan " + plan.number() + " is active.", plan.link());
    }

    private static String inOneParagraph(PlanRecord plan) {
        var covers = plan.facts().needs().stream().map(NeedInPlan::title).toList();
        return "Plan " + plan.number() + " is in force. It covers: " + String.join("; ", covers) + ".";
    }

    private Task task(
            PlanRecord plan,
            TaskKind kind,
            String what,
            String why,
            @Nullable LocalDate due,
            SignedIn by,
            @Nullable Role role,
            String page) {
        return new Task(
                plan.person(),
                plan.personName(),
                kind,
                plan.id(),
                what,
                why,
                due,
                due == null ? Force.NONE : Force.LOCAL,
                null,
                by.team(),
                role,
                "",
                false,
                plan.link() + page);
    }

    private @Nullable LocalDate target(PersonId person, LocalTarget target) {
        var today = LocalDate.now(clock);
        return policies.localTargetDays(person, target.stored(), today) instanceof DatedAnswer.Held<Integer> held
                ? today.plusDays(held.value())
                : null;
    }
}
