package org.ourplan.law.charging.income;

import java.math.BigDecimal;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.policy.Switch;

/** Goes through the income item by item: what counts, what is left out and why (regs 13 to 16, Sch 1). */
public final class IncomeSum {

    private static final String NOTHING_MORE = "";
    private static final int FEW_DECIMALS = 6;
    private static final BigDecimal TWENTY = new BigDecimal("20.00");

    private final Working working;
    private final Residence residence;
    private final Answer nightCareFunded;
    private final List<IncomeItem> items;
    private BigDecimal counted = BigDecimal.ZERO;
    private BigDecimal countedInParts = BigDecimal.ZERO;
    private BigDecimal capitalSums = BigDecimal.ZERO;
    private boolean disabilityBenefitCounts;

    private IncomeSum(Working working, Residence residence, Answer nightCareFunded, List<IncomeItem> items) {
        this.working = working;
        this.residence = residence;
        this.nightCareFunded = nightCareFunded;
        this.items = items;
    }

    /**
     * What the items come to on the working's day.
     *
     * @param nightCareFunded whether the council pays for care at night, which some local choices turn on
     */
    public static IncomeFound of(List<IncomeItem> items, Residence residence, Answer nightCareFunded, Working working) {
        IncomeSum sum = new IncomeSum(working, residence, nightCareFunded, items);
        for (int at = 0; at < items.size(); at++) {
            sum.add(at);
        }
        return new IncomeFound(sum.counted.add(sum.countedInParts), sum.disabilityBenefitCounts, sum.capitalSums);
    }

    private void add(int at) {
        IncomeItem item = items.get(at);
        if (!item.paidOn(working.figures().day())) {
            note(item, item.amount(), Effect.LEFT_OUT, "It is not paid on this day.");
            return;
        }
        BigDecimal weekly = item.weeklyAfterTax();
        switch (item.kind().treatment()) {
            case COUNTS, NOTIONAL, SAVINGS_CREDIT -> count(item, weekly, NOTHING_MORE);
            case PENSION -> pension(item, weekly);
            case DISABILITY_BENEFIT -> disabilityBenefit(item, weekly);
            case WAR_PENSION -> warPension(at, weekly);
            case AFTER_COSTS -> afterCosts(item, weekly);
            case LODGER -> lodger(item, weekly, true);
            case SUBTENANT -> lodger(item, weekly, false);
            case LEFT_OUT -> note(item, weekly, Effect.LEFT_OUT, "The rules leave this out in full.");
            case CAPITAL_IN_THE_BALANCE ->
                note(item, weekly, Effect.LEFT_OUT, "It counts as savings. It is in the balance already.");
            case CAPITAL_SUM -> capitalSum(item);
        }
    }

    /** Sums of whole pence are added up by themselves: those with many decimals are dear to add to. */
    private void plus(BigDecimal weekly) {
        if (weekly.scale() <= FEW_DECIMALS) {
            counted = counted.add(weekly);
        } else {
            countedInParts = countedInParts.add(weekly);
        }
    }

    private void capitalSum(IncomeItem item) {
        capitalSums = capitalSums.add(item.amount());
        note(item, item.amount(), Effect.LEFT_OUT, "This counts as savings, not income.");
    }

    private void pension(IncomeItem item, BigDecimal weekly) {
        PassedToSpouse passed = item.passed();
        if (passed == null || residence != Residence.PERMANENT_RESIDENT) {
            count(item, weekly, NOTHING_MORE);
            return;
        }
        String why = HalfPension.refused(item, passed);
        if (!why.isEmpty()) {
            count(item, weekly, why);
            return;
        }
        BigDecimal half = weekly.divide(BigDecimal.TWO);
        plus(half);
        if (working.written()) {
            line(item, weekly, Effect.COUNTS, reason(item, NOTHING_MORE));
            working.add(Step.of(
                            Section.INCOME,
                            "Half of your " + item.name(),
                            half,
                            Effect.LEFT_OUT,
                            "You pass at least half of it to your spouse or civil partner, who lives elsewhere.",
                            "SI 2014/2672 Sch 1 para 16")
                    .withCode("HALF_PENSION"));
        }
    }

