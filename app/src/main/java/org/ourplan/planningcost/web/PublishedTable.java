package org.ourplan.planningcost.web;

import java.util.List;
import java.util.Optional;
import org.ourplan.govuk.Table;
import org.ourplan.law.rules.Carries;
import org.ourplan.planningcost.decide.PublishedCost;
import org.ourplan.planningcost.decide.PublishedCosts;
import org.ourplan.planningcost.decide.Range;
import org.ourplan.platform.web.InWords;

/** What source 004 appendix 1 published, in words. What is not known there is said to be so. */
public final class PublishedTable {

    private static final String NOT_KNOWN = "Not known";

    /** The table of the appendix. */
    public Table table() {
        return rows("Published: source 004 appendix 1", true);
    }

    /** What the appendix sets beside its table. */
    public Table beside() {
        return rows("Published elsewhere, as the appendix reports it", false);
    }

    /** The least and the most, in sentences. */
    public List<String> ranges() {
        return List.of(
                "Made by the council: " + pounds(PublishedCosts.councilPlan()) + " for a plan, "
                        + pounds(PublishedCosts.councilReview()) + " for a review.",
                "Made outside: " + pounds(PublishedCosts.outsideHour()) + " an hour, "
                        + plain(PublishedCosts.outsideHours()) + " hours for a plan, or a set price of "
                        + pounds(PublishedCosts.outsidePrice()) + ".");
    }

    /** How the hourly costs of authority A come about, and where the published figure differs. */
    @Carries("S004-109")
    public List<String> rates() {
        var worker = PublishedCosts.SOCIAL_WORKER;
        var care = PublishedCosts.COMMUNITY_CARE_WORKER;
        return List.of(
                "Social worker: £26,242 a year with 20 per cent on-costs, by 52 weeks, by 37 hours, is "
                        + InWords.pounds(worker.hourly())
                        + ". Published is £16.38, which is kept: it comes out where the week is first"
                        + " rounded to a whole pound (" + InWords.pounds(worker.hourlyFromWholePoundsAWeek()) + ").",
                "Community care worker: £16,222 a year in the same way is " + InWords.pounds(care.hourly())
                        + ", as published.");
    }

    private static Table rows(String caption, boolean inTable) {
        var table = Table.of(caption)
                .head("Who leads", "Authority", "What", "Hours", "An hour", "A plan", "A review", "Note", "Source")
                .firstCellNamesRow();
        for (var row : PublishedCosts.all()) {
            if (row.inTable() == inTable) {
                table = table.row(
                        row.model().words(),
                        row.authority(),
                        row.what(),
                        hours(row),
                        row.rate().map(PublishedTable::pounds).orElse(NOT_KNOWN) + rateOf(row),
                        row.plan()
                                .or(row::workedOutPlan)
                                .map(PublishedTable::pounds)
                                .orElse(NOT_KNOWN),
                        row.review()
                                .or(row::workedOutReview)
                                .map(PublishedTable::pounds)
                                .orElse(NOT_KNOWN),
                        row.note() + (row.group() ? " (group)" : ""),
                        row.source());
            }
        }
        return table;
    }

    private static String rateOf(PublishedCost row) {
        return row.rateOf() == PublishedCost.RateOf.PAY ? " (pay)" : "";
    }

    private static String hours(PublishedCost row) {
        var review = row.reviewHours().map(hours -> "; review " + plain(hours)).orElse("");
        return row.hours().map(PublishedTable::plain).orElse(NOT_KNOWN) + review;
    }

    private static String plain(Range range) {
        var high = range.high().toPlainString();
        return Optional.ofNullable(range.low())
                .map(low -> low.compareTo(range.high()) == 0 ? high : low.toPlainString() + " to " + high)
                .orElse("at most " + high);
    }

    private static String pounds(Range range) {
        var high = InWords.pounds(range.high());
        return Optional.ofNullable(range.low())
                .map(low -> low.compareTo(range.high()) == 0 ? high : InWords.pounds(low) + " to " + high)
                .orElse("at most " + high);
    }
}
