package org.ourplan.review.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.govuk.Table;
import org.ourplan.platform.web.Page;
import org.ourplan.review.OverdueReview;
import org.ourplan.review.TeamWorker;

/** What changes when these reviews are given to this worker: who is with whom, and whom they had. */
public record GivingOutPage(List<OverdueReview> reviews, TeamWorker worker, LocalDate today) implements Page {

    /** The field of the dates that are ticked, and that of the worker. */
    public static final String REVIEW = "review";

    public static final String WORKER = "worker";

    @Override
    public String template() {
        return "review/givingOut";
    }

    /** 12 reviews of 11 people. */
    public String howMany() {
        var people = reviews.stream().map(OverdueReview::person).distinct().count();
        return (reviews.size() == 1 ? "1 review" : reviews.size() + " reviews") + " of "
                + (people == 1 ? "1 person" : people + " people");
    }

    /** One row for each review. */
    public Table table() {
        var table = Table.of("What changes")
                .head("Person", "Review", "With now", "With from today")
                .firstCellNamesRow();
        for (var one : reviews) {
            var days = one.pressing().days(today);
            table = table.row(
                    one.name(),
                    one.kind().words() + ", " + days + (days == 1 ? " day" : " days") + " overdue",
                    one.worker().isEmpty() ? "Nobody by name" : one.worker(),
                    worker.name());
        }
        return table;
    }
}
