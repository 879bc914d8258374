package org.ourplan.insight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Table;
import org.ourplan.insight.Insight;
import org.ourplan.insight.decide.Cell;
import org.ourplan.insight.decide.Measure;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The measures, one after another.
 *
 * @param opens true for an address that the reader's role may read
 */
public record InsightPage(Insight.Dataset data, Predicate<String> opens) implements Page {

    /** A list behind a figure. */
    public record Behind(String words, String address) {}

    private static final Map<String, Behind> LISTS = Map.of(
            "waiting", new Behind("The work of the team, with those who wait", "/team"),
            "reviews", new Behind("The reviews that are overdue, one by one", "/team/reviews"));

    @Override
    public String template() {
        return "insight/insight";
    }

    /** Of whom the figures are. */
    public String ofWhom() {
        return data.reach().council()
                ? "Of everybody the council works with."
                : "Of the people with whom your team worked on the day that is counted; of requests, also where your team began to work with"
                        + " them later.";
    }

    /** The day of the figures. */
    public String day() {
        return InWords.date(data.today());
    }

    /** Drawn; null where there is nothing to draw. */
    public @Nullable Chart chart(Measure measure) {
        var series = measure.chart();
        return series == null ? null : new Chart(series);
    }

    /** The list behind a measure; null where there is none that the reader may open. */
    public @Nullable Behind behind(Measure measure) {
        var list = LISTS.get(measure.name());
        return list != null && opens.test(list.address()) ? list : null;
    }

    /** Every figure, the newest month first. */
    public Table table(Measure measure) {
        var head = new ArrayList<Table.Cell>();
        head.add(Table.Cell.of(measure.rowsAre()));
        measure.columns().forEach(column -> head.add(Table.Cell.number(column)));
        var table = Table.of(measure.title()).head(head).firstCellNamesRow();
        for (var row : measure.chart() == null ? measure.rows() : measure.rows().reversed()) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(row.label()));
            row.cells().forEach(cell -> cells.add(Table.Cell.number(cell.inside())));
            table = table.row(cells);
        }
        return table;
    }

    /** Every figure as a row of a file that may leave the council. */
    Stream<List<String>> rows() {
        return Stream.concat(
                Stream.of(List.of("measure", "row", "what is counted", "figure", "as at", "how it is worked out")),
                data.measures().stream().flatMap(this::rows));
    }

    private Stream<List<String>> rows(Measure measure) {
        var rows = new ArrayList<List<String>>();
        for (var row : measure.rows()) {
            for (var at = 0; at < row.cells().size(); at++) {
                rows.add(List.of(
                        measure.title(),
                        row.label(),
                        measure.columns().get(at),
                        row.cells().get(at).outside(),
                        data.today().toString(),
                        measure.how()));
            }
        }
        return rows.stream();
    }

    /** Fewer than this are not told outside. */
    public int fewest() {
        return Cell.FEWEST;
    }
}
