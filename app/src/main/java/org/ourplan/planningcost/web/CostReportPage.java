package org.ourplan.planningcost.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Table;
import org.ourplan.planningcost.decide.CostReport;
import org.ourplan.planningcost.decide.SmallNumbers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * What planning costs: the council's own record, and beside it what is published.
 *
 * @param from the first day on which a plan in it was begun
 * @param to the last such day, and the day on which it was worked out
 */
public record CostReportPage(CostReport report, LocalDate from, LocalDate to) implements Page {

    private static final String HIDDEN = "Not shown";

    @Override
    public String template() {
        return "planningcost/report";
    }

    /** Fewer plans than this are not shown. */
    public int fewest() {
        return SmallNumbers.FEWEST;
    }

    /** By step. */
    public Table steps() {
        return table(
                "By step",
                List.of("Step", "Plans", "Median minutes", "Minutes", "Cost", "Minutes without a cost"),
                stepRows());
    }

    /** By who leads, and how complex the plan is. */
    public Table ways() {
        return table(
                "By who leads, and how complex the plan is",
                List.of("Who leads", "Complexity", "Plans", "Median minutes", "Cost known for", "Cost of a plan"),
                wayRows());
    }

    /** What is published, for reading beside. */
    public PublishedTable published() {
        return new PublishedTable();
    }

    /** Pounds for each outcome achieved, or why there is no such figure. */
    public String perOutcome() {
        var amount = report.perOutcome();
        return amount == null
                ? "Cost for each outcome achieved: no figure. Fewer than " + SmallNumbers.FEWEST
                        + " of these plans with a cost that is wholly known were reviewed, or nothing was achieved yet."
                : "Cost for each outcome achieved: " + InWords.pounds(amount)
                        + ", of the plans that were reviewed and whose cost is wholly known.";
    }

    /** How many plans there are, and how many have no time. */
    public String coverage() {
        return report.plans() == 0
                ? "No plan was begun in these twelve months."
                : "Plans begun: " + report.plans() + ". Without any time recorded: " + report.withoutTime()
                        + ". Those are in no figure below: we do not guess.";
    }

    /** Everything as rows: part, what, how complex, figure, value. */
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("all", "plans begun from " + from + " to " + to, "", "plans", "" + report.plans()));
        rows.add(List.of(
                "all", "plans begun from " + from + " to " + to, "", "without time", "" + report.withoutTime()));
        var stepFigures = List.of("plans", "median minutes", "minutes", "cost", "minutes without a cost");
        stepRows().forEach(row -> add(rows, "step", row.getFirst(), "", stepFigures, row.subList(1, row.size())));
        var wayFigures = List.of("plans", "median minutes", "cost known for", "cost of a plan");
        wayRows()
                .forEach(row ->
                        add(rows, "who leads", row.getFirst(), row.get(1), wayFigures, row.subList(2, row.size())));
        var amount = report.perOutcome();
        rows.add(List.of(
                "all", "cost for each outcome achieved", "", "cost", amount == null ? HIDDEN : InWords.pounds(amount)));
        return rows;
    }

    private static void add(
            List<List<String>> rows,
            String part,
            String what,
            String complexity,
            List<String> names,
            List<String> values) {
        for (var at = 0; at < names.size(); at++) {
            rows.add(List.of(part, what, complexity, names.get(at), values.get(at)));
        }
    }

    private List<List<String>> stepRows() {
        return report.steps().stream()
                .map(one -> {
                    var figures = one.figures();
                    return figures == null
                            ? List.of(one.step().words(), HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN)
                            : List.of(
                                    one.step().words(),
                                    "" + figures.plans(),
                                    "" + figures.medianMinutes(),
                                    "" + figures.minutes(),
                                    InWords.pounds(figures.cost()),
                                    "" + figures.unpriced());
                })
                .toList();
    }

    private List<List<String>> wayRows() {
        return report.ways().stream().map(CostReportPage::row).toList();
    }

    private static List<String> row(CostReport.Way one) {
        var model = one.model();
        var complexity = one.complexity();
        var leads = model == null ? "Nobody said" : model.words();
        var complex = complexity == null ? "Nobody said" : complexity.words();
        var unit = one.unit();
        return unit == null
                ? List.of(leads, complex, HIDDEN, HIDDEN, HIDDEN, HIDDEN)
                : List.of(
                        leads,
                        complex,
                        "" + unit.plans(),
                        "" + unit.medianMinutes(),
                        unit.meanCost() == null ? HIDDEN : "" + unit.costKnown(),
                        pounds(unit.meanCost()));
    }

    private static String pounds(@Nullable BigDecimal amount) {
        return amount == null ? HIDDEN : InWords.pounds(amount);
    }

    private static Table table(String caption, List<String> head, List<List<String>> rows) {
        var table = Table.of(caption).head(head.toArray(String[]::new)).firstCellNamesRow();
        for (var row : rows) {
            table = table.row(row.toArray(String[]::new));
        }
        return table;
    }
}
