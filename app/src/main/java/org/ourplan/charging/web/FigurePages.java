package org.ourplan.charging.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.Figures;
import org.ourplan.law.charging.Problem;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One entered figure, which a second person confirms or somebody withdraws. */
@Controller
class FigurePages {

    private static final String PATH = FigureListPage.PATH + "/{entry}";

    private final Figures figures;

    FigurePages(Figures figures) {
        this.figures = figures;
    }

    @GetMapping(PATH)
    @MayUse(
            value = {Role.POLICY_OWNER, Role.FINANCE_OFFICER, Role.SENIOR_MANAGER, Role.AUDITOR},
            whose = Whose.NOBODYS)
    FigurePage figure(@PathVariable UUID entry, SignedIn who) {
        return page(entry, Filled.empty(), who);
    }

    @PostMapping(PATH + "/confirm")
    @MayUse(
            value = {Role.POLICY_OWNER, Role.FINANCE_OFFICER},
            whose = Whose.NOBODYS)
    Object confirm(@PathVariable UUID entry, Answers answers, SignedIn by) {
        var problems = Problems.none();
        var types = answers.chose("how", "again");
        var typed = types ? answers.money("again") : java.util.Optional.<java.math.BigDecimal>empty();
        problems.when(types && typed.isEmpty(), "again", "Type the figure as you read it in the source.");
        if (problems.isEmpty()) {
            add(figures.confirm(entry, typed.orElse(null), answers.chose("how", "seen"), by), problems);
        }
        return problems.isEmpty()
                ? Redirect.to(FigureListPage.PATH + "/" + entry, "The figure was confirmed. It counts now.")
                : page(entry, new Filled(answers, problems), by);
    }

    @PostMapping(PATH + "/withdraw")
    @MayUse(
            value = {Role.POLICY_OWNER, Role.FINANCE_OFFICER},
            whose = Whose.NOBODYS)
    Object withdraw(@PathVariable UUID entry, Answers answers, SignedIn by) {
        var problems = Problems.none();
        add(figures.withdraw(entry, answers.one("reason"), by), problems);
        return problems.isEmpty()
                ? Redirect.to(FigureListPage.PATH + "/" + entry, "The figure was withdrawn. It never counted.")
                : page(entry, new Filled(answers, problems), by);
    }

    private static void add(List<Problem> found, Problems problems) {
        found.forEach(problem -> problems.add(problem.field(), problem.words()));
    }

    private FigurePage page(UUID id, Filled form, SignedIn who) {
        var all = figures.entered();
        var entry = all.find(id).orElseThrow(NotFound::new);
        return new FigurePage(
                entry,
                all.replacementOf(id).orElse(null),
                entry.enteredBy().equals(who.account()),
                who.is(Role.POLICY_OWNER, Role.FINANCE_OFFICER),
                who.is(Role.POLICY_OWNER),
                form);
    }
}
