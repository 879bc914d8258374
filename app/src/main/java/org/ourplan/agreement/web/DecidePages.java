package org.ourplan.agreement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.agreement.Agreements;
import org.ourplan.agreement.Deciding;
import org.ourplan.agreement.Entry;
import org.ourplan.agreement.Routing;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.finding.Finding;
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

/** The manager's page: agree the plan, or return it with reasons. There is nothing on it to edit (SIGN-4). */
@Controller
@MayUse(
        value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class DecidePages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/agree";

    private final Plans plans;
    private final Agreements agreements;
    private final Deciding deciding;
    private final Routing routing;
    private final Clock clock;

    DecidePages(Plans plans, Agreements agreements, Deciding deciding, Routing routing, Clock clock) {
        this.plans = plans;
        this.agreements = agreements;
        this.deciding = deciding;
        this.routing = routing;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    DecidePage decide(PersonInView person, @PathVariable UUID plan) {
        return page(person, waiting(person, plan), List.of(), Filled.empty());
    }

    @PostMapping(ADDRESS)
    Object decided(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var found = waiting(person, plan);
        return switch (answers.one("decision")) {
            case "agree" ->
                answer(
                        person,
                        found,
                        deciding.agree(found, by),
                        answers,
                        "The plan is agreed. It counts once the copies are given.");
            case "return" -> returned(person, found, answers, by);
            default ->
                page(
                        person,
                        found,
                        List.of(),
                        new Filled(
                                answers,
                                Problems.none().add("decision", "Choose whether you agree the plan or return it.")));
        };
    }

    private Object returned(PersonInView person, PlanRecord plan, Answers answers, SignedIn by) {
        if (!answers.has("reasons")) {
            var problems = Problems.none().add("reasons", "Say why you return the plan, so that it can be put right.");
            return page(person, plan, List.of(), new Filled(answers, problems));
        }
        return answer(
                person,
                plan,
                deciding.returned(plan, answers.one("reasons"), by),
                answers,
                "The plan was returned with your reasons.");
    }

    private Object answer(PersonInView person, PlanRecord plan, List<Finding> inTheWay, Answers answers, String done) {
        return inTheWay.isEmpty()
                ? Redirect.to(plan.link() + "/agreement", done)
                : page(person, plan, inTheWay, Filled.with(answers));
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

    private DecidePage page(PersonInView person, PlanRecord plan, List<Finding> inTheWay, Filled form) {
        var soFar = agreements.soFar(person.id(), plan.id());
        var routed = routing.route(plan, soFar.sent().map(Entry::detail).orElse(Answers.none()));
        return new DecidePage(person.callThem(), plan, soFar, routed, LocalDate.now(clock), inTheWay, form);
    }
}
