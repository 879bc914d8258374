package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.assessment.Assessed;
import org.ourplan.law.charging.assessment.FinancialAssessment;
import org.ourplan.law.charging.assessment.ResultOnly;
import org.ourplan.law.charging.assessment.WeeklyCharge;
import org.ourplan.law.charging.figures.Confidence;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/**
 * Works out what people pay before and after figures move, and what moves it: a figure, a correction, or something of their
 * own. Remembers the figures of each day it has met. One run, one thread.
 */
public final class Comparison {

    private static final String DOES_NOT_WORK =
            "These answers could not be worked with. Open the financial assessment and work it out again.";

    private record Days(LocalDate held, LocalDate assessed) {}

    private final FigureTable table;
    private final Map<Days, FiguresOn> figures = new HashMap<>();

    /** With these figures. */
    public Comparison(FigureTable table) {
        this.table = table;
    }

    /** What comes of asking for one day. */
    private record Found(
            @Nullable FactsGiven given, RunLine.Amount amount, Set<Figure> used, Set<Figure> missing, String problems) {

        static Found nothing(String problems) {
            return new Found(null, new RunLine.Amount(RunLine.UNANSWERED, null, null), Set.of(), Set.of(), problems);
        }

        @Nullable
        BigDecimal weekly() {
            return amount.weekly();
        }
    }

    /**
     * One person's line: on this day, or on the later day that the contribution is for.
     *
     * @param choices the local choices that decide for this person on each day
     */
    public RunLine compare(Standing standing, LocalDate runFrom, Function<LocalDate, LocalPolicy> choices) {
        var from = standing.from().isAfter(runFrom) ? standing.from() : runFrom;
        var before = standing.amount();
        var after = found(standing, from, from, choices);
        if (after.amount().isSameAs(before) || after.weekly() == null) {
            return line(standing, from, before, after, BigDecimal.ZERO, BigDecimal.ZERO, Set.of());
        }
        if (from.equals(standing.from())) {
            return line(
                    standing,
                    from,
                    before,
                    after,
                    difference(before.weekly(), after.weekly()),
                    BigDecimal.ZERO,
                    enteredAmong(restsOn(standing, after), from));
        }
        var middle = withOldFigures(standing, after, from, choices);
        var stood = before.weekly();
        if (!enteredAmong(middle.used(), standing.from()).isEmpty()) {
            stood = found(standing, standing.from(), standing.from(), choices).weekly();
        }
        return line(
                standing,
                from,
                before,
                after,
                difference(before.weekly(), stood),
                difference(stood, middle.weekly()),
                movedAmong(restsOn(standing, after), standing.from(), from));
    }

    /** The answers on the new day with the figures of the old; read anew only where the facts themselves hold a figure. */
    private Found withOldFigures(
            Standing standing, Found after, LocalDate from, Function<LocalDate, LocalPolicy> choices) {
        var given = after.given();
        return given == null || given.facts().cost().nursing().signum() != 0
                ? found(standing, standing.from(), from, choices)
                : came(given, figures(standing.from(), from), choices.apply(from));
    }

    private static RunLine line(
            Standing standing,
            LocalDate from,
            RunLine.Amount before,
            Found after,
            BigDecimal corrected,
            BigDecimal own,
            Set<Figure> moved) {
        return new RunLine(
                standing.person(),
                from,
                standing.id(),
                before,
                after.amount(),
                corrected,
                own,
                moved,
                after.missing(),
                after.problems());
    }

    private static BigDecimal difference(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null ? BigDecimal.ZERO : to.subtract(from);
    }

    private Found found(
            Standing standing, LocalDate held, LocalDate assessed, Function<LocalDate, LocalPolicy> choices) {
        try {
            return worked(standing, figures(held, assessed), choices.apply(assessed));
        } catch (RuntimeException unforeseen) {
            return Found.nothing(DOES_NOT_WORK);
        }
    }

    private static Found worked(Standing standing, FiguresOn day, LocalPolicy policy) {
        var given = FactsOf.of(
                standing.facts(), day, policy.word(Switch.MONTH_RULE, "12/52").contains("365"));
        return given.problems().isEmpty() ? came(given, day, policy) : Found.nothing(words(given.problems()));
    }

    private static Found came(FactsGiven given, FiguresOn day, LocalPolicy policy) {
        ResultOnly result = FinancialAssessment.result(given.facts(), day, policy);
        return switch (result.assessed()) {
            case WeeklyCharge charge ->
                new Found(
                        given,
                        new RunLine.Amount(charge.outcome().name(), charge.contribution(), charge.maximum()),
                        result.figures(),
                        Set.of(),
                        "");
            case Assessed.FiguresMissing _ ->
                new Found(
                        given,
                        new RunLine.Amount(RunLine.FIGURES_MISSING, null, null),
                        result.figures(),
                        result.figures().stream()
                                .filter(figure -> day.find(figure) == null)
                                .collect(Collectors.toSet()),
                        "");
            case Assessed.NotAssessed not ->
                Found.nothing(words(not.problems().stream().map(given::at).toList()));
        };
    }

    private static String words(List<AnswerProblem> problems) {
        return problems.stream().map(AnswerProblem::words).distinct().collect(Collectors.joining(" "));
    }

    private FiguresOn figures(LocalDate held, LocalDate assessed) {
        return figures.computeIfAbsent(new Days(held, assessed), days -> table.asHeld(days.held(), days.assessed()));
    }

    /** What the law asked for, and the nursing rate that the facts hold already. */
    private static Set<Figure> restsOn(Standing standing, Found found) {
        var all = EnumSet.noneOf(Figure.class);
        all.addAll(found.used());
        switch (standing.facts().one("care", "nursing")) {
            case "standard" -> all.add(Figure.NHS_FUNDED_NURSING_CARE_STANDARD);
            case "higher" -> all.add(Figure.NHS_FUNDED_NURSING_CARE_HIGHER);
            default -> {}
        }
        return all;
    }

    /** The figures that moved between the two days, of those that the new result rests on. */
    private Set<Figure> movedAmong(Set<Figure> used, LocalDate then, LocalDate now) {
        var moved = EnumSet.noneOf(Figure.class);
        for (var figure : used) {
            if (differs(figures(then, then).find(figure), figures(now, now).find(figure))) {
                moved.add(figure);
            }
        }
        return moved;
    }

    private static boolean differs(@Nullable DatedFigure one, @Nullable DatedFigure other) {
        return one == null || other == null ? one != other : one.amount().compareTo(other.amount()) != 0;
    }

    /** Those that the council has entered itself, for a day whose figures were entered or put right since. */
    private Set<Figure> enteredAmong(Set<Figure> used, LocalDate day) {
        var entered = EnumSet.noneOf(Figure.class);
        for (var figure : used) {
            var held = figures(day, day).find(figure);
            if (held != null && held.confidence() == Confidence.ENTERED) {
                entered.add(figure);
            }
        }
        return entered;
    }
}
