package org.ourplan.policy.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.govuk.Select;
import org.ourplan.law.agreement.AuthorityLevel;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.budget.Rate;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.store.NewFigures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding a price, a local target or a scheme of delegation. What was entered before is never edited. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
class NewFigurePages {

    private static final String DONE = "/policy/figures";

    private final NewFigures figures;

    NewFigurePages(NewFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/policy/prices/new")
    NewFigurePage price() {
        return new NewFigurePage("policy/newPrice", Filled.empty(), List.of());
    }

    @PostMapping("/policy/prices/new")
    Object addPrice(Answers answers, SignedIn by) {
        var problems = Problems.none();
        problems.when(!answers.has("name"), "name", "Enter what the price is for, for example home care.");
        problems.when(!answers.has("unit"), "unit", "Enter what one of it is, for example hour or visit.");
        var pounds = answers.money("pounds");
        problems.when(pounds.isEmpty(), "pounds", "Enter the price in pounds and pence, for example 24.60.");
        var onCost = answers.has("on-cost") ? answers.number("on-cost") : Optional.of(BigDecimal.ZERO);
        problems.when(onCost.isEmpty(), "on-cost", "Enter a percentage, for example 20, or leave it empty.");
        var when = when(answers, problems);
        if (problems.isEmpty() && when != null) {
            var rate = new Rate(answers.one("unit"), pounds.orElseThrow(), onCost.orElseThrow());
            figures.add(answers.one("name"), rate, when, by).ifPresent(refused -> problems.add("from", refused));
        }
        return answer("policy/newPrice", answers, problems, List.of());
    }

    @GetMapping("/policy/targets/new")
    NewFigurePage target() {
        return new NewFigurePage("policy/newTarget", Filled.empty(), targets());
    }

    @PostMapping("/policy/targets/new")
    Object addTarget(Answers answers, SignedIn by) {
        var problems = Problems.none();
        var target = LocalTarget.named(answers.one("target"));
        problems.when(target.isEmpty(), "target", "Choose which target it is.");
        var days = answers.one("days").matches("[1-9]\\d{0,3}");
        problems.when(!days, "days", "Enter a whole number of days, 1 or more.");
        var when = when(answers, problems);
        if (problems.isEmpty() && when != null) {
            figures.add(target.orElseThrow(), Integer.parseInt(answers.one("days")), when, by)
                    .ifPresent(refused -> problems.add("from", refused));
        }
        return answer("policy/newTarget", answers, problems, targets());
    }

    @GetMapping("/policy/delegation/new")
    NewFigurePage scheme() {
        return new NewFigurePage("policy/newScheme", Filled.empty(), List.of());
    }

    @PostMapping("/policy/delegation/new")
    Object addScheme(Answers answers, SignedIn by) {
        var problems = Problems.none();
        var weekly = answers.money("weekly");
        problems.when(
                weekly.isEmpty(),
                "weekly",
                "Enter the weekly cost from which a plan goes to a senior manager, for example 1,000.00.");
        var oneOff = answers.money("one-off");
        problems.when(
                oneOff.isEmpty(),
                "one-off",
                "Enter the most a team manager may agree to be paid once, for example 5,000.00.");
        var variance = answers.number("variance").filter(percent -> percent.signum() > 0);
        problems.when(variance.isEmpty(), "variance", "Enter a percentage more than 0, for example 20.");
        problems.when(
                !answers.has("risk"),
                "risk",
                "Say whether a team manager may agree plans with high risk, or that are very complex.");
        problems.when(
                !answers.has("exceptions"),
                "exceptions",
                "Say whether a team manager may agree exceptions to local policy.");
        var when = when(answers, problems);
        if (problems.isEmpty() && when != null) {
            var level = new AuthorityLevel(
                    "team manager",
                    weekly.orElseThrow(),
                    oneOff.orElseThrow(),
                    variance.orElseThrow(),
                    answers.chose("risk", "yes"),
                    answers.chose("exceptions", "yes"));
            figures.add(new DelegationScheme(List.of(level, AuthorityLevel.top("senior manager"))), when, by)
                    .ifPresent(refused -> problems.add("from", refused));
        }
        return answer("policy/newScheme", answers, problems, List.of());
    }

    private static Object answer(String template, Answers answers, Problems problems, List<Select.Option> choices) {
        return problems.isEmpty()
                ? Redirect.to(DONE, "The figure was added. It holds from its first day.")
                : new NewFigurePage(template, new Filled(answers, problems), choices);
    }

    private static NewFigures.@Nullable When when(Answers answers, Problems problems) {
        var from = answers.date("from");
        problems.when(from.isEmpty(), "from", "Enter the first day it holds: a real date, such as 1 4 2027.");
        var until = answers.date("until");
        problems.when(
                answers.hasDate("until") && until.isEmpty(),
                "until",
                "Enter a real last day, such as 31 3 2028, or leave it empty.");
        problems.when(
                !answers.has("source"), "source", "Enter where the figure comes from, for example Rate card 2027-28.");
        return from.map(day -> new NewFigures.When(day, until.orElse(null), answers.one("source")))
                .orElse(null);
    }

    private static List<Select.Option> targets() {
        return Stream.concat(
                        Stream.of(Select.Option.of("", "Choose a target")),
                        Stream.of(LocalTarget.values())
                                .map(target -> Select.Option.of(target.stored(), target.words())))
                .toList();
    }
}
