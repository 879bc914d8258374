package org.ourplan.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.budget.FirstYear;
import org.ourplan.law.budget.PersonalBudgetStatement;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.money.WeeklyCosts;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;
import org.ourplan.platform.web.InWords;

/** The first 52 weeks of a budget in sentences, each stretch with its first day where that is known. */
@Carries({"S001-L1A", "OPT-2"})
record YearInWords(PlanRecord plan, PersonalBudgetStatement statement, boolean own) {

    List<String> sentences() {
        var steps = statement.year().steps();
        if (!statement.year().changes()) {
            return List.of(Pounds.WEEKS_ASSUMPTION);
        }
        var first = firstDay();
        var sentences = new ArrayList<String>();
        sentences.add(
                "It does not cost the same all year, so the figure for the year is what the first 52 weeks come to.");
        for (var step : steps) {
            sentences.add(stretch(step, first) + InWords.pounds(step.weekly()) + " a week" + whoPays(step) + ".");
        }
        sentences.add("Once everything that is for a time only has ended, it costs " + InWords.pounds(after(statement))
                + " a week. We look at it together before anything ends.");
        return sentences;
    }

    /** What a budget comes to a week once everything that is for a time only has ended. */
    static BigDecimal after(PersonalBudgetStatement statement) {
        return new WeeklyCosts(statement.counted().stream()
                        .flatMap(line -> line.costs().stream())
                        .toList())
                .afterEverythingEnded();
    }

    /** The first day of all that is paid for, where everything begins on the same day; else null. */
    private @Nullable LocalDate firstDay() {
        var days = plan.lines().stream()
                .filter(line -> line.weekly() != null)
                .map(PlannedLine::from)
                .distinct()
                .toList();
        return days.size() == 1
                ? days.stream().filter(Objects::nonNull).findFirst().orElse(null)
                : null;
    }

    private static String stretch(FirstYear.Step step, @Nullable LocalDate first) {
        if (step.from() == 1) {
            return step.to() == 1 ? "In the first week: " : "For the first " + step.to() + " weeks: ";
        }
        var from = "From week " + step.from()
                + (first == null ? "" : ", " + InWords.date(first.plusWeeks(step.from() - 1L)));
        return step.to() == Pounds.WEEKS_IN_A_YEAR ? from + ": " : from + ", to week " + step.to() + ": ";
    }

    private String whoPays(FirstYear.Step step) {
        var pays = step.personPays();
        return pays == null || pays.signum() == 0
                ? ""
                : ", of which " + (own ? "you pay " : plan.personName() + " pays ") + InWords.pounds(pays);
    }
}
