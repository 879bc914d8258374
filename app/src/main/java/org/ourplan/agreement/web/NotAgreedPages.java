package org.ourplan.agreement.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.agreement.GoingOnWithoutAgreement;
import org.ourplan.law.agreement.NotAgreedRecord;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Recording that agreement failed: why, what happens next, and what care goes on (SIGN-6). */
@Controller
@MayUse(
        value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class NotAgreedPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/not-agreed";

    private final Plans plans;
    private final GoingOnWithoutAgreement goingOn;

    NotAgreedPages(Plans plans, GoingOnWithoutAgreement goingOn) {
        this.plans = plans;
        this.goingOn = goingOn;
    }

    @GetMapping(ADDRESS)
    NotAgreedPage form(PersonInView person, @PathVariable UUID plan) {
        return new NotAgreedPage(person.callThem(), waiting(person, plan), List.of(), Filled.empty());
    }

    @PostMapping(ADDRESS)
    Object record(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        var problems = Problems.none();
        problems.when(!answers.has("steps"), "steps", "List the steps that were taken to agree, one on each line.");
        problems.when(!answers.has("reasons"), "reasons", "Say in writing why there is no agreement.");
        problems.when(!answers.has("next"), "next", "Say what happens next, and how to complain.");
        problems.when(!answers.has("care"), "care", "Say what care goes on meanwhile.");
        if (!problems.isEmpty()) {
            return new NotAgreedPage(person.callThem(), found, List.of(), new Filled(answers, problems));
        }
        var written = new NotAgreedRecord(
                answers.one("steps")
                        .lines()
                        .map(String::strip)
                        .filter(step -> !step.isEmpty())
                        .toList(),
                answers.one("reasons"),
                answers.one("next"),
                answers.one("care"));
        var inTheWay = goingOn.failed(person.id(), plan, written, by);
        return inTheWay.isEmpty()
                ? Redirect.to(
                        DecidePages.onward(person, found), "It is recorded, and the letter is made. Care goes on.")
                : new NotAgreedPage(person.callThem(), found, inTheWay, Filled.with(answers));
    }

    private PlanRecord waiting(PersonInView person, UUID plan) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        if (found.state() != PlanState.WITH_COUNCIL) {
            throw new Refused(
                    List.of("This plan is not waiting for a decision. It is: "
                            + found.state().words() + "."),
                    found.link() + "/agreement");
        }
        return found;
    }
}
