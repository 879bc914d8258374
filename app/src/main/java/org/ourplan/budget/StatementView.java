package org.ourplan.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ourplan.budget.decide.PoundsInWords;
import org.ourplan.law.budget.BudgetLine;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.law.budget.PersonalBudgetStatement;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.InWords;

/** A personal budget statement as the person reads it, on the page and on paper. */
public record StatementView(PlanRecord plan, PlanMoney money, PersonalBudgetStatement statement) {

    /** How wide a bar of the week is drawn. */
    public static final int BAR = 600;

    /** The statement as the plan and its figures stand. */
    public static StatementView of(PlanRecord plan, PlanMoney money) {
        return new StatementView(plan, money, StatementOfPlan.of(plan, money));
    }

    /** One of the three figures in numbers and words. */
    public record Figure(String what, String weekly, String weeklyWords, String yearly) {}

    /** One need's bar: what others do, what is paid, what the person adds, with each one's width. */
    public record Bar(
            String title, String others, String paid, String self, int othersWidth, int paidWidth, int selfWidth) {

        /** All of it in a sentence. */
        public String sentence() {
            return title + ": " + numbers();
        }

        /** The three parts in numbers, for beneath the bar. */
        public String numbers() {
            return others + " from family and community, " + paid + " paid, " + self + " you add yourself.";
        }
    }

    /** True when all three amounts are known. */
    public boolean isWhole() {
        return statement.weekly() != null;
    }

    /** What it costs, what you pay, what the council pays; only the cost while what you pay is not known. */
    public List<Figure> figures() {
        var weekly = statement.weekly();
        if (weekly == null) {
            return List.of(figure("What it costs to meet your needs", statement.cost()));
        }
        return List.of(
                figure("What it costs to meet your needs", weekly.cost()),
                figure("What you pay", weekly.personPays()),
                figure("What the council pays", weekly.councilPays()));
    }

    private static Figure figure(String what, BigDecimal weekly) {
        return new Figure(
                what, InWords.pounds(weekly), PoundsInWords.of(weekly), InWords.pounds(Pounds.yearly(weekly)));
    }

    /** The week as bars: each need that can be counted, in its own units. */
    public List<Bar> bars() {
        var week = WeekOfNeed.of(plan);
        var longest = week.stream().map(WeekOfNeed::all).reduce(BigDecimal.ONE, BigDecimal::max);
        return week.stream()
                .map(need -> new Bar(
                        need.title(),
                        need.count(need.others()),
                        need.count(need.paid()),
                        need.count(need.self()),
                        width(need.others(), longest),
                        width(need.paid(), longest),
                        width(need.self(), longest)))
                .toList();
    }

    private static int width(BigDecimal part, BigDecimal longest) {
        return part.multiply(BigDecimal.valueOf(BAR))
                .divide(longest, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** How what the person pays was reached, in sentences. */
    public List<String> howYouPay() {
        var entered = money.contribution();
        if (entered == null) {
            return List.of(
                    "What you pay is not known yet. It will be worked out from a look at your money. Until then this statement is not finished.");
        }
        return List.of(
                "A worker worked this out by hand. It can change after a full look at your money.",
                entered.by() + " wrote down " + InWords.pounds(entered.weekly()) + " a week on "
                        + InWords.date(entered.on()) + ".",
                "Why: " + entered.why() + (entered.why().endsWith(".") ? "" : "."),
                "You never pay more than it costs to meet your needs.");
    }

    /** How far it is from the first figure the person was told, or empty. */
    public String difference() {
        var variance = statement.variance();
        var indicative = plan.indicative();
        if (variance == null || indicative == null) {
            return "";
        }
        var by = variance.difference();
        var first = "The first figure for planning was " + InWords.pounds(indicative.weekly()) + " a week. ";
        var percent = variance.percent();
        return first
                + switch (by.signum()) {
                    case 0 -> "This budget is the same.";
                    default ->
                        "This budget is " + InWords.pounds(by.abs()) + (by.signum() > 0 ? " more" : " less")
                                + (percent == null
                                        ? "."
                                        : " ("
                                                + percent.abs()
                                                        .stripTrailingZeros()
                                                        .toPlainString() + "%).");
                };
    }

    /** Why the amount is enough to meet the needs, or what is missing to say so. */
    public String enough() {
        var quote = money.quote();
        if (quote == null) {
            return money.reasonNoQuote().isBlank()
                    ? "We have not yet checked that this is enough."
                    : "Why this is enough: " + money.reasonNoQuote();
        }
        var asked =
                "We checked the price: " + money.quotedBy() + " can do this for " + InWords.pounds(quote) + " a week.";
        return money.reasonNoQuote().isBlank() ? asked : asked + " " + money.reasonNoQuote();
    }

    /** Money of one kind that is shown beside the budget. */
    public List<MoneyApart> apart(MoneyApart.Kind kind) {
        return statement.apart().stream().filter(money -> money.kind() == kind).toList();
    }

    /** The day its prices were checked, in words. */
    public String pricedOn() {
        var day = money.pricedOn();
        return day == null ? "not checked yet" : InWords.date(day);
    }

    /** What is still in the way, in sentences. */
    public List<String> stillNeeded() {
        return statement.findings().stream()
                .filter(Finding::stops)
                .map(Finding::sentence)
                .toList();
    }

    /** The other options of a line, each with its cost and why not. */
    public static List<String> others(BudgetLine line) {
        return line.notChosen().stream()
                .map(option ->
                        option.name() + ", " + InWords.pounds(option.weekly()) + " a week. Why not: " + option.why())
                .toList();
    }

    /** What the person can do, always said on the first page. */
    public static List<String> ifYouThinkThisIsWrong() {
        return List.of(
                "Tell us. You can ask us to look again, and give us more information that we should know.",
                "If you are still not happy, you can complain to the council.",
                "If you are not happy with our answer, you can ask the Local Government and Social Care Ombudsman to look at it.",
                "Somebody can help you do this. If it is hard for you to take part and nobody suitable can support you, you have a right to an independent advocate.",
                "Your care goes on while we look again. Asking never makes it stop.");
    }

    /** The plan's name for people. */
    public String planName() {
        return plan.kind() == PlanKind.SUPPORT_PLAN
                ? "Support plan " + plan.number()
                : "Care and support plan " + plan.number();
    }
}
