package org.ourplan.agreement.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.agreement.Sending;
import org.ourplan.law.agreement.ExceptionGround;
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

/** Sending the plan to be agreed. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class SendPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/agreement/send";

    private final Plans plans;
    private final Sending sending;

    SendPages(Plans plans, Sending sending) {
        this.plans = plans;
        this.sending = sending;
    }

    @GetMapping(ADDRESS)
    SendPage form(PersonInView person, @PathVariable UUID plan) {
        return new SendPage(person.callThem(), open(person, plan), List.of(), Filled.empty());
    }

    @PostMapping(ADDRESS)
    Object send(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var found = open(person, plan);
        var problems = Problems.none();
        problems.when(!answers.has("high-risk"), "high-risk", "Say whether the risk is high.");
        problems.when(!answers.has("very-complex"), "very-complex", "Say whether it is very complex.");
        problems.when(!answers.has("exception"), "exception", "Say whether it asks for an exception to local policy.");
        problems.when(
                answers.chose("exception", "yes") && !answers.has("exception-why"),
                "exception-why",
                "Say what the exception is, and why this person needs it.");
        exception(found, answers, problems);
        problems.when(!answers.has("meanwhile"), "meanwhile", "Say what care goes on while the council decides.");
        if (!problems.isEmpty()) {
            return new SendPage(person.callThem(), found, List.of(), new Filled(answers, problems));
        }
        var needed = sending.send(person.id(), plan, answers, by);
        return needed.isEmpty()
                ? Redirect.to(found.link() + "/agreement", "The plan is with the council to agree.")
                : new SendPage(person.callThem(), found, needed, Filled.with(answers));
    }

    /** Which part of the policy, and on which ground: the policy owner learns from it (S003-34). */
    private static void exception(PlanRecord plan, Answers answers, Problems problems) {
        if (!answers.chose("exception", "yes")) {
            problems.when(
                    answers.has("exception")
                            && plan.lines().stream().anyMatch(line -> line.met().exception()),
                    "exception",
                    "The plan asks for an exception on a line. Choose yes, and say which part of our policy it departs from.");
            return;
        }
        problems.when(
                SendPage.parts(plan).stream()
                        .noneMatch(part -> !part.isEmpty() && part.equals(answers.one("exception-from"))),
                "exception-from",
                "Choose the part of our policy that it departs from.");
        problems.when(
                Stream.of(ExceptionGround.values())
                        .noneMatch(ground -> answers.chose("exception-ground", ground.name())),
                "exception-ground",
                "Choose the reason that comes nearest.");
    }

    private PlanRecord open(PersonInView person, UUID plan) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        if (found.state() != PlanState.WITH_PERSON) {
            throw new Refused(
                    List.of("Share the plan with " + person.callThem() + " first. It is: "
                            + found.state().words() + "."),
                    found.link() + "/agreement");
        }
        return found;
    }
}
