package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.List;

/** Reads the lines of an option, or of support towards a goal. */
final class CaseLines {

    private static final String GOAL_ACHIEVED = "goal achieved";

    private CaseLines() {}

    /** The lines of that part, each weekly amount taken so many times. */
    static List<OptionLine> read(CaseFields part, BigDecimal times) {
        return part.parts("lines").stream().map(line -> line(line, times)).toList();
    }

    private static OptionLine line(CaseFields line, BigDecimal times) {
        String until = line.textOrEmpty("until");
        if (!until.isEmpty() && !until.equals(GOAL_ACHIEVED)) {
            throw line.refuse("until", "must be \"" + GOAL_ACHIEVED + "\"");
        }
        Integer weeks = line.has("weeks") ? Integer.valueOf(line.whole("weeks", 1)) : null;
        BigDecimal weekly = line.money("weekly").multiply(times);
        if (weekly.stripTrailingZeros().scale() > 2) {
            throw line.refuse("weekly", "times the number of sessions must be whole pence");
        }
        return new OptionLine(line.text("what"), weekly, weeks, !until.isEmpty(), line.textOrEmpty("goal"));
    }
}
