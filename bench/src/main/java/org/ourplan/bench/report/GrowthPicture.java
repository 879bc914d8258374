package org.ourplan.bench.report;

import java.util.ArrayList;
import java.util.Comparator;
import org.ourplan.bench.report.GrowthPage.Done;
import org.ourplan.bench.run.Result;

/** p95 by the number of people, both on scales of tens: a flat line does not grow, the steepest grow as the council does. */
final class GrowthPicture {

    private static final int LEFT = 60;
    private static final int WIDTH = 500;
    private static final int TOP = 44;
    private static final int HEIGHT = 400;
    private static final int BETWEEN = 17;
    private static final String[] COLOURS = {
        "#1d70b8", "#d4351c", "#00703c", "#4c2c92", "#b58840", "#28a197", "#912b88", "#f47738", "#003078", "#505a5f"
    };

    private final Report report;
    private final double least;
    private final double most;
    private final StringBuilder svg = new StringBuilder();

    private GrowthPicture(Report report) {
        this.report = report;
        var sizes = GrowthPage.sizes(report);
        this.least = sizes.isEmpty() ? 1 : Math.log10(sizes.getFirst());
        this.most = sizes.isEmpty() ? 2 : Math.max(least + 0.1, Math.log10(sizes.getLast()));
    }

    static String of(Report report) {
        return new GrowthPicture(report).drawn();
    }

    private String drawn() {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"940\" height=\"%d\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">",
                TOP + HEIGHT + 50);
        svg.append("<title>p95 in milliseconds by the number of people</title>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n")
                .append(
                        "<text x=\"12\" y=\"24\" font-size=\"16\">p95 in milliseconds at one user, by the number of people</text>\n");
        for (var tens = 0; tens <= 3; tens++) {
            var y = y(Math.pow(10, tens));
            line("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#c8ccd0\"/>", LEFT, y, LEFT + WIDTH, y);
            line("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%,.0f</text>", LEFT - 8, y + 4, Math.pow(10, tens));
        }
        for (var size : GrowthPage.sizes(report)) {
            line("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%,d</text>", x(size), TOP + HEIGHT + 20, size);
        }
        works();
        return svg.append("</svg>\n").toString();
    }

    /** The names stand beside the ends of their lines, from the slowest down, none over another. */
    private void works() {
        var works = new ArrayList<>(GrowthPage.works(report));
        works.sort(Comparator.comparingInt(this::end));
        var free = TOP;
        for (var at = 0; at < works.size(); at++) {
            var colour = COLOURS[at % COLOURS.length];
            line(
                    "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>",
                    points(works.get(at)), colour, at < COLOURS.length ? "" : " stroke-dasharray=\"6 3\"");
            free = Math.max(free, end(works.get(at)));
            line(
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>",
                    LEFT + WIDTH + 10, free + 4, colour, words(works.get(at)));
            free += BETWEEN;
        }
    }

    private String points(Done done) {
        var points = new ArrayList<String>();
        for (var size : GrowthPage.sizes(report)) {
            GrowthPage.at(report, done, size).ifPresent(result -> points.add(x(size) + "," + y(result.p95())));
        }
        return String.join(" ", points);
    }

    private static String words(Done done) {
        var words = done.work() + ": " + done.what();
        return (words.length() > 50 ? words.substring(0, 49) + "…" : words)
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }

    private void line(String pattern, Object... values) {
        svg.append(String.format(pattern, values)).append('\n');
    }

    private int end(Done done) {
        return GrowthPage.sizes(report).reversed().stream()
                .flatMap(size -> GrowthPage.at(report, done, size).stream())
                .map(Result::p95)
                .findFirst()
                .map(GrowthPicture::y)
                .orElse(TOP);
    }

    private int x(int size) {
        return LEFT + (int) ((Math.log10(size) - least) / (most - least) * WIDTH);
    }

    /** One to a thousand milliseconds; what is slower stands at the top. */
    private static int y(double milliseconds) {
        var part = Math.clamp(Math.log10(Math.max(1, milliseconds)) / 3, 0.0, 1.0);
        return TOP + (int) ((1 - part) * HEIGHT);
    }
}
