package org.ourplan.charging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.law.charging.figures.Figure;

/**
 * What a run comes to in all.
 *
 * @param ways how many come out of it each way
 * @param before what those pay together a week whose amount is known before and after
 * @param after what they pay after
 * @param newlyKnown what those pay a week who could not be worked out before
 * @param bands how the changes are spread, from the largest fall to the largest rise; empty bands are there too
 * @param missing how many cannot be worked out for lack of each figure
 */
public record RunTotals(
        Map<RunLine.Way, Long> ways,
        BigDecimal before,
        BigDecimal after,
        BigDecimal newlyKnown,
        List<Band> bands,
        Map<Figure, Long> missing) {

    public RunTotals {
        ways = Map.copyOf(ways);
        bands = List.copyOf(bands);
        missing = Map.copyOf(missing);
    }

    /** Some changes and how many have one like it. */
    public record Band(String words, long people) {}

    /** How many come out of it this way. */
    public long of(RunLine.Way way) {
        return ways.getOrDefault(way, 0L);
    }

    /** How many lines there are. */
    public long all() {
        return ways.values().stream().mapToLong(Long::longValue).sum();
    }
}
