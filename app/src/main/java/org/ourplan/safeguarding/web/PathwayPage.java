package org.ourplan.safeguarding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Table;
import org.ourplan.law.safeguarding.Danger;
import org.ourplan.platform.web.Page;
import org.ourplan.safeguarding.SafeguardingFigures;
import org.ourplan.safeguarding.decide.Pathway;

/** The way of concerns, from end to end. */
public record PathwayPage(SafeguardingFigures.Way way) implements Page {

    private static final List<String> HEADS = List.of(
            "Stage",
            "Now",
            "High risk",
            "Medium risk",
            "Low risk",
            "Risk not said",
            "Came there in 12 months",
            "Days it took: the middle one",
            "Days it took: the longest",
            "Days waited now: the longest",
            "Over our local target");

    @Override
    public String template() {
        return "safeguarding/pathway";
    }

    /** One row a stage. */
    public Table table() {
        var table = Table.of("Volume, time and risk at each stage")
                .head(HEADS.stream().map(PathwayPage::head).toList())
                .firstCellNamesRow();
        for (var step : way.pathway().steps()) {
            var cells = new ArrayList<Table.Cell>();
            figures(step)
                    .forEach(figure -> cells.add(cells.isEmpty() ? Table.Cell.of(figure) : Table.Cell.number(figure)));
            table = table.row(cells);
        }
        return table;
    }

    private static Table.Cell head(String words) {
        return words.equals(HEADS.getFirst()) ? Table.Cell.of(words) : Table.Cell.number(words);
    }

    private static List<String> figures(Pathway.Step step) {
        var took = step.took();
        return List.of(
                step.stage().words(),
                String.valueOf(step.all()),
                risk(step, Danger.HIGH),
                risk(step, Danger.MEDIUM),
                risk(step, Danger.LOW),
                risk(step, Danger.NOT_SAID),
                String.valueOf(step.began()),
                took == null ? "none left" : String.valueOf(took.median()),
                took == null ? "none left" : String.valueOf(took.longest()),
                step.all() == 0 ? "none waits" : String.valueOf(step.longestNow()),
                step.overTarget() == null ? "no target" : String.valueOf(step.overTarget()));
    }

    private static String risk(Pathway.Step step, Danger risk) {
        return String.valueOf(step.now().getOrDefault(risk, 0));
    }

    /** What became of the concerns of twelve months. */
    public Table funnel() {
        var table = Table.of("What became of the concerns raised in the last 12 months")
                .head(List.of(Table.Cell.of("Step"), Table.Cell.number("Concerns")))
                .firstCellNamesRow();
        for (var step : became()) {
            table = table.row(Table.Cell.of(step.getFirst()), Table.Cell.number(step.getLast()));
        }
        return table;
    }

    private List<List<String>> became() {
        var funnel = way.pathway().funnel();
        return List.of(
                List.of("Raised", String.valueOf(funnel.raised())),
                List.of("Decided whether section 42 is met", String.valueOf(funnel.decided())),
                List.of("Enquiry under section 42", String.valueOf(funnel.section42())),
                List.of("Another enquiry", String.valueOf(funnel.other())),
                List.of("Enquiry planned", String.valueOf(funnel.planned())),
                List.of("Protection plan", String.valueOf(funnel.protection())),
                List.of("Closed", String.valueOf(funnel.closed())));
    }

    /** From end to end, in a sentence. */
    public String endToEnd() {
        var days = way.pathway().endToEnd();
        return days == null
                ? "No concern ended in these 12 months."
                : "From a concern to its end: half took " + days.median() + " days or less, the longest took "
                        + days.longest() + " days.";
    }

    /** What the local targets are; they are the council’s own, no law has one. */
    public String targets() {
        return "Local target from a concern to the decision: " + days(way.decideDays())
                + ". Local target from there to the end of the enquiry: " + days(way.enquireDays())
                + ". No law sets a time for either.";
    }

    private static String days(@Nullable Integer days) {
        return days == null ? "none in our policy pack" : days + " days";
    }

    /** Both tables as rows of a file. */
    Stream<List<String>> rows() {
        return Stream.of(
                        Stream.of(HEADS),
                        way.pathway().steps().stream().map(PathwayPage::figures),
                        Stream.of(List.of("Raised in the last 12 months", "Concerns")),
                        became().stream())
                .flatMap(rows -> rows);
    }
}
