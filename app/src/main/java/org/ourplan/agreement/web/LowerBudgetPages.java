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
import org.ourplan.agreement.LoweringBudgets;
import org.ourplan.agreement.TellingLowerBudget;
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

/** Telling the person in writing that their budget would be lower, before anybody agrees to it. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class LowerBudgetPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/agreement/lower-budget";

    private final Plans plans;
    private final TellingLowerBudget telling;
    private final Clock clock;

    LowerBudgetPages(Plans plans, TellingLowerBudget telling, Clock clock) {
        this.plans = plans;
        this.telling = telling;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    LowerBudgetPage form(PersonInView person, @PathVariable UUID plan) {
        var format = person.formatNeeded();
        return new LowerBudgetPage(
                person.callThem(), lower(person, plan), List.of(), CopiesPage.today(LocalDate.now(clock), format));
    }

    @PostMapping(ADDRESS)
    Object tell(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var problems = Problems.none();
        problems.when(LoweringBudgets.because(answers) == null, "because", "Choose what changed for the person.");
        problems.when(
                !answers.has("evidence"),
                "evidence",
                "Say what shows this, and when you looked at it with " + person.callThem() + ".");
        problems.when(!answers.has("how"), "how", "Choose how they were told.");
        problems.when(!answers.has("format"), "format", "Enter the format, for example ordinary print or large print.");
        var on = answers.date("on");
        problems.when(on.isEmpty(), "on", "Enter the day they were told: a real date, such as 27 3 2026.");
        problems.when(
                on.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent(),
                "on",
                "The day they were told cannot be after today.");
        if (!problems.isEmpty()) {
            return new LowerBudgetPage(
                    person.callThem(), lower(person, plan), List.of(), new Filled(answers, problems));
        }
        var inTheWay = telling.tell(person, plan, answers, on.orElseThrow(), by);
        return inTheWay.isEmpty()
                ? Redirect.to(
                        person.id().link() + "/plans/" + plan + "/agreement",
                        "The letter is made, and it is recorded that " + person.callThem() + " was told.")
                : new LowerBudgetPage(person.callThem(), lower(person, plan), inTheWay, Filled.with(answers));
    }

    private PlanRecord lower(PersonInView person, UUID plan) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        if (found.state().frozen() || !LoweringBudgets.isLower(found)) {
            throw new Refused(
                    List.of("There is no lower budget to tell " + person.callThem() + " about in this plan."),
                    found.link());
        }
        return found;
    }
}
