package org.ourplan.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.accommodation.PlaceType;
import org.ourplan.law.budget.BudgetFacts;
import org.ourplan.law.budget.BudgetLine;
import org.ourplan.law.budget.DeliveredTo;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.law.budget.OptionNotChosen;
import org.ourplan.law.budget.PersonalBudget;
import org.ourplan.law.budget.PersonalBudgetStatement;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.money.WeeklyCost;
import org.ourplan.law.plan.Disposition;
import org.ourplan.law.plan.NeedInPlan;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.OptionConsidered;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;

/** Works the personal budget statement from a plan's lines and the figures beside them. */
public final class StatementOfPlan {

    private StatementOfPlan() {}

    /** The statement as the plan stands (s26). */
    public static PersonalBudgetStatement of(PlanRecord plan, PlanMoney money) {
        var whose = plan.kind() == PlanKind.SUPPORT_PLAN ? DeliveredTo.CARER : DeliveredTo.ADULT;
        var lines = plan.lines().stream()
                .filter(StatementOfPlan::costs)
                .flatMap(line -> lines(plan, line))
                .toList();
        var contribution = money.contribution();
        var indicative = plan.indicative();
        return PersonalBudget.statement(new BudgetFacts(
                whose,
                lines,
                contribution == null ? null : contribution.weekly(),
                apart(plan, money),
                indicative == null ? null : indicative.weekly(),
                money.quote(),
                money.reasonNoQuote(),
                contribution != null && contribution.inFull(),
                plan.lines().stream().anyMatch(line -> line.met().place() == PlaceType.CARE_HOME)));
    }

    /** Everything to be paid once. */
    public static BigDecimal oneOff(PlanRecord plan) {
        return plan.lines().stream()
                .map(PlannedLine::oneOff)
                .filter(Objects::nonNull)
                .reduce(Pounds.NOTHING, BigDecimal::add);
    }

    private static boolean costs(PlannedLine line) {
        var weekly = line.weekly();
        return weekly != null && weekly.signum() > 0;
    }

    /** A line whose free time ends while it goes on is shown free until then, and counted from the next week (s26(4)). */
    private static Stream<BudgetLine> lines(PlanRecord plan, PlannedLine line) {
        var whole = line(plan, line);
        var last = line.met().freeUntil();
        var until = line.until();
        if (!line.freeReablement() || last == null || (until != null && !until.isAfter(last))) {
            return Stream.of(whole);
        }
        var free = weeks(first(plan, line), last);
        var later = whole.costs().stream()
                .filter(cost -> cost.toWeek() == null || cost.toWeek() > free)
                .map(cost -> new WeeklyCost(cost.what(), cost.weekly(), free + 1, cost.toWeek()))
                .toList();
        return later.isEmpty() ? Stream.of(whole) : Stream.of(whole, whole.chargedFrom(later));
    }

    private static BudgetLine line(PlanRecord plan, PlannedLine line) {
        var need = need(plan, line.need());
        var eligible = need != null && Boolean.TRUE.equals(need.eligible());
        return new BudgetLine(
                line.need(),
                need == null ? line.goal() : need.title(),
                line.options().stream()
                        .filter(OptionConsidered::chosen)
                        .map(OptionConsidered::name)
                        .findFirst()
                        .orElse(line.what()),
                line.weekly() == null ? Pounds.NOTHING : line.weekly(),
                weekByWeek(plan, line),
                line.reason(),
                line.options().stream()
                        .filter(option -> !option.chosen())
                        .map(option -> new OptionNotChosen(option.name(), option.weekly(), option.whyNot()))
                        .toList(),
                line.whatOthersDo(),
                eligible,
                need == null || !metByOthers(need.disposition()),
                need == null || eligible ? "" : need.reason(),
                line.freeReablement(),
                deliveredTo(plan, line));
    }

    /** A cost ends with its weeks, or with the last day of its line; a week begun is a week paid. */
    private static List<WeeklyCost> weekByWeek(PlanRecord plan, PlannedLine line) {
        var last = line.until();
        var weeks = last == null ? null : weeks(first(plan, line), last);
        return line.costs().stream()
                .map(cost -> new WeeklyCost(cost.what(), cost.weekly(), 1, sooner(cost.weeks(), weeks)))
                .toList();
    }

    private static LocalDate first(PlanRecord plan, PlannedLine line) {
        var from = line.from();
        return from == null ? plan.begunOn() : from;
    }

    private static int weeks(LocalDate first, LocalDate last) {
        return (int) Math.max(1, (ChronoUnit.DAYS.between(first, last) + 7) / 7);
    }

    /** Care for the adult, so that their carer has a break, belongs in the adult's own budget (PB-5). */
    private static DeliveredTo deliveredTo(PlanRecord plan, PlannedLine line) {
        return plan.kind() == PlanKind.SUPPORT_PLAN && !line.met().forTheAdult()
                ? DeliveredTo.CARER
                : DeliveredTo.ADULT;
    }

    private static @Nullable Integer sooner(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.min(one, other);
    }

    private static boolean metByOthers(@Nullable Disposition disposition) {
        return disposition != null
                && switch (disposition) {
                    case CARER, OTHER, PERSON, NHS, NOT_MET -> true;
                    case COUNCIL -> false;
                };
    }

    private static @Nullable NeedInPlan need(PlanRecord plan, String reference) {
        return plan.facts().needs().stream()
                .filter(need -> need.reference().equals(reference))
                .findFirst()
                .orElse(null);
    }

    private static String ownMoneyFor(PlannedLine line) {
        return line.met().ownMoneyFor().isEmpty() ? line.what() : line.met().ownMoneyFor();
    }

    private static List<MoneyApart> apart(PlanRecord plan, PlanMoney money) {
        var apart = new ArrayList<MoneyApart>();
        for (var line : plan.lines()) {
            var once = line.oneOff();
            if (once != null && once.signum() > 0) {
                apart.add(new MoneyApart(MoneyApart.Kind.ONE_OFF, line.what(), once));
            }
            var own = line.ownMoney();
            if (own != null && own.signum() > 0) {
                apart.add(new MoneyApart(MoneyApart.Kind.OWN_MONEY, ownMoneyFor(line), own));
            }
        }
        apart.addAll(money.apart());
        return apart;
    }
}
