package org.ourplan.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.law.agreement.PlanLife;
import org.ourplan.law.agreement.PlanState;

/** The life of a plan as a picture: a box for each state, an arrow for each step of {@link PlanLife}. Lengths are in units of the picture. */
public record LifePicture(List<Box> boxes, List<Arrow> arrows) {

    public static final int WIDTH = 800;
    public static final int HEIGHT = 940;

    private static final int BOX_WIDTH = 200;
    private static final int BOX_HEIGHT = 80;
    private static final int ROW = 140;
    private static final int COLUMN = 280;
    private static final int LINE = 22;

    /**
     * A state, drawn around its middle.
     *
     * @param lines its words, as many lines as fit the box
     */
    public record Box(PlanState state, int x, int y, List<String> lines) {

        public int left() {
            return x - BOX_WIDTH / 2;
        }

        public int top() {
            return y - BOX_HEIGHT / 2;
        }

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }

        /** Where this line of the words stands. */
        public int lineY(int line) {
            return y + 6 + (2 * line - (lines.size() - 1)) * LINE / 2;
        }
    }

    /** A step: its line as an SVG path, its number on the page, and where that stands. */
    public record Arrow(PlanLife.Edge edge, int number, String path, int x, int y) {}

    private record Point(int x, int y) {}

    /** Drawn from the graph. */
    public static LifePicture drawn() {
        var boxes = Stream.of(PlanState.values()).map(LifePicture::box).toList();
        var arrows = new ArrayList<Arrow>();
        for (var edge : PlanLife.EDGES) {
            arrows.add(arrow(edge, arrows.size() + 1));
        }
        return new LifePicture(boxes, List.copyOf(arrows));
    }

    private static Box box(PlanState state) {
        var middle = middle(state);
        return new Box(state, middle.x, middle.y, lines(state.words()));
    }

    /** The left column goes well, the right one without agreement; what comes back comes back on the left. */
    private static Point middle(PlanState state) {
        return switch (state) {
            case DRAFTING -> at(1, 0);
            case WITH_PERSON -> at(1, 1);
            case RETURNED -> at(0, 1);
            case WITH_COUNCIL -> at(1, 2);
            case AGREED -> at(0, 3);
            case NOT_AGREED -> at(2, 3);
            case COPY_GIVEN -> at(0, 4);
            case NOT_AGREED_COPY_GIVEN -> at(2, 4);
            case ACTIVE -> at(0, 5);
            case ACTIVE_NOT_AGREED -> at(2, 5);
            case SUPERSEDED -> at(0, 6);
            case ENDED -> at(2, 6);
        };
    }

    private static Point at(int column, int row) {
        return new Point(120 + column * COLUMN, 55 + row * ROW);
    }

    private static Arrow arrow(PlanLife.Edge edge, int number) {
        var from = middle(edge.from());
        var to = middle(edge.to());
        var begin = new Point(from.x, from.y + BOX_HEIGHT / 2);
        var end = new Point(to.x, to.y - BOX_HEIGHT / 2);
        var bend = new Point((begin.x + end.x) / 2, (begin.y + end.y) / 2);
        if (from.y == to.y) {
            begin = side(from, to);
            end = side(to, from);
            bend = new Point((begin.x + end.x) / 2, from.y);
        } else if (to.y < from.y && from.x == to.x) {
            begin = new Point(from.x + BOX_WIDTH / 2, from.y);
            end = new Point(to.x + BOX_WIDTH / 2, to.y);
            bend = new Point(begin.x + COLUMN / 3, (begin.y + end.y) / 2);
        } else if (to.y < from.y && to.x < from.x) {
            begin = side(from, to);
            end = new Point(to.x, to.y + BOX_HEIGHT / 2);
            bend = new Point(to.x, from.y);
        } else if (to.y < from.y) {
            begin = new Point(from.x, from.y - BOX_HEIGHT / 2);
            end = side(to, from);
            bend = new Point(from.x, to.y);
        }
        return through(edge, number, begin, bend, end);
    }

    private static Point side(Point of, Point towards) {
        return new Point(of.x + Integer.signum(towards.x - of.x) * BOX_WIDTH / 2, of.y);
    }

    /** Long arrows cross in the middle: their numbers stand nearer their beginning. */
    private static Arrow through(PlanLife.Edge edge, int number, Point begin, Point bend, Point end) {
        var along = Math.abs(end.x - begin.x) > COLUMN ? 0.25 : 0.5;
        var path = "M%d %d Q%d %d %d %d".formatted(begin.x, begin.y, bend.x, bend.y, end.x, end.y);
        return new Arrow(
                edge, number, path, curve(begin.x, bend.x, end.x, along), curve(begin.y, bend.y, end.y, along));
    }

    private static int curve(int begin, int bend, int end, double along) {
        var back = 1 - along;
        return (int) Math.round(back * back * begin + 2 * back * along * bend + along * along * end);
    }

    private static List<String> lines(String words) {
        var lines = new ArrayList<String>();
        for (var word : words.split(" ")) {
            var last = lines.isEmpty() ? "" : lines.getLast();
            if (last.isEmpty() || last.length() + word.length() >= 21) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, last + " " + word);
            }
        }
        return lines;
    }
}
