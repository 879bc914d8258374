package org.ourplan.bench.report;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.bench.run.Result;

/** Rates at one number of users beside their floors, as bars on a scale of tens. */
final class Picture {

    private static final int LEFT = 330;
    private static final int WIDTH = 520;
    private static final int ROW = 22;

    private Picture() {}

    static String of(Report report) {
        var people = report.results().stream().mapToInt(Result::people).max().orElse(0);
        var shown = new ArrayList<Result>();
        for (var result : report.results()) {
            if (result.people() == people
                    && result.users() == users(report, result)
                    && result.rate() > 0
                    && !result.work().startsWith("W6")) {
                shown.add(result);
            }
        }
        var svg = new StringBuilder();
        svg.append(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"940\" height=\"%d\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">%n",
                shown.size() * ROW + 70));
        svg.append(
                "<title>Rates a second, each beside its floors</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        svg.append(String.format(
                "<text x=\"12\" y=\"24\" font-size=\"16\">A second, with %,d people in the record (each line to the right: ten times more)</text>%n",
                people));
        lines(svg, shown);
        for (var row = 0; row < shown.size(); row++) {
            bar(svg, shown.get(row), 44 + row * ROW);
        }
        return svg.append("</svg>\n").toString();
    }

    /** Four users, or as many as it was measured with. */
    private static int users(Report report, Result result) {
        var has = report.results().stream()
                .anyMatch(other ->
                        other.work().equals(result.work()) && other.what().equals(result.what()) && other.users() == 4);
        return has ? 4 : result.users();
    }

    private static void lines(StringBuilder svg, List<Result> shown) {
        for (var tens = 0; tens <= 5; tens++) {
            var x = LEFT + place(Math.pow(10, tens));
            svg.append(String.format(
                    "<line x1=\"%1$d\" y1=\"36\" x2=\"%1$d\" y2=\"%2$d\" stroke=\"#c8ccd0\"/><text x=\"%1$d\" y=\"%3$d\" text-anchor=\"middle\" fill=\"#505a5f\">%4$s</text>%n",
                    x, shown.size() * ROW + 46, shown.size() * ROW + 62, String.format("%,.0f", Math.pow(10, tens))));
        }
    }

    private static void bar(StringBuilder svg, Result result, int y) {
        var floor = result.work().endsWith("floor");
        var words = result.work() + ": " + result.what();
        svg.append(String.format(
                "<text x=\"12\" y=\"%d\" fill=\"%s\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" fill=\"%s\"/><text x=\"%d\" y=\"%d\">%s</text>%n",
                y + 11,
                floor ? "#505a5f" : "#0b0c0c",
                (words.length() > 46 ? words.substring(0, 45) + "…" : words)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;"),
                LEFT,
                y,
                Math.max(2, place(result.rate())),
                floor ? "#b1b4b6" : "#1d70b8",
                LEFT + Math.max(2, place(result.rate())) + 6,
                y + 11,
                String.format(result.rate() < 100 ? "%.1f" : "%,.0f", result.rate())));
    }

    private static int place(double rate) {
        return (int) (Math.log10(Math.max(1, rate)) / 5 * WIDTH);
    }
}
