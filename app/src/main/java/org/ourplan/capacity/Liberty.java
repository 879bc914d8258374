package org.ourplan.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.capacity.LibertyClock;
import org.ourplan.law.capacity.LibertyRoute;
import org.ourplan.law.capacity.LibertySetting;
import org.ourplan.platform.web.Answers;

/**
 * A request to make it lawful that somebody's liberty is taken away.
 *
 * @param receivedOn the day of the request; for the court, the day on which it was seen that it must be asked
 * @param urgentGiven the day of an urgent authorisation, where there is one
 * @param said place, why, what was asked
 */
public record Liberty(
        UUID id,
        LibertySetting setting,
        LocalDate receivedOn,
        @Nullable LocalDate urgentGiven,
        Answers said,
        List<LibertyStep> steps,
        String byName,
        Instant at) {

    public Liberty {
        steps = List.copyOf(steps);
    }

    /** Who can authorise it. */
    public LibertyRoute route() {
        return setting.route();
    }

    /** The step of this kind, where it was taken. */
    public Optional<LibertyStep> step(LibertyStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** What came of it; empty while nobody has decided. */
    public Optional<LibertyStep> outcome() {
        return steps.stream().filter(step -> step.kind().decides()).findFirst();
    }

    /** True once it is over, or was never granted. */
    public boolean isOver() {
        return step(LibertyStep.Kind.ENDED).isPresent()
                || outcome()
                        .filter(step -> step.kind() != LibertyStep.Kind.GRANTED)
                        .isPresent();
    }

    /** True where an urgent authorisation was extended, which is possible once. */
    public boolean extended() {
        return step(LibertyStep.Kind.URGENT_EXTENDED).isPresent();
    }

    /** The last day of the urgent authorisation; null where there is none. */
    public @Nullable LocalDate urgentUntil() {
        return urgentGiven == null ? null : LibertyClock.urgentUntil(urgentGiven, extended());
    }

    /** By when a standard authorisation is to be decided. */
    public LocalDate decideBy() {
        return LibertyClock.decideBy(receivedOn, urgentGiven, extended());
    }
}
