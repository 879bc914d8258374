package org.ourplan.safeguarding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.govuk.Table;
import org.ourplan.law.safeguarding.CollectionFigure;
import org.ourplan.law.safeguarding.OutcomesAsked;
import org.ourplan.law.safeguarding.OutcomesMet;
import org.ourplan.platform.web.Page;
import org.ourplan.safeguarding.decide.CollectionTable;

/**
 * The tables SG1 to SG5 of one year, as they may be shown.
 *
 * @param year it begins on 1 April of this year
 */
public record CollectionPage(int year, int thisYear, List<CollectionTable> tables) implements Page {

    private static final int MANY = 3;

    public CollectionPage {
        tables = List.copyOf(tables);
    }

    @Override
    public String template() {
        return "safeguarding/collection";
    }

    /** The year in words. */
    public String inWords() {
        return "1 April " + year + " to 31 March " + (year + 1);
    }

    /** How a table is held: one of many columns scrolls by itself on a narrow screen. */
    public String holder(CollectionTable one) {
        return one.columns().size() > MANY ? "ourplan-wide ourplan-wide--many" : "ourplan-wide";
    }

    /** One table. */
    public Table table(CollectionTable one) {
        var head = new ArrayList<Table.Cell>();
        head.add(Table.Cell.of("What is counted"));
        one.columns().forEach(column -> head.add(Table.Cell.number(column)));
        var table = Table.of(one.code() + ": " + one.title()).head(head).firstCellNamesRow();
        for (var row : one.rows()) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(row.label()));
            row.counts().forEach(count -> cells.add(Table.Cell.number(CollectionFigure.of(count))));
            table = table.row(cells);
        }
        return table;
    }

    /** Making Safeguarding Personal in shares, in a sentence. */
    public String personal() {
        var counts = tables.stream()
                .filter(one -> one.code().equals("SG4a"))
                .flatMap(one -> one.rows().stream())
                .map(row -> row.counts().getFirst())
                .toList();
        var answers = OutcomesAsked.values().length;
        var closed =
                counts.subList(0, answers).stream().mapToInt(Integer::intValue).sum();
        var asked = Stream.of(OutcomesAsked.values())
                .filter(OutcomesAsked::asked)
                .mapToInt(one -> counts.get(one.ordinal()))
                .sum();
        var expressed = counts.get(OutcomesAsked.EXPRESSED.ordinal());
        return "Asked what they want to come of it: " + CollectionFigure.share(asked, closed)
                + ". Of those who said it: fully achieved "
                + CollectionFigure.share(counts.get(answers + OutcomesMet.FULLY.ordinal()), expressed) + ", partly "
                + CollectionFigure.share(counts.get(answers + OutcomesMet.PARTLY.ordinal()), expressed) + ", not "
                + CollectionFigure.share(counts.get(answers + OutcomesMet.NOT_MET.ordinal()), expressed) + ".";
    }

    /** Every figure as a row of a file: table, row, column, figure. */
    Stream<List<String>> rows() {
        return Stream.concat(
                Stream.of(List.of("year", "table", "row", "column", "figure")),
                tables.stream().flatMap(this::rows));
    }

    private Stream<List<String>> rows(CollectionTable one) {
        var rows = new ArrayList<List<String>>();
        for (var row : one.rows()) {
            for (var at = 0; at < one.columns().size(); at++) {
                rows.add(List.of(
                        year + "-" + (year + 1),
                        one.code(),
                        row.label(),
                        one.columns().get(at),
                        CollectionFigure.of(row.counts().get(at))));
            }
        }
        return rows.stream();
    }
}
