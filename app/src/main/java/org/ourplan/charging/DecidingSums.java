package org.ourplan.charging;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.WrittenBreakdown.WrittenStep;

/** The few sums of a written record that decide what somebody pays: pounds a week, but savings. Null where there is none. */
record DecidingSums(WrittenBreakdown written) {

    /** Whether something is kept that the law leaves them: their income was gone through. */
    boolean fromIncome() {
        return first(step -> in(step, "KEPT")) != null;
    }

    @Nullable
    BigDecimal income() {
        return result("INCOME");
    }

    BigDecimal home() {
        return sum("HOME_COSTS", "TAKEN_OFF");
    }

    BigDecimal disability() {
        return sum("DISABILITY_COSTS", "TAKEN_OFF");
    }

    BigDecimal kept() {
        var result = result("KEPT");
        return result == null ? sum("KEPT", "KEPT") : result;
    }

    @Nullable
    BigDecimal leftOver() {
        return labelled("Left over");
    }

    /** What the care costs, where that is less than they could be asked to pay. */
    @Nullable
    BigDecimal cost() {
        return labelled("What may be charged for");
    }

    @Nullable
    BigDecimal savings() {
        return result("CAPITAL");
    }

    @Nullable
    BigDecimal upperLimit() {
        return labelled("The upper limit");
    }

    private @Nullable BigDecimal labelled(String label) {
        return first(step -> step.label().equals(label));
    }

    /** What a part comes to: its last result. */
    private @Nullable BigDecimal result(String section) {
        return written.steps().stream()
                .filter(step -> in(step, section) && step.effect().equals("RESULT"))
                .reduce((first, last) -> last)
                .map(WrittenStep::amount)
                .orElse(null);
    }

    private BigDecimal sum(String section, String effect) {
        return written.steps().stream()
                .filter(step -> in(step, section) && step.effect().equals(effect))
                .map(WrittenStep::amount)
                .filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal first(Predicate<WrittenStep> which) {
        return written.steps().stream()
                .filter(which)
                .findFirst()
                .map(step -> step.amount() == null ? BigDecimal.ZERO : step.amount())
                .orElse(null);
    }

    private static boolean in(WrittenStep step, String section) {
        return step.section().equals(section);
    }
}
