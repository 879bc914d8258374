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
    DecidePage decide(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        if (found.state() != PlanState.WITH_COUNCIL) {
            throw new Refused(
                    List.of("This plan is not waiting for a decision. It is: "
                            + found.state().words() + "."),
                    found.link() + "/agreement");
        }
        return page(person, found, List.of(), Filled.empty(), by);
    }

    @PostMapping(ADDRESS)
    Object decided(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        return switch (answers.one("decision")) {
            case "agree" -> agreed(person, found, answers, by);
            case "return" -> returned(person, found, answers, by);
            default ->
                page(
                        person,
                        found,
                        List.of(),
                        new Filled(
                                answers,
                                Problems.none().add("decision", "Choose whether you agree the plan or return it.")),
                        by);
        };
    }

    private Object agreed(PersonInView person, PlanRecord plan, Answers answers, SignedIn by) {
        var until = answers.date("exception-until").orElse(null);
        if (answers.hasDate("exception-until") && (until == null || !until.isAfter(LocalDate.now(clock)))) {
            var problems = Problems.none()
                    .add("exception-until", "Enter a real day after today, such as 27 3 2027, or leave it empty.");
            return page(person, plan, List.of(), new Filled(answers, problems), by);
        }
        return answer(
                person,
                plan,
                deciding.agree(person.id(), plan.id(), until, by),
                answers,
                by,
                "The plan is agreed. It counts once the copies are given.");
    }

    private Object returned(PersonInView person, PlanRecord plan, Answers answers, SignedIn by) {
        var reasons = ReturnForm.read(plan, answers, LocalDate.now(clock), by);
        if (reasons.isEmpty()) {
            var problems = Problems.none().add("reasons", "Say why you return the plan, so that it can be put right.");
            return page(person, plan, List.of(), new Filled(answers, problems), by);
        }
        return answer(
                person,
                plan,
                deciding.returned(person.id(), plan.id(), reasons, by),
                answers,
                by,
                "The plan was returned with your reasons.");
    }

    private Object answer(
            PersonInView person, PlanRecord plan, List<Finding> inTheWay, Answers answers, SignedIn by, String done) {
        return inTheWay.isEmpty()
                ? Redirect.to(onward(person, plan), done)
                : page(person, plan, inTheWay, Filled.with(answers), by);
    }

    /** Whoever saw the record only for this decision goes back to their own work: the look ended with it. */
    static String onward(PersonInView person, PlanRecord plan) {
        return person.sentToTheirRole() && !person.worksWith() && !person.reasonGiven()
                ? "/"
                : plan.link() + "/agreement";
    }

    private DecidePage page(PersonInView person, PlanRecord plan, List<Finding> inTheWay, Filled form, SignedIn by) {
        var standing = agreements.standing(person.id(), plan.id());
        var sent = standing.soFar().sent().map(Entry::detail).orElse(Answers.none());
        var routed = routing.route(plan, sent);
        var may = routing.may(plan, standing, routed, by);
        var today = LocalDate.now(clock);
        return new DecidePage(person.callThem(), plan, standing.soFar(), routed, may, today, inTheWay, form);
    }
}
