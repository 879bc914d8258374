package org.ourplan.charging.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.RunEntry;
import org.ourplan.charging.decide.RunWords;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FigureTable;

/** The lines of a run as rows of a file, by the numbers of the records and without names. */
final class RunAsCsv {

    static final String HEADING =
            "record,from,before_worked_out_for,before,before_weekly,after,after_weekly,change,because_of_figures,"
                    + "because_of_corrections,because_of_other_things,figures_moved,figures_missing,why,what_became_of_it\r\n";

    private final FigureTable table;

    RunAsCsv(FigureTable table) {
        this.table = table;
    }

    void write(RunEntry entry, Writer out) {
        var line = entry.line();
        var cells = List.of(
                String.valueOf(entry.record()),
                line.from().toString(),
                entry.then().toString(),
                line.before().outcome(),
                plain(line.before().weekly()),
                line.after().outcome(),
                plain(line.after().weekly()),
                plain(line.change()),
                plain(line.byFigures()),
                plain(line.corrected()),
                plain(line.own()),
                names(line.moved()),
                names(line.missing()),
                text(String.join(" ", RunWords.why(line, entry.then(), table))),
                text(RunPeoplePage.done(entry)));
        try {
            out.write(String.join(",", cells) + "\r\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static String names(Set<Figure> figures) {
        return figures.stream().sorted().map(Figure::parameter).collect(Collectors.joining(" "));
    }

    /** In quotes; a text that a spreadsheet would run as a formula begins with an apostrophe. */
    private static String text(String words) {
        var safe = words.isEmpty() || "=+-@\t\r".indexOf(words.charAt(0)) < 0 ? words : "'" + words;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
