package org.ourplan.budget.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.budget.LiveMoney;
import org.ourplan.budget.StatementView;
import org.ourplan.charging.AssessedContribution;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The personal budget statement, for those who work with the person and for the person. */
@Controller
class StatementPages {

    private final Plans plans;
    private final LiveMoney live;

    StatementPages(Plans plans, LiveMoney live) {
        this.plans = plans;
        this.live = live;
    }

    @GetMapping("/people/{person}/plans/{plan}/statement")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER},
            whose = Whose.A_PERSON_WORKED_WITH)
    StatementPage statement(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        var open = LiveMoney.open(found);
        var read = live.read(found);
        return new StatementPage(
                person.callThem(),
                StatementView.of(found, live.of(found, read)),
                false,
                open && read.assessed().isEmpty() && by.is(Role.FINANCE_OFFICER, Role.PRACTITIONER),
                open && by.is(Role.PRACTITIONER),
                since(found, read),
                read.since());
    }

    @GetMapping("/me/statement")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    StatementPage mine(PersonInView person) {
        var plan = plans.newest(person.id())
                .filter(found -> found.state() != PlanState.DRAFTING && found.state() != PlanState.RETURNED)
                .orElseThrow(() -> new Refused(
                        java.util.List.of(
                                "There is no statement to read yet. You get it when your plan is shared with you."),
                        "/me"));
        var read = live.read(plan);
        var view = StatementView.of(plan, live.of(plan, read));
        return new StatementPage(person.callThem(), view, true, false, false, since(plan, read), read.since());
    }

    /** What a later financial assessment found, for a plan that goes on saying what it said; else null. */
    private static @Nullable AssessedContribution since(PlanRecord plan, LiveMoney.Read read) {
        var said = read.entered().contribution();
        return LiveMoney.open(plan)
                ? null
                : read.assessed()
                        .filter(found -> said == null || !found.id().equals(said.assessed()))
                        .orElse(null);
    }
}
