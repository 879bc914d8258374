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
import org.ourplan.agreement.Answering;
import org.ourplan.capacity.ActingFor;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.capacity.Matter;
import org.ourplan.law.rules.Carries;
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

/** What the person says to the plan: by themselves, or written down by the worker; and what somebody else says. */
@Controller
class AnswerPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/agreement/answer";

    private final Plans plans;
    private final Answering answering;
    private final ActingFor acting;
    private final Clock clock;

    AnswerPages(Plans plans, Answering answering, ActingFor acting, Clock clock) {
        this.plans = plans;
        this.answering = answering;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping("/me/plan/answer")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    AnswerPage own(PersonInView person) {
        return page(person, mine(person), true, false, Filled.empty());
    }

    @PostMapping("/me/plan/answer")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    Object answer(PersonInView person, Answers answers, SignedIn by) {
        var plan = mine(person);
        var problems = Problems.none();
        var detail = AnswerForm.own(answers, LocalDate.now(clock), problems);
        if (!problems.isEmpty()) {
            return page(person, plan, true, false, new Filled(answers, problems));
        }
        answering.person(person.id(), plan.id(), detail, by);
        return Redirect.to("/me", "Thank you. We have your answer.");
    }

    @GetMapping(ADDRESS)
    @MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
    AnswerPage theirs(PersonInView person, @PathVariable UUID plan) {
        return recorded(person, find(person, plan), Filled.with(Answers.of("by", ActingFor.THEMSELVES)));
    }

    /** Whoever answers for the person needs authority for it, or a best interests decision (MCA-5). */
    @Carries("MCA-5")
    @PostMapping(ADDRESS)
    @MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
    Object record(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var found = find(person, plan);
        var problems = Problems.none();
        var who = acting.who(person.id(), Matter.CARE_AND_SUPPORT, answers.one("by"));
        problems.when(!who.refusal().isEmpty(), "by", String.join(" ", who.refusal()));
        var detail = AnswerForm.recorded(answers, LocalDate.now(clock), problems);
        if (!problems.isEmpty()) {
            return recorded(person, found, new Filled(answers, problems));
        }
        if (!who.words().isEmpty()) {
            detail = detail.with("for-them", who.value()).with("how", "by " + who.words() + ", " + detail.one("how"));
        }
        answering.person(person.id(), plan, detail, by);
        return Redirect.to(found.link() + "/agreement", "The answer of " + person.callThem() + " is recorded.");
    }

    @GetMapping(ADDRESS + "-of-other")
    @MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
    AnswerPage other(PersonInView person, @PathVariable UUID plan) {
        return page(person, find(person, plan), false, true, Filled.empty());
    }

    @PostMapping(ADDRESS + "-of-other")
    @MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
    Object recordOther(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var found = find(person, plan);
        var problems = Problems.none();
        var detail = AnswerForm.other(answers, LocalDate.now(clock), problems);
        if (!problems.isEmpty()) {
            return page(person, found, false, true, new Filled(answers, problems));
        }
        answering.other(person.id(), plan, detail, by);
        return Redirect.to(found.link() + "/agreement", "The answer is recorded.");
    }

    private PlanRecord find(PersonInView person, UUID plan) {
        return plans.find(person.id(), plan).orElseThrow(NotFound::new);
    }

    private PlanRecord mine(PersonInView person) {
        return plans.newest(person.id())
                .filter(plan -> plan.state() == PlanState.WITH_PERSON || plan.state() == PlanState.ACTIVE_NOT_AGREED)
                .orElseThrow(() -> new Refused(List.of("There is no plan waiting for your answer."), "/me"));
    }

    private static AnswerPage page(PersonInView person, PlanRecord plan, boolean own, boolean other, Filled form) {
        var action = own ? "/me/plan/answer" : plan.link() + "/agreement/answer" + (other ? "-of-other" : "");
        return new AnswerPage(person.callThem(), plan, own, other, action, List.of(), form);
    }

    private AnswerPage recorded(PersonInView person, PlanRecord plan, Filled form) {
        return new AnswerPage(
                person.callThem(),
                plan,
                false,
                false,
                plan.link() + "/agreement/answer",
                acting.all(person.id(), Matter.CARE_AND_SUPPORT),
                form);
    }
}
