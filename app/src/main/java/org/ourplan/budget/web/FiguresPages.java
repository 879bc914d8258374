package org.ourplan.budget.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.budget.Statements;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The figures beside the plan's lines: prices checked, other money, and the week in hours or visits. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class FiguresPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/statement/figures";

    private final Plans plans;
    private final Statements statements;

    FiguresPages(Plans plans, Statements statements) {
        this.plans = plans;
        this.statements = statements;
    }

    @GetMapping(ADDRESS)
    FiguresPage form(PersonInView person, @PathVariable UUID plan) {
        var found = open(person, plan);
        var known = statements.entered(person.id(), plan);
        return page(person, found, Filled.with(FiguresForm.answers(known)));
    }

    @PostMapping(ADDRESS)
    Object save(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var found = open(person, plan);
        var problems = Problems.none();
        var read = FiguresForm.read(statements.entered(person.id(), plan), answers, problems);
        if (!problems.isEmpty()) {
            return page(person, found, new Filled(answers, problems));
        }
        statements.change(
                person.id(), plan, money -> read.paying(money.contribution()), Happening.BUDGET_FIGURES_CHANGED, by);
        return Redirect.to(found.link() + "/statement", "The figures were saved.");
    }

    private PlanRecord open(PersonInView person, UUID plan) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        Statements.mayChange(found);
        return found;
    }

    private static FiguresPage page(PersonInView person, PlanRecord plan, Filled form) {
        return new FiguresPage("budget/figures", person.callThem(), plan, form);
    }
}
