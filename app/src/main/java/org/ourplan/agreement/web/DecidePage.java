package org.ourplan.agreement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.agreement.AgreementSoFar;
import org.ourplan.agreement.Entry;
import org.ourplan.agreement.EntryKind;
import org.ourplan.agreement.Routing;
import org.ourplan.budget.StatementOfPlan;
import org.ourplan.govuk.Select;
import org.ourplan.law.agreement.Answer;
import org.ourplan.law.agreement.ExceptionGround;
import org.ourplan.law.agreement.Routed;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.Headings;
import org.ourplan.plan.LineInWords;
import org.ourplan.plan.OptionConsidered;
import org.ourplan.plan.OptionInWords;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Everything a manager needs to decide, without opening more: completeness, amount, difference, options and reasons.
 */
public record DecidePage(
        String callThem,
        PlanRecord plan,
        AgreementSoFar soFar,
        Routed routed,
        Routing.May may,
        LocalDate today,
        List<Finding> inTheWay,
        Filled form)
        implements Page {

    @Override
    public String template() {
        return "agreement/decide";
    }

    /** What the sender said. */
    public Answers sent() {
        return soFar.sent().map(Entry::detail).orElse(Answers.none());
    }

    /** Who sent it and how long it waits. */
    public String waiting() {
        return soFar.sent()
                .map(entry -> "Sent by " + entry.byName() + " on " + InWords.time(entry.at()) + ". "
                        + AgreementPage.waited(entry, today))
                .orElse("");
    }

    /** The three amounts in a sentence. */
    public String amounts() {
        var budget = plan.facts().budget();
        return budget.cost() == null || budget.personPays() == null || budget.councilPays() == null
                ? "The amounts are not known."
                : InWords.pounds(budget.cost()) + " a week in all: the person pays "
                        + InWords.pounds(budget.personPays()) + ", the council pays "
                        + InWords.pounds(budget.councilPays()) + ".";
    }

    /**
     * Why the budget is lower than in the plan before, and from when, as the person was told; empty where it is not.
     */
    public String lower() {
        return soFar.last(EntryKind.LOWER_BUDGET_TOLD)
                .map(told -> LowerBudgetPage.because(told.detail()) + " " + AgreementPage.said(told))
                .orElse("");
    }

    /** Each line that asks for an exception to local policy, with the reason (OPT-6). */
    public List<String> exceptions() {
        return plan.lines().stream()
                .filter(line -> line.met().exception())
                .map(line -> LineInWords.open(line.what()) + ": "
                        + LineInWords.stop(line.met().exceptionWhy()))
                .toList();
    }

    /** True where the plan asks for an exception to local policy. */
    public boolean asksForException() {
        return sent().chose("exception", "yes") || !exceptions().isEmpty();
    }

    /** Which part of the policy the exception departs from, and on which ground; empty where nobody said. */
    public String exceptionFrom() {
        var ground = Stream.of(ExceptionGround.values())
                .filter(one -> sent().chose("exception-ground", one.name()))
                .findFirst()
                .map(ExceptionGround::words)
                .orElse("");
        return Stream.of(sent().one("exception-from"), ground)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". Reason: "));
    }

    /** Who can agree it instead, in a sentence. */
    public String instead() {
        return may.instead().isEmpty()
                ? "It is on the list of every " + routed.level().name() + "."
                : "It is on the list of " + String.join("; ", may.instead()) + ".";
    }

    /** Where in the plan something can be that must be put right. */
    public List<Select.Option> places() {
        return Stream.concat(
                        Stream.of(Select.Option.of("", "The whole plan")),
                        Headings.of(plan).stream().map(at -> Select.Option.of(at.place(), at.words())))
                .toList();
    }

    /** Everything to be paid once, or empty. */
    public String oneOff() {
        var once = StatementOfPlan.oneOff(plan);
        return once.signum() == 0 ? "" : InWords.pounds(once);
    }

    /** Whether anything is still open in the plan. */
    public String complete() {
        var open = plan.stops().size() + plan.warningsWithoutReason().size();
        return open == 0 ? "Nothing is missing." : open + " still open.";
    }

    /** The lines that cost something. */
    public List<PlannedLine> paid() {
        return plan.lines().stream()
                .filter(line -> line.weekly() != null || line.oneOff() != null)
                .toList();
    }

    /** A line's cost in words. */
    public static String cost(PlannedLine line) {
        var weekly = line.weekly() == null ? "" : InWords.pounds(line.weekly()) + " a week";
        var once = line.oneOff() == null || line.oneOff().signum() == 0 ? "" : InWords.pounds(line.oneOff()) + " once";
        return weekly.isEmpty() || once.isEmpty() ? weekly + once : weekly + " and " + once;
    }

    /** The need a line is for, in words. */
    public String need(PlannedLine line) {
        return plan.needs().stream()
                .filter(need -> need.reference().equals(line.need()))
                .map(need -> need.title())
                .findFirst()
                .orElse("");
    }

    /** An option that was not chosen, with why. */
    public static String option(OptionConsidered option) {
        var view = option.view().isBlank() ? "" : " The person says: “" + option.view() + "”.";
        return option.name() + ": " + OptionInWords.cost(option) + "." + view.replace(".”.", ".”") + " Why not: "
                + LineInWords.stop(option.whyNot());
    }

    /** What somebody said to the plan, in a sentence and in their words. */
    public static String said(Answer answer) {
        var words = answer.said().words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ": “" + answer.words() + "”";
    }
}