    private void disabilityBenefit(IncomeItem item, BigDecimal weekly) {
        if (residence == Residence.TEMPORARY_RESIDENT) {
            note(item, weekly, Effect.LEFT_OUT, "It is left out while you are a temporary resident.");
            return;
        }
        disabilityBenefitCounts |= weekly.signum() > 0;
        Switch choice = NightPart.choice(item);
        if (choice == null
                || !NightPart.leftOut(choice, nightCareFunded)
                || !working.policy().on(choice)) {
            count(item, weekly, NOTHING_MORE);
            return;
        }
        BigDecimal day = weekly.min(working.figure(Figure.ATTENDANCE_ALLOWANCE_LOWER));
        plus(day);
        if (working.written()) {
            line(item, weekly, Effect.COUNTS, reason(item, NOTHING_MORE));
            working.add(NightPart.step(item, weekly.subtract(day), choice, working));
        }
    }

    private void warPension(int at, BigDecimal weekly) {
        IncomeItem item = items.get(at);
        BigDecimal left = working.figure(Figure.WAR_WIDOWS_PENSION_DISREGARD);
        for (IncomeItem earlier : items.subList(0, at)) {
            if (earlier.kind() == item.kind()
                    && earlier.paidOn(working.figures().day())) {
                left = left.subtract(earlier.weeklyAfterTax());
            }
        }
        BigDecimal leftOut = Exact.notBelowNothing(left).min(weekly);
        plus(weekly.subtract(leftOut));
        if (working.written()) {
            line(item, weekly, Effect.COUNTS, reason(item, NOTHING_MORE));
            working.add(Step.of(
                            Section.INCOME,
                            "Part of your " + item.name(),
                            leftOut,
                            Effect.LEFT_OUT,
                            "The first part of a pension of this kind is left out.",
                            item.kind().provision())
                    .withCode(item.kind().name())
                    .withFigure(working.figures().find(Figure.WAR_WIDOWS_PENSION_DISREGARD)));
        }
    }

    private void afterCosts(IncomeItem item, BigDecimal weekly) {
        BigDecimal net = Exact.notBelowNothing(weekly.subtract(item.weeklyCosts()));
        count(item, net, item.costs().signum() == 0 ? NOTHING_MORE : "Its own costs are taken off.");
    }

    private void lodger(IncomeItem item, BigDecimal weekly, boolean withMeals) {
        BigDecimal above = Exact.notBelowNothing(weekly.subtract(TWENTY));
        BigDecimal net = withMeals ? above.divide(BigDecimal.TWO) : above;
        count(
                item,
                net,
                withMeals ? "The first £20.00 and half of the rest are left out." : "The first £20.00 is left out.");
    }

    private void count(IncomeItem item, BigDecimal weekly, String more) {
        plus(weekly);
        if (working.written()) {
            line(item, weekly, Effect.COUNTS, reason(item, more));
        }
    }

    private void note(IncomeItem item, BigDecimal weekly, Effect effect, String reason) {
        if (working.written()) {
            line(item, weekly, effect, reason);
        }
    }

    private void line(IncomeItem item, BigDecimal weekly, Effect effect, String reason) {
        working.add(Step.of(
                        Section.INCOME,
                        item.title(),
                        weekly,
                        effect,
                        reason,
                        item.kind().provision())
                .withCode(item.kind().name()));
    }

    private static String reason(IncomeItem item, String more) {
        String tax = item.tax().signum() == 0 ? "It counts in full." : "It counts after income tax.";
        String first = more.isEmpty() ? tax : more;
        String decided = item.decision().isEmpty() ? "" : " " + item.decision();
        String weekly = item.period().reason();
        return first + decided + (weekly.isEmpty() ? "" : " " + weekly);
    }
}
