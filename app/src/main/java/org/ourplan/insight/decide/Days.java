package org.ourplan.insight.decide;

import java.util.TreeMap;

/**
 * How long things took or wait, in whole days.
 *
 * @param many of how many; 0 where there is none, and then the others are 0 as well
 * @param median half of them took as long or less
 */
record Days(int many, int median, int longest) {

    /** From how many took how many days; both 0 or more. */
    static Days of(TreeMap<Integer, Integer> many) {
        var all = many.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return new Days(0, 0, 0);
        }
        var seen = 0;
        for (var each : many.entrySet()) {
            seen += each.getValue();
            if (2 * seen >= all) {
                return new Days(all, each.getKey(), many.lastKey());
            }
        }
        throw new IllegalStateException("half of " + all + " is never reached");
    }

    /** The median, nothing where there is none. */
    Cell medianCell() {
        return Cell.from(many == 0 ? null : median, many);
    }

    /** The longest, nothing where there is none. */
    Cell longestCell() {
        return Cell.from(many == 0 ? null : longest, many);
    }
}
