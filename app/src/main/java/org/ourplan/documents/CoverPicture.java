package org.ourplan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The picture on the first page of a plan: hills, a path and the sun, drawn from a number, so that everybody's is their own and
 * the same each time. 680 wide and 320 high.
 *
 * @param sky the colour behind
 * @param glow the colour about the sun
 * @param sun the colour of the sun
 * @param sunX where the sun stands
 * @param sunY how far down it stands
 * @param hills from the farthest to the nearest
 * @param path the way that leads into them, as an SVG path
 */
public record CoverPicture(String sky, String glow, String sun, int sunX, int sunY, List<Hill> hills, String path) {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 320;
    private static final int POINTS = 5;

    /** Sky, glow, sun, then the hills from far to near. */
    private static final List<List<String>> COLOURS = List.of(
            List.of("#fbeee0", "#fbdcc0", "#f4b183", "#d9c2c8", "#b598ac", "#8a7196", "#5f5579", "#3d3b5a"),
            List.of("#eef5f0", "#fbf0cf", "#f2c14e", "#bcd9c6", "#8fbfa2", "#5d9c7c", "#34775b", "#14503c"),
            List.of("#eaf3f8", "#fdeedd", "#f3a683", "#bcd7e4", "#8fb9d0", "#5f93b3", "#3a6d8f", "#1f4a68"),
            List.of("#f7f0f7", "#fbe6e0", "#eea79a", "#d8c7e0", "#b7a0cb", "#9079ae", "#69558a", "#463a63"),
            List.of("#fdf5e6", "#fbe3b5", "#e8973f", "#ecd3a2", "#d5ac72", "#b07d4c", "#7f5a3a", "#553c2b"),
            List.of("#ecf6f5", "#fdf1d3", "#efb65a", "#b9dcd8", "#86bfba", "#4f9b98", "#2b7577", "#15505a"));

    public CoverPicture {
        hills = List.copyOf(hills);
    }

    /** One ridge with all the ground before it, as an SVG path. */
    public record Hill(String colour, String shape) {}

    /** The picture of this number. */
    public static CoverPicture of(long number) {
        var chance = new SplittableRandom(number * 0x9E3779B97F4A7C15L);
        var colours = COLOURS.get(Math.floorMod(number, COLOURS.size()));
        var hills = new ArrayList<Hill>();
        for (var hill = 0; hill < 5; hill++) {
            hills.add(new Hill(colours.get(3 + hill), ridge(chance, 130 + 40 * hill, 34 - 4 * hill)));
        }
        var sunX = 110 + chance.nextInt(460);
        return new CoverPicture(
                colours.get(0),
                colours.get(1),
                colours.get(2),
                sunX,
                72 + chance.nextInt(26),
                hills,
                way(chance, 200 + chance.nextInt(280)));
    }

    /** A smooth line through points about this height, closed along the foot of the picture. */
    private static String ridge(SplittableRandom chance, int height, int rise) {
        var step = WIDTH / (POINTS - 1);
        var heights = IntStream.range(0, POINTS)
                .map(point -> height + chance.nextInt(-rise, rise + 1))
                .toArray();
        var line = new StringBuilder("M0 " + heights[0]);
        for (var point = 1; point < POINTS; point++) {
            var x = point * step;
            line.append(" C%d %d %d %d %d %d"
                    .formatted(x - step / 2, heights[point - 1], x - step / 2, heights[point], x, heights[point]));
        }
        return line.append(" L" + WIDTH + " " + HEIGHT + " L0 " + HEIGHT + " Z").toString();
    }

    /** Broad at the foot, narrow where it goes over the hill. */
    private static String way(SplittableRandom chance, int from) {
        var bend = chance.nextBoolean() ? 70 : -70;
        return String.format(
                Locale.ROOT,
                "M%1$d 320 C%2$d 296 %3$d 284 %4$d 262 C%5$d 284 %6$d 296 %7$d 320 Z",
                from,
                from + bend,
                from - bend / 2,
                from + bend,
                from - bend / 2 + 26,
                from + bend + 40,
                from + 62);
    }
}
