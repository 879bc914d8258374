package org.ourplan.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.budget.decide.PoundsInWords;
import org.ourplan.law.budget.BudgetLine;
import org.ourplan.law.budget.FirstYear;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.law.budget.OptionNotChosen;
import org.ourplan.law.budget.PersonalBudgetStatement;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.money.WeeklyCosts;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.LineInWords;
import org.ourplan.plan.OptionInWords;
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

    /** One of the three figures in numbers and words; the year as the weeks of it come to. */
    public record Figure(String what, String weekly, String weeklyWords, String yearly) {}

    /** One need's bar: what others do, what is paid, what the person does, with each one's width. */
    public record Bar(
            String title, String others, String paid, String self, int othersWidth, int paidWidth, int selfWidth) {

        /** All of it in a sentence. */
        public String sentence() {
            return title + ": " + numbers();
        }

        /** The parts that there are, in numbers, for beneath the bar. */
        public String numbers() {
            return Stream.of(
                            othersWidth == 0 ? "" : others + " from family and community",
                            paidWidth == 0 ? "" : paid + " paid for",
                            selfWidth == 0 ? "" : self + " the person does")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ", "", "."));
        }
    }

    /** True when all three amounts are known. */
    public boolean isWhole() {
        return statement.weekly() != null;
    }

    /** As the person reads them: what it costs, what you pay, what the council pays. */
    public List<Figure> figures() {
        return figures(true);
    }

    /**
     * What it costs, what the person pays, what the council pays; only the cost while what they pay is not known.
     *
     * @param own true where the person reads it, false where somebody else does
     */
    public List<Figure> figures(boolean own) {
        var weekly = statement.weekly();
        var year = statement.year().amounts();
        var needs = own ? "your needs" : "the needs";
        if (weekly == null || year == null) {
            return List.of(figure(
                    "What it costs to meet " + needs,
                    statement.cost(),
                    statement.year().cost()));
        }
        return List.of(
                figure("What it costs to meet " + needs, weekly.cost(), year.cost()),
                figure(
                        "What " + (own ? "you pay" : plan.personName() + " pays"),
                        weekly.personPays(),
                        year.personPays()),
                figure("What the council pays", weekly.councilPays(), year.councilPays()));
    }

    private static Figure figure(String what, BigDecimal weekly, BigDecimal yearly) {
        return new Figure(what, InWords.pounds(weekly), PoundsInWords.of(weekly), InWords.pounds(yearly));
    }

    /**
     * How the year was counted, in sentences: one where every week costs the same, else what each stretch of weeks
     * costs.
     */
    public List<String> year(boolean own) {
        var steps = statement.year().steps();
        if (!statement.year().changes()) {
            return List.of(Pounds.WEEKS_ASSUMPTION);
        }
        var sentences = new ArrayList<String>();
        sentences.add(
                "It does not cost the same all year, so the figure for the year is what the first 52 weeks come to.");
        for (var step : steps) {
            sentences.add(stretch(step) + InWords.pounds(step.weekly()) + " a week" + whoPays(step, own) + ".");
        }
        return sentences;
    }

    private static String stretch(FirstYear.Step step) {
        if (step.from() == 1) {
            return step.to() == 1 ? "In the first week: " : "For the first " + step.to() + " weeks: ";
        }
        return step.to() == Pounds.WEEKS_IN_A_YEAR
                ? "From week " + step.from() + ": "
                : "From week " + step.from() + " to week " + step.to() + ": ";
    }

    private String whoPays(FirstYear.Step step, boolean own) {
        var pays = step.personPays();
        return pays == null || pays.signum() == 0
                ? ""
                : ", of which " + (own ? "you pay " : plan.personName() + " pays ") + InWords.pounds(pays);
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

    /** How what the person pays was reached, in sentences, as the person reads it. */
    public List<String> howYouPay() {
        return howPaid(true);
    }

    /** The same, for the person ({@code own}) or for somebody else who reads it. */
    public List<String> howPaid(boolean own) {
        var entered = money.contribution();
        var they = own ? "you" : plan.personName();
        if (entered == null) {
            return List.of("We do not know yet what " + they + (own ? " pay" : " pays")
                    + ". It will be worked out from a look at " + (own ? "your" : "their")
                    + " money. Until then this statement is not finished.");
        }
        return List.of(
                entered.by() + ", worked this out by hand on " + InWords.date(entered.on()) + ": "
                        + InWords.pounds(entered.weekly()) + " a week.",
                "Why: " + LineInWords.stop(entered.why()),
                "It can change after a full look at " + (own ? "your" : "their") + " money.",
                LineInWords.capital(they) + (own ? " never pay" : " never pays") + " more than it costs to meet "
                        + (own ? "your" : "the") + " needs.");
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
                    : "Why this is enough: " + LineInWords.stop(money.reasonNoQuote());
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
    public List<String> others(BudgetLine line) {
        return line.notChosen().stream()
                .map(option ->
                        option.name() + ": " + cost(line, option) + ". Why not: " + LineInWords.stop(option.why()))
                .toList();
    }

    private String cost(BudgetLine line, OptionNotChosen other) {
        return plan.linesFor(line.reference()).stream()
                .flatMap(planned -> planned.options().stream())
                .filter(option -> option.name().equals(other.name()) && !option.chosen())
                .findFirst()
                .map(OptionInWords::cost)
                .orElse("cost not known");
    }

    /** What a line costs: a week, and from which week it costs less or nothing. */
    public static String costs(BudgetLine line) {
        var steps = FirstYear.of(new WeeklyCosts(line.costs()), null).steps();
        return steps.size() == 1
                ? InWords.pounds(line.weekly()) + " a week"
                : steps.stream()
                        .map(step -> InWords.pounds(step.weekly()) + " a week "
                                + (step.from() == 1 ? "to begin with" : "from week " + step.from()))
                        .collect(Collectors.joining(", "));
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
