package org.ourplan.bench.charging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.bench.report.Report;
import org.ourplan.bench.run.Result;

/** The part of {@code docs/performance.md} about charging, between marks of its own. */
final class ChargingPage {

    private static final String BEGIN = "<!-- charging figures: written by ./ourplan bench charging, do not edit -->";
    private static final String END = "<!-- end of charging figures -->";
    private static final double ONE_CORE_RESULT = 500_000;
    private static final double ONE_CORE_EVERY_STEP = 50_000;
    private static final double TIMES_THE_FLOOR = 3;

    private ChargingPage() {}

    static void write(Report report, Path page) throws IOException {
        var text = Files.readString(page);
        var from = text.indexOf(BEGIN);
        var until = text.indexOf(END);
        if (from < 0 || until < from) {
            throw new IOException(page + " has lost the marks between which the figures stand: " + BEGIN + " … " + END);
        }
        Files.writeString(
                page,
                text.substring(0, from + BEGIN.length()) + "\n\n" + figures(report) + "\n" + text.substring(until));
    }

    private static String figures(Report report) {
        var lines = new ArrayList<String>();
        lines.add("Measured " + report.madeAt().substring(0, 16).replace('T', ' ') + " UTC on "
                + report.machine().get("cores") + " cores (" + report.machine().get("processor") + "), "
                + report.machine().get("memory") + ", Java " + report.machine().get("java") + ", load before it began "
                + report.machine().get("load before") + ".");
        lines.add("");
        law(report.results(), lines);
        for (var people : report.sizes().keySet()) {
            run(report, Integer.parseInt(people), lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void law(List<Result> results, List<String> lines) {
        var law = results.stream().filter(result -> result.people() == 0).toList();
        if (law.isEmpty()) {
            return;
        }
        lines.add("| the assessment alone | cores | a second | aim on one core | reached |");
        lines.add("|---|--:|--:|--:|---|");
        for (var result : law) {
            var aim = result.work().endsWith("only") ? ONE_CORE_RESULT : ONE_CORE_EVERY_STEP;
            lines.add(String.format(
                    "| %s | %d | %,.0f | %s | %s |",
                    result.what(),
                    result.users(),
                    result.rate(),
                    result.users() == 1 ? "%,.0f".formatted(aim) : "",
                    result.users() == 1 ? reached(result.rate() >= aim) : ""));
        }
        lines.add("");
    }

    private static void run(Report report, int people, List<String> lines) {
        lines.add(String.format(
                "%,d stored assessments, %,.1f GB on the disk:",
                people, report.sizes().getOrDefault(String.valueOf(people), 0L) / 1e9));
        lines.add("");
        lines.add("| what | seconds | assessments a second |");
        lines.add("|---|--:|--:|");
        report.results().stream()
                .filter(result -> result.people() == people)
                .forEach(result -> lines.add(
                        String.format("| %s | %.1f | %,.0f |", result.what(), result.seconds(), result.rate())));
        var times = RunOverAll.times(report.results(), people);
        lines.add("");
        lines.add(String.format(
                "The best run takes %.1f times the best floor (aim: at most %.0f; reached: %s).",
                times, TIMES_THE_FLOOR, reached(times <= TIMES_THE_FLOOR)));
        lines.add("");
    }

    private static String reached(boolean yes) {
        return yes ? "yes" : "**no**";
    }
}
