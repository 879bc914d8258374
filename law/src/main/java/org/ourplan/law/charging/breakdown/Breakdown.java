package org.ourplan.law.charging.breakdown;

import java.util.List;
import java.util.Objects;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.policy.Chosen;

/** The written record of a financial assessment (s17(6)): every step, in the order it was worked out. */
public record Breakdown(List<Step> steps) {

    /** What an assessment that was asked for its result only gives. */
    public static final Breakdown NOT_WRITTEN = new Breakdown(List.of());

    public Breakdown {
        steps = List.copyOf(steps);
    }

    /** The steps of one part. */
    public List<Step> in(Section section) {
        return steps.stream().filter(step -> step.section() == section).toList();
    }

    /** Every dated figure that was used, once each. */
    public List<DatedFigure> figures() {
        return steps.stream()
                .map(Step::figure)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Every local choice that applied, once each. */
    public List<Chosen> policies() {
        return steps.stream()
                .map(Step::policy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The figures that somebody must look up in the law before a letter relies on them. */
    public List<DatedFigure> figuresToCheck() {
        return figures().stream()
                .filter(figure -> figure.confidence().toBeChecked())
                .toList();
    }
}
