package org.ourplan.law.charging.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.dated.DatedAnswer;

/**
 * What one assessment works with: the day's figures, the council's choices, and, when it is asked for, the written
 * steps. It remembers every figure that was needed and not held. One assessment, one thread.
 */
public final class Working {

    private static final Figure[] ALL = Figure.values();

    private final FiguresOn figures;
    private final LocalPolicy policy;
    private final @Nullable List<Step> steps;
    private @Nullable Set<Figure> missing;
    private long used;

    /** @param written whether the steps are written down, or only the result is wanted */
    public Working(FiguresOn figures, LocalPolicy policy, boolean written) {
        this.figures = figures;
        this.policy = policy;
        this.steps = written ? new ArrayList<>() : null;
    }

    public FiguresOn figures() {
        return figures;
    }

    public LocalPolicy policy() {
        return policy;
    }

    /** The figure of the day; nothing, and remembered as missing, when it is not held. */
    public BigDecimal figure(Figure figure) {
        used |= 1L << figure.ordinal();
        DatedFigure held = figures.find(figure);
        if (held != null) {
            return held.amount();
        }
        if (missing == null) {
            missing = EnumSet.noneOf(Figure.class);
        }
        missing.add(figure);
        return BigDecimal.ZERO;
    }

    /** Every figure that was asked for so far, whether or not it is held. */
    public Set<Figure> used() {
        Set<Figure> asked = EnumSet.noneOf(Figure.class);
        for (long left = used; left != 0; left &= left - 1) {
            asked.add(ALL[Long.numberOfTrailingZeros(left)]);
        }
        return Collections.unmodifiableSet(asked);
    }

    /** True when steps are to be written: ask before making one. */
    public boolean written() {
        return steps != null;
    }

    public void add(Step step) {
        if (steps != null) {
            steps.add(step);
        }
    }

    public Breakdown breakdown() {
        return steps == null ? Breakdown.NOT_WRITTEN : new Breakdown(steps);
    }

    /** Every figure that was needed and is not held; empty when the result may be relied on. */
    public List<DatedAnswer.Missing<DatedFigure>> missing() {
        return missing == null
                ? List.of()
                : missing.stream().map(figures::missing).toList();
    }
}
