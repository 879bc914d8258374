package org.ourplan.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.law.budget.BudgetLine;
import org.ourplan.law.budget.FirstYear;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.law.budget.OptionNotChosen;
import org.ourplan.law.budget.PersonalBudgetStatement;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.WeeklyCosts;
import org.ourplan.law.plan.BudgetDeployment;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.LineInWords;
import org.ourplan.plan.OptionInWords;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.decide.PoundsInWords;
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
     * costs and what it comes to once everything that is for a time only has ended.
     */
    public List<String> year(boolean own) {
        return new YearInWords(plan, statement, own).sentences();
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
        return new HowPaid(money, plan.personName(), own).sentences();
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

    /** What a line costs: for the year where it is used when it is needed, else a week. */
    public String howMuch(BudgetLine line) {
        return plan.linesFor(line.reference()).stream()
                .flatMap(planned -> planned.options().stream())
                .filter(option -> option.chosen() && option.name().equals(line.option()) && option.yearly() != null)
                .findFirst()
                .map(OptionInWords::cost)
                .orElseGet(() -> costs(line));
    }

    /** How the budget is held, each way with what it comes to a week; together they are the whole of it (PB-14). */
    @Carries("PB-14")
    public List<String> held() {
        var ways = new EnumMap<BudgetDeployment, BigDecimal>(BudgetDeployment.class);
        for (var line : plan.lines()) {
            var weekly = line.weekly();
            var way = line.deployment();
            if (weekly != null
                    && way != null
                    && !line.freeReablement()
                    && !line.met().forTheAdult()) {
                ways.merge(way, weekly, BigDecimal::add);
            }
        }
        return ways.entrySet().stream()
                .map(way -> InWords.pounds(way.getValue()) + " a week: "
                        + way.getKey().words() + ".")
                .toList();
    }

    /** Care that this plan speaks of and another person's budget pays for, in sentences (PB-5). */
    public List<String> elsewhere() {
        var whose = plan.caredForName().isEmpty() ? "the other person" : plan.caredForName();
        return statement.elsewhere().stream()
                .map(line -> "In the budget of " + whose + ": " + line.option() + ", " + costs(line) + ".")
                .toList();
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

    /** What the person can do where the budget is not enough to meet their needs. */
    @Carries("PB-7")
    public static List<String> ifItIsNotEnough() {
        return List.of(
                "Tell us, before you agree or at any time after. A budget must be enough to meet the needs it is for.",
                "We look with you for another way that costs no more and would do. If there is none, the budget is raised.",
                "You do not have to add money of your own.");
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
