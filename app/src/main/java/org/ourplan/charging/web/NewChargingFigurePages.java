package org.ourplan.charging.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.Figures;
import org.ourplan.charging.decide.EnteredFigure;
import org.ourplan.charging.decide.FigureRules;
import org.ourplan.charging.decide.FigureUnit;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering a charging figure, or putting one right. It counts once a second person has confirmed it. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
class NewChargingFigurePages {

    private static final String PATH = FigureListPage.PATH + "/new";

    private final Figures figures;

    NewChargingFigurePages(Figures figures) {
        this.figures = figures;
    }

    @GetMapping(PATH)
    NewChargingFigurePage form(
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String replaces) {
        return page(id(replaces)
                .map(figures::find)
                .map(NewChargingFigurePages::begunWith)
                .orElseGet(() -> begun(figure, from)));
    }

    @PostMapping(PATH)
    Object enter(Answers answers, SignedIn by) {
        var problems = Problems.none();
        var figure = Figure.named(answers.one("figure"));
        problems.when(figure.isEmpty(), "figure", "Choose which figure it is.");
        var amount = answers.money("amount");
        problems.when(
                amount.isEmpty(), "amount", "Enter the figure in numbers with at most 2 decimals, for example 31.80.");
        var from = answers.date("from");
        problems.when(from.isEmpty(), "from", "Enter the first day it holds: a real date, such as 6 4 2027.");
        if (problems.isEmpty()) {
            var wanted = wanted(figure.orElseThrow(), amount.orElseThrow(), from.orElseThrow(), answers);
            switch (figures.enter(wanted, by)) {
                case Figures.Entering.Waits waits -> {
                    return Redirect.to(
                            FigureListPage.PATH + "/" + waits.entry(),
                            "The figure was entered. It counts once somebody else has confirmed it.");
                }
                case Figures.Entering.Wrong wrong ->
                    wrong.problems().forEach(problem -> problems.add(problem.field(), problem.words()));
            }
        } else {
            problems.when(!answers.has("title"), "title", "Enter what you read it in, for example LAC(DHSC)(2027)1.");
            problems.when(
                    !answers.has("reference"),
                    "reference",
                    "Enter where in it, for example Annex A, or the page’s address.");
        }
        return new NewChargingFigurePage(new Filled(answers, problems), now(answers));
    }

    private static FigureRules.Wanted wanted(Figure figure, BigDecimal amount, LocalDate from, Answers answers) {
        return new FigureRules.Wanted(
                figure,
                amount,
                from,
                answers.one("title"),
                answers.one("reference"),
                answers.one("why"),
                answers.chose("sure", "yes"),
                id(answers.one("replaces")).orElse(null));
    }

    private NewChargingFigurePage page(Answers answers) {
        return new NewChargingFigurePage(Filled.with(answers), now(answers));
    }

    private static Answers begun(String figure, String from) {
        var day = day(from);
        return day == null
                ? Answers.of("figure", figure)
                : Answers.of(
                        "figure",
                        figure,
                        "from-day",
                        String.valueOf(day.getDayOfMonth()),
                        "from-month",
                        String.valueOf(day.getMonthValue()),
                        "from-year",
                        String.valueOf(day.getYear()));
    }

    private static Answers begunWith(EnteredFigure wrong) {
        return begun(wrong.figure().parameter(), wrong.from().toString())
                .with("replaces", wrong.id().toString())
                .with("title", wrong.title())
                .with("reference", wrong.reference());
    }

    private String now(Answers answers) {
        var figure = Figure.named(answers.one("figure"));
        var from = answers.date("from");
        if (figure.isEmpty() || from.isEmpty()) {
            return "";
        }
        return FigureRules.held(figures.table(), figure.get(), from.get())
                .map(held -> "On " + InWords.date(from.get()) + " the "
                        + figure.get().words() + " is "
                        + FigureUnit.of(figure.get()).of(held.amount()) + ".")
                .orElse("On " + InWords.date(from.get()) + " there is no "
                        + figure.get().words() + ".");
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.matches("20\\d\\d-\\d\\d-\\d\\d") ? parsed(typed) : null;
    }

    private static @Nullable LocalDate parsed(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (java.time.DateTimeException notADay) {
            return null;
        }
    }

    private static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }
}
