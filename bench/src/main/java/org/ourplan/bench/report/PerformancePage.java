package org.ourplan.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.bench.run.Result;

/** {@code docs/performance.md} and its picture, written from the JSON of a run; what people wrote between the marks stays. */
public final class PerformancePage {

    private static final String BEGIN = "<!-- figures: written by ./ourplan bench, do not edit -->";
    private static final String END = "<!-- end of figures -->";

    private PerformancePage() {}

    /** Puts the figures between the marks of the page, and draws the picture. */
    public static void write(Report report, Path page) throws IOException {
        var text = Files.exists(page) ? Files.readString(page) : "# How fast it is\n\n" + BEGIN + "\n" + END + "\n";
        var from = text.indexOf(BEGIN);
        var until = text.indexOf(END);
        if (from < 0 || until < from) {
            throw new IOException(page + " has lost the marks between which the figures stand: " + BEGIN + " … " + END);
        }
        Files.writeString(
                page,
                text.substring(0, from + BEGIN.length()) + "\n\n" + figures(report) + "\n" + text.substring(until));
        Files.writeString(page.resolveSibling("performance.svg"), Picture.of(report));
    }

    static String figures(Report report) {
        var lines = new ArrayList<String>();
        lines.add("Measured " + report.madeAt().substring(0, 16).replace('T', ' ') + " UTC on "
                + report.machine().get("cores") + " cores ("
                + report.machine().get("processor") + "), " + report.machine().get("memory") + ", Java "
                + report.machine().get("java")
                + ", load before it began " + report.machine().get("load before")
                + ". The program, the database and the measuring client share"
                + " these cores.");
        lines.add("");
        lines.add("PostgreSQL with "
                + String.join(
                        ", ",
                        report.database().entrySet().stream()
                                .map(one -> one.getKey() + " = " + one.getValue())
                                .toList())
                + ".");
        lines.add("");
        report.sizes()
                .forEach((people, bytes) -> lines.add(
                        String.format("- %,d people: %,.1f GB on the disk.", Integer.parseInt(people), bytes / 1e9)));
        lines.add("");
        lines.add("![Rates beside the floors](performance.svg)");
        for (var people :
                report.results().stream().map(Result::people).distinct().toList()) {
            lines.add("");
            lines.add(people == 0 ? "## The law alone" : String.format("## %,d people", people));
            lines.add("");
            table(
                    lines,
                    report.results().stream()
                            .filter(result -> result.people() == people)
                            .toList());
        }
        return String.join("\n", lines) + "\n";
    }

    private static void table(List<String> lines, List<Result> results) {
        lines.add(
                "| work | what | users | a second | p50 ms | p95 ms | p99 ms | errors | SQL a request | of the file floor | aim | reached |");
        lines.add("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|---|---|");
        for (var result : results) {
            lines.add(String.format(
                    "| %s | %s | %d | %s | %s | %s | %s | %d | %s | %s | %s | %s |",
                    result.work(),
                    result.what(),
                    result.users(),
                    result.rate() < 100 ? String.format("%.1f", result.rate()) : String.format("%,.0f", result.rate()),
                    time(result.p50()),
                    time(result.p95()),
                    time(result.p99()),
                    result.errors(),
                    result.statements() < 0 ? "" : String.format("%.1f", result.statements()),
                    floor(result, results),
                    Aims.words(result),
                    Aims.reached(result)));
        }
    }

    private static String time(double time) {
        return time == 0 ? "" : time < 0.01 ? String.format("%.5f", time) : String.format("%.2f", time);
    }

    /** The rate as a share of the static page's at as many users. */
    private static String floor(Result result, List<Result> results) {
        return results.stream()
                .filter(other -> other.work().equals(result.work() + " floor")
                        && other.users() == result.users()
                        && other.what().startsWith("a file"))
                .findFirst()
                .map(other -> String.format("%.2f", result.rate() / other.rate()))
                .orElse("");
    }
}
