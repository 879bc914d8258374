package org.ourplan.budget.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.budget.LiveMoney;
import org.ourplan.budget.PlanMoney;
import org.ourplan.budget.Statements;
import org.ourplan.law.money.Pounds;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.event.Happening;
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

/** What the person pays, entered by hand where there is no financial assessment. */
@Controller
@MayUse(
        value = {Role.FINANCE_OFFICER, Role.PRACTITIONER},
        whose = Whose.A_PERSON_WORKED_WITH)
class ContributionPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/statement/contribution";

    private final Plans plans;
    private final Statements statements;
    private final LiveMoney live;
    private final Clock clock;

    ContributionPages(Plans plans, Statements statements, LiveMoney live, Clock clock) {
        this.plans = plans;
        this.statements = statements;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    FiguresPage form(PersonInView person, @PathVariable UUID plan) {
        return page(person, open(person, plan), Filled.empty());
    }

    @PostMapping(ADDRESS)
    Object enter(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var found = open(person, plan);
        var problems = Problems.none();
        var weekly = answers.money("weekly");
        var inFull = answers.chose("full-cost", "yes");
        problems.when(
                weekly.isEmpty() && !inFull,
                "weekly",
                "Enter what the person pays a week in pounds, for example 95.00. Enter 0 if they pay nothing, or say that"
                        + " they pay the full cost.");
        problems.when(!answers.has("why"), "why", "Say how this figure was reached, so that the person can check it.");
        if (!problems.isEmpty()) {
            return page(person, found, new Filled(answers, problems));
        }
        var role = by.is(Role.FINANCE_OFFICER) ? Role.FINANCE_OFFICER : Role.PRACTITIONER;
        var entered = PlanMoney.Contribution.byHand(
                weekly.orElse(Pounds.NOTHING),
                answers.one("why"),
                by.name() + ", " + (by.jobTitle().isBlank() ? role.words() : by.jobTitle()).toLowerCase(Locale.UK),
                LocalDate.now(clock),
                inFull);
        statements.change(person.id(), plan, money -> money.paying(entered), Happening.CONTRIBUTION_ENTERED, by);
        return Redirect.to(found.link() + "/statement", "What the person pays was entered by hand.");
    }

    private PlanRecord open(PersonInView person, UUID plan) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        Statements.mayChange(found);
        if (live.assessed(found).isPresent()) {
            throw new Refused(
                    List.of(
                            "There is a financial assessment, so what the person pays comes from it.",
                            "To change it, work the financial assessment out again."),
                    found.link() + "/statement");
        }
        return found;
    }

    private static FiguresPage page(PersonInView person, PlanRecord plan, Filled form) {
        return new FiguresPage("budget/contribution", person.callThem(), plan, form);
    }
}
