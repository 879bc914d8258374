package org.ourplan.budget.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.budget.Indicative;
import org.ourplan.budget.IndicativeBudgets;
import org.ourplan.budget.store.IndicativeStore;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.eligibility.Determinations;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The indicative budget as it stands, and the way into the plan. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class BudgetPages {

    private final Determinations determinations;
    private final IndicativeStore store;
    private final IndicativeBudgets budgets;

    BudgetPages(Determinations determinations, IndicativeStore store, IndicativeBudgets budgets) {
        this.determinations = determinations;
        this.store = store;
        this.budgets = budgets;
    }

    @GetMapping("/people/{person}/budget")
    BudgetPage budget(PersonInView person) {
        return page(person, Filled.empty());
    }

    @PostMapping("/people/{person}/budget/begin-plan")
    @Carries("PB-9")
    Object beginPlan(PersonInView person, Answers answers, SignedIn by) {
        var determination = determinations.find(person.id(), id(answers)).orElseThrow(NotFound::new);
        if (!determination.letterGiven()) {
            throw new Refused(
                    List.of("Give the person the decision and its reasons in writing before planning begins."),
                    person.id().link() + "/budget");
        }
        var newest = store.of(person.id()).stream()
                .filter(worked -> worked.determination().equals(determination.id()))
                .findFirst();
        var told = newest.filter(Indicative::isTold).isPresent();
        if (!told && !answers.has("reason")) {
            var problems = Problems.none()
                    .add("reason", "Say why planning begins before the person was told a figure, or tell them first.");
            return page(person, new Filled(answers, problems));
        }
        var plan = budgets.beginPlan(person, determination, newest.orElse(null), answers.one("reason"), by);
        return Redirect.to(person.id().link() + "/plans/" + plan, "The plan is begun.");
    }

    private BudgetPage page(PersonInView person, Filled form) {
        var worked = store.of(person.id());
        var parts = Stream.of(AssessmentKind.values())
                .flatMap(kind -> determinations.latest(person.id(), kind).stream())
                .map(determination -> part(determination, worked))
                .toList();
        return new BudgetPage(person.id(), person.callThem(), parts, form);
    }

    private static BudgetPage.Part part(DeterminationRecord determination, List<Indicative> worked) {
        var own = new ArrayList<>(worked.stream()
                .filter(one -> one.determination().equals(determination.id()))
                .toList());
        var newest = own.isEmpty() ? null : own.removeFirst();
        return new BudgetPage.Part(determination, newest, own);
    }

    private static UUID id(Answers answers) {
        try {
            return UUID.fromString(answers.one("determination"));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
