package org.ourplan.insight.decide;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.safeguarding.CollectionFigure;

/**
 * One figure of a table.
 *
 * @param value 0 or more; null where there is nothing to work it out from
 * @param small true where it is about 1 to 4, or where it would tell what such a figure beside it is: it does not leave the council
 */
public record Cell(@Nullable Integer value, boolean small) {

    /** Of fewer nothing is said outside: somebody could be known by it. */
    public static final int FEWEST = 5;

    /** A count. */
    static Cell count(int count) {
        return new Cell(count, tooFew(count));
    }

    /** A count that stands beside its parts: where one of them is hidden, the whole is, so that nobody can take the others away from it. */
    static Cell whole(int count, int... parts) {
        return new Cell(count, tooFew(count) || tooFew(parts));
    }

    /** A figure that is worked out from these counts. */
    static Cell from(@Nullable Integer value, int... counts) {
        return new Cell(value, tooFew(counts));
    }

    /** As the council reads it. */
    public String inside() {
        return value == null ? "none" : Headline.number(value);
    }

    /** As it may leave the council: hidden where it is small, empty where there is none. */
    public String outside() {
        if (small) {
            return CollectionFigure.NOT_SHOWN;
        }
        return value == null ? "" : String.valueOf(value);
    }

    private static boolean tooFew(int... counts) {
        return IntStream.of(counts).anyMatch(count -> count > 0 && count < FEWEST);
    }
}
