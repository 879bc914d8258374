package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.money.WeeklyCosts;
import org.ourplan.law.rules.Carries;

/** Works out a personal budget statement (s26). Worked again from its lines on every revision (PB-16). */
@Carries({
    "PB-1", "PB-3", "PB-4", "PB-5", "PB-6", "PB-10", "PB-13", "PB-15", "PB-16", "PLAN-21", "S000-8", "S000-9", "S000-31"
})
public final class PersonalBudget {

    private PersonalBudget() {}

    /** The statement, with what still stops it among its findings. */
    public static PersonalBudgetStatement statement(BudgetFacts facts) {
        List<BudgetLine> mine = facts.lines().stream()
                .filter(line -> line.deliveredTo() == facts.whose())
                .toList();
        List<BudgetLine> excluded =
                mine.stream().filter(BudgetLine::freeReablement).toList();
        List<BudgetLine> counted = mine.stream()
                .filter(line -> !line.freeReablement())
                .filter(PersonalBudget::mayCount)
                .toList();
        BigDecimal cost = counted.stream().map(BudgetLine::weekly).reduce(Pounds.NOTHING, BigDecimal::add);
        WeeklyCosts costs = new WeeklyCosts(
                counted.stream().flatMap(line -> line.costs().stream()).toList());
        BigDecimal contribution = facts.paysInFull() ? costs.dearestWeek() : facts.contribution();
        FirstYear year = FirstYear.of(costs, contribution);
        return new PersonalBudgetStatement(
                cost,
                contribution == null ? null : Amounts.of(cost, contribution),
                year,
                counted,
                excluded,
                facts.lines().stream()
                        .filter(line -> line.deliveredTo() != facts.whose())
                        .toList(),
                facts.apart(),
                Optional.ofNullable(facts.indicative())
                        .map(told -> Variance.between(told, cost))
                        .orElse(null),
                BudgetChecks.findings(facts, mine, cost, contribution != null));
    }

    /** A line counts for an eligible need that is unmet, or where the council chose to use its power and said why. */
    static boolean mayCount(BudgetLine line) {
        return (line.eligible() && line.unmet()) || !line.powerReason().isBlank();
    }
}
