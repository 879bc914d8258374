package org.ourplan.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.govuk.Checkboxes;
import org.ourplan.govuk.Pagination;
import org.ourplan.govuk.Select;
import org.ourplan.govuk.Table;
import org.ourplan.govuk.Tag;
import org.ourplan.law.review.Overdue;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.review.OverdueReview;
import org.ourplan.review.TeamWorker;
import org.ourplan.review.store.OverdueReviews;

/**
 * Overdue reviews, page by page, to be given out.
 *
 * @param number of the page, counted from 1
 * @param everyTeam true for a reader who sees those of every team
 * @param workers who may be given some
 * @param form what is ticked and chosen
 */
public record OverduePage(
        OverdueReviews.Some some, int number, LocalDate today, boolean everyTeam, List<TeamWorker> workers, Filled form)
        implements Page {

    @Override
    public String template() {
        return "review/overdue";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** Those that may be given out. */
    public List<OverdueReview> open() {
        return some.rows().stream().filter(OverdueReview::mayBeGivenOut).toList();
    }

    /** Those that somebody does already, and those of restricted records. */
    public List<OverdueReview> others() {
        return some.rows().stream().filter(one -> !one.mayBeGivenOut()).toList();
    }

    /** The boxes to tick, without any yet. */
    public Checkboxes boxes() {
        return Checkboxes.named(GivingOutPage.REVIEW)
                .mediumLegend("Who is waiting")
                .hint("Tick those to be given to one worker.")
                .values(form.answers().all(GivingOutPage.REVIEW))
                .error(form.wrong(GivingOutPage.REVIEW));
    }

    /** Who shall do them, each with what they have to do already. */
    public Select select() {
        var options = new ArrayList<>(List.of(Select.Option.of("", "Choose a worker")));
        workers.forEach(one -> options.add(Select.Option.of(one.account().toString(), one.words())));
        return form.list(GivingOutPage.WORKER, "Who shall do them?", options);
    }

    /** How many of them are how long overdue. */
    public Table bands() {
        var table = Table.of("How long they are overdue")
                .head(List.of(Table.Cell.of("How long"), Table.Cell.number("Reviews")))
                .firstCellNamesRow();
        for (var band : Overdue.Band.values()) {
            table = table.row(
                    Table.Cell.of(band.words()),
                    Table.Cell.number(String.valueOf(some.counts().getOrDefault(band, 0))));
        }
        return table;
    }

    /** Since when, in words. */
    public String since(OverdueReview one) {
        var days = one.pressing().days(today);
        return "Due by " + InWords.date(one.due()) + ", " + days + (days == 1 ? " day" : " days") + " ago.";
    }

    /** With whom, and how far. */
    public String with(OverdueReview one) {
        return (one.worker().isEmpty() ? "Nobody is named to work with them." : "With " + one.worker() + ".")
                + (one.begun() ? " It has begun." : "")
                + (one.restricted() ? " The record is restricted: change who works with them on the record." : "");
    }

    public Tag risk() {
        return Tag.of("High risk", Tag.Colour.RED);
    }

    public int highRiskCounts() {
        return Overdue.HIGH_RISK_COUNTS;
    }

    /** True where there are more than a page shows. */
    public boolean paged() {
        return pages() > 1;
    }

    public Pagination pagination() {
        return Pagination.of(Math.min(number, pages()), pages(), page -> "/team/reviews?page=" + page);
    }

    private int pages() {
        return Math.max(1, (some.all() + OverdueReviews.A_PAGE - 1) / OverdueReviews.A_PAGE);
    }
}
