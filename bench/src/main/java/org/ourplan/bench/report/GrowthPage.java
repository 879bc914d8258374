package org.ourplan.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.ourplan.bench.run.Result;

/** What grows with the council and what does not: a table and a picture of their own in {@code docs/performance.md}. */
public final class GrowthPage {

    private static final String BEGIN = "<!-- growth: written by ./ourplan bench --only Growth, do not edit -->";
    private static final String END = "<!-- end of growth -->";

    private GrowthPage() {}

    /** Puts the table between the marks of the page, and draws the picture beside it. */
    public static void write(Report report, Path page) throws IOException {
        var text = Files.exists(page) ? Files.readString(page) : "# How fast it is\n";
        if (!text.contains(BEGIN)) {
            text = text.stripTrailing() + "\n\n" + BEGIN + "\n" + END + "\n";
        }
        var from = text.indexOf(BEGIN);
        var until = text.indexOf(END, from);
        if (until < 0) {
            throw new IOException(page + " has lost the mark at which the growth ends: " + END);
        }
        Files.writeString(
                page,
                text.substring(0, from + BEGIN.length()) + "\n\n" + figures(report) + "\n" + text.substring(until));
        Files.writeString(page.resolveSibling("growth.svg"), GrowthPicture.of(report));
    }

    /** One line for each thing done, one column for each size. */
    static String figures(Report report) {
        var lines = new ArrayList<String>();
        lines.add("## Growth");
        lines.add("");
        lines.add("p50 / p95 in milliseconds at one user, by the number of people in the record. Measured "
                + report.madeAt().substring(0, 16).replace('T', ' ') + " UTC on "
                + report.machine().get("cores") + " cores, load before it began "
                + report.machine().get("load before") + ".");
        lines.add("");
        lines.add("![p95 by the number of people](growth.svg)");
        lines.add("");
        table(report, lines);
        lines.add("");
        report.sizes()
                .forEach((people, bytes) -> lines.add(
                        String.format("- %,d people: %,.1f GB on the disk.", Integer.parseInt(people), bytes / 1e9)));
        return String.join("\n", lines) + "\n";
    }

    private static void table(Report report, List<String> lines) {
        var head = new StringBuilder("| work | what |");
        var rule = new StringBuilder("|---|---|");
        for (var size : sizes(report)) {
            head.append(String.format(" %,d people |", size));
            rule.append("--:|");
        }
        lines.add(head.toString());
        lines.add(rule.toString());
        for (var done : works(report)) {
            var line = new StringBuilder("| " + done.work() + " | " + done.what() + " |");
            for (var size : sizes(report)) {
                line.append(' ').append(times(report, done, size)).append(" |");
            }
            lines.add(line.toString());
        }
    }

    private static String times(Report report, Done done, int size) {
        return at(report, done, size)
                .map(result -> String.format("%.1f / %.1f", result.p50(), result.p95())
                        + (result.errors() == 0 ? "" : " (" + result.errors() + " errors)"))
                .orElse("");
    }

    /** A line of the table. */
    record Done(String work, String what) {}

    static List<Done> works(Report report) {
        var all = new LinkedHashSet<Done>();
        report.results().forEach(result -> all.add(new Done(result.work(), result.what())));
        return List.copyOf(all);
    }

    static List<Integer> sizes(Report report) {
        return report.results().stream().map(Result::people).distinct().sorted().toList();
    }

    /** What was measured of this at this size; the first, where there are several numbers of users. */
    static Optional<Result> at(Report report, Done done, int size) {
        return report.results().stream()
                .filter(result -> result.people() == size
                        && result.work().equals(done.work())
                        && result.what().equals(done.what()))
                .findFirst();
    }
}
