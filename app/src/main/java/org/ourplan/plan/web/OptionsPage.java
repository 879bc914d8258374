package org.ourplan.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.SummaryList;
import org.ourplan.plan.LineInWords;
import org.ourplan.plan.OptionConsidered;
import org.ourplan.plan.PlannedLine;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The options that were thought about for one line, beside each other: first whether each would do and can be had, then
 * what it costs and does, last what the person thinks (OPT-1 to OPT-4).
 *
 * @param own true where the person reads it
 * @param back where the line is
 */
public record OptionsPage(String callThem, boolean own, PlannedLine line, String back) implements Page {

    @Override
    public String template() {
        return "plan/options";
    }

    /** What the options are for. */
    public String what() {
        return LineInWords.capital(line.what());
    }

    /** The options, the chosen one first. */
    public List<OptionConsidered> options() {
        return line.options().stream()
                .sorted(java.util.Comparator.comparing(option -> !option.chosen()))
                .toList();
    }

    /** One option as a card. */
    public SummaryList card(OptionConsidered option) {
        var list = SummaryList.empty()
                .card(option.name() + (option.chosen() ? " (chosen)" : ""))
                .row("Would it meet the need?", yes(option.meetsNeed()))
                .row("Would it bring what is wanted?", yes(option.deliversOutcome()))
                .row("Can it be had?", available(option.available(), option.availableFrom()));
        if (option.suitable()) {
            list = list.row("A week", cost(option.weekly(), option.yearly()))
                    .row("Paid once", option.oneOff().signum() == 0 ? "Nothing" : InWords.pounds(option.oneOff()))
                    .row("Over the first 52 weeks", pounds(option.firstYear()))
                    .row("A week, once what is for a time only has ended", pounds(option.after()));
        } else {
            list = list.row("Cost", "Not compared: it would not do");
        }
        list = list.row("How it helps to do more", said(option.builds()))
                .row(own ? "What you think" : "What " + callThem + " thinks", said(option.view()))
                .row(own ? "Would you choose it?" : "Would " + callThem + " choose it?", yes(option.preferred()));
        return option.chosen() ? list : list.row("Why not this one", said(option.whyNot()));
    }

    private static String yes(boolean answer) {
        return answer ? "Yes" : "No";
    }

    private static String said(String words) {
        return words.isEmpty() ? "Not said yet" : LineInWords.stop(words);
    }

    private static String available(boolean now, @Nullable LocalDate from) {
        if (now) {
            return "Yes, now";
        }
        return from == null ? "Not now" : "From " + InWords.date(from);
    }

    private static String cost(@Nullable BigDecimal weekly, @Nullable BigDecimal yearly) {
        return yearly == null || weekly == null
                ? pounds(weekly)
                : InWords.pounds(weekly) + ", as a share of " + InWords.pounds(yearly) + " for the year";
    }

    private static String pounds(@Nullable BigDecimal amount) {
        return amount == null ? "Not known yet" : InWords.pounds(amount);
    }
}
