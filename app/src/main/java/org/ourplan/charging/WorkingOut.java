package org.ourplan.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.charging.decide.AnswerProblem;
import org.ourplan.charging.decide.FactsGiven;
import org.ourplan.charging.decide.FactsOf;
import org.ourplan.law.charging.assessment.Assessed;
import org.ourplan.law.charging.assessment.FinancialAssessment;
import org.ourplan.law.charging.assessment.WeeklyCharge;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.platform.decide.Recorded;
import org.springframework.stereotype.Component;

/** Works out what answers come to on a day, with the figures and the local choices of that day. Keeps nothing. */
@Component
public class WorkingOut {

    private final FiguresInForce figures;
    private final LocalChoices choices;

    WorkingOut(FiguresInForce figures, LocalChoices choices) {
        this.figures = figures;
        this.choices = choices;
    }

    /** With the figures and choices as they are known now. */
    public WorkedOut of(Recorded answers, LocalDate day) {
        return of(answers, day, figures.table(), choices.on(day));
    }

    /** With these figures and these choices: for what would be, and for many people one after another. */
    public static WorkedOut of(Recorded answers, LocalDate day, FigureTable table, LocalPolicy policy) {
        var onDay = table.on(day);
        var given = FactsOf.of(
                answers, onDay, policy.word(Switch.MONTH_RULE, "12/52").contains("365"));
        var assessed = FinancialAssessment.of(given.facts(), onDay, policy);
        var problems = problems(given, assessed);
        if (!problems.isEmpty()) {
            return new WorkedOut.Unanswered(problems);
        }
        return switch (assessed) {
            case WeeklyCharge charge -> new WorkedOut.Charge(day, charge, WrittenBreakdown.of(charge.breakdown()));
            case Assessed.FiguresMissing missing -> new WorkedOut.FiguresMissing(day, missing(missing));
            case Assessed.NotAssessed not -> new WorkedOut.Unanswered(problems(given, not));
        };
    }

    private static List<AnswerProblem> problems(FactsGiven given, Assessed assessed) {
        var problems = new ArrayList<>(given.problems());
        if (assessed instanceof Assessed.NotAssessed not) {
            not.problems().forEach(problem -> problems.add(given.at(problem)));
        }
        return problems.stream().distinct().toList();
    }

    private static WrittenBreakdown missing(Assessed.FiguresMissing missing) {
        return new WrittenBreakdown(
                List.of(),
                missing.figures().stream()
                        .map(figure -> new WrittenBreakdown.MissingFigure(
                                figure.name(), figure.from(), figure.whoCanEnter(), figure.sentence()))
                        .toList());
    }
}
