package org.ourplan.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.AnswerProblem;
import org.ourplan.charging.decide.FactsGiven;
import org.ourplan.charging.decide.FactsOf;
import org.ourplan.law.charging.assessment.Assessed;
import org.ourplan.law.charging.assessment.FinancialAssessment;
import org.ourplan.law.charging.assessment.WeeklyCharge;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.policy.Decided;
import org.ourplan.policy.PackInForce;
import org.ourplan.policy.PersonsPack;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Component;

/** Works out what answers come to on a day, with the figures of that day and the local choices of the person's pack. */
@Component
public class WorkingOut {

    private final FiguresInForce figures;
    private final Policies policies;
    private final PersonsPack personsPack;

    WorkingOut(FiguresInForce figures, Policies policies, PersonsPack personsPack) {
        this.figures = figures;
        this.policies = policies;
        this.personsPack = personsPack;
    }

    /** With the figures as they are known now, and the choices of the pack that is this person's on the day (S003-10). */
    public WorkedOut of(PersonId person, Recorded answers, LocalDate day) {
        return of(answers, day, figures.table(), policies.forPerson(person, day).orElse(null));
    }

    /**
     * The same, to be kept: the record says which pack decided. Must be called inside the transaction that keeps it.
     *
     * @param assessment the financial assessment that is decided
     */
    @Carries("S003-10")
    WorkedOut decided(PersonId person, UUID assessment, Recorded answers, LocalDate day, SignedIn by) {
        var would = of(person, answers, day);
        if (would instanceof WorkedOut.Unanswered) {
            return would;
        }
        var pack = personsPack.decided(person, Decided.FINANCIAL_ASSESSMENT, assessment, day, by);
        return of(answers, day, figures.table(), pack.orElse(null));
    }

    /**
     * With these figures and this pack: for what would be.
     *
     * @param pack the person's, or null where the council has adopted none: then the plain rules hold
     */
    public static WorkedOut of(Recorded answers, LocalDate day, FigureTable table, @Nullable PackInForce pack) {
        var policy = pack == null ? LocalPolicy.plain() : pack.localPolicy();
        return switch (of(answers, day, table, policy)) {
            case WorkedOut.Charge charge ->
                new WorkedOut.Charge(day, charge.charge(), charge.written().with(pack));
            case WorkedOut.FiguresMissing missing ->
                new WorkedOut.FiguresMissing(day, missing.written().with(pack));
            case WorkedOut.Unanswered unanswered -> unanswered;
        };
    }

    /** With these figures and these choices of no pack: for many people one after another. */
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
                        .toList(),
                null);
    }
}
