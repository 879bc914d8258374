package org.ourplan.insight.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.insight.decide.Request.Age;
import org.ourplan.law.contact.ContactOutcome;
import org.ourplan.law.rules.Carries;

/** Requests for support, the age of those they are about, and what came of them (source 002, section 28). */
@Carries("S002-39")
public final class Requests {

    private static final String HOW =
            "We count each first contact in the month in which it began, by how old the person was on that day. A request can"
                    + " have more than one outcome, so the outcomes together can be more than the requests. Not finished means that nobody has"
                    + " finished the contact yet.";

    private Requests() {}

    /** The measure. */
    public static Measure of(List<Month> months, List<Request> requests) {
        var series = Series.of(months, month -> all(requests, month)).whole();
        var older = Series.of(months, month -> aged(requests, month, Age.OLDER)).whole();
        return new Measure(
                "requests",
                "Requests for support, and what came of them",
                Headline.over("Requests for support", series) + " "
                        + Headline.over("Requests about people aged 65 or over", older),
                HOW,
                series,
                "Month",
                columns(),
                months.stream().map(month -> row(month, requests)).toList());
    }

    private static List<String> columns() {
        return Stream.of(
                        Stream.of("All", "Aged 65 or over", "Aged under 65", "Age not known"),
                        Stream.of(ContactOutcome.values()).map(ContactOutcome::plainTitle),
                        Stream.of("Not finished"))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Measure.Row row(Month month, List<Request> requests) {
        var all = all(requests, month);
        var open = ended(requests, month, Request.OPEN);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.whole(
                all,
                aged(requests, month, Age.OLDER),
                aged(requests, month, Age.YOUNGER),
                aged(requests, month, Age.UNKNOWN),
                open,
                all - open));
        for (var age : Age.values()) {
            cells.add(Cell.count(aged(requests, month, age)));
        }
        for (var outcome : ContactOutcome.values()) {
            cells.add(Cell.count(ended(requests, month, outcome.name())));
        }
        cells.add(Cell.count(open));
        return new Measure.Row(month.label(), cells);
    }

    private static int all(List<Request> requests, Month month) {
        return ended(requests, month, Request.ALL);
    }

    private static int ended(List<Request> requests, Month month, String outcome) {
        return Request.count(requests, month, one -> one.outcome().equals(outcome));
    }

    private static int aged(List<Request> requests, Month month, Age age) {
        return Request.count(requests, month, one -> one.outcome().equals(Request.ALL) && one.age() == age);
    }
}
