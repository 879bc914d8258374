package org.ourplan.law.safeguarding;

import java.util.List;
import java.util.Optional;
import org.ourplan.law.rules.Carries;

/**
 * The life of a concern: every legal step, on one page. A step that is not here does not exist, and no step of an assessment or a
 * plan is here: nothing of them waits for it.
 */
@Carries({"SAFE-7", "SAFE-13"})
public final class SafeguardingLife {

    /** What happens to a concern. */
    public enum Event {
        DECIDED_TO_ENQUIRE,
        DECIDED_NOT_TO,
        PLANNED,
        PROTECTION_PLANNED,
        ENDED
    }

    /** One legal step. */
    public record Edge(SafeguardingStage from, Event event, SafeguardingStage to) {}

    /** Every step. */
    public static final List<Edge> EDGES = List.of(
            new Edge(SafeguardingStage.CONCERN, Event.DECIDED_TO_ENQUIRE, SafeguardingStage.PLANNING),
            new Edge(SafeguardingStage.CONCERN, Event.DECIDED_NOT_TO, SafeguardingStage.CLOSED),
            new Edge(SafeguardingStage.PLANNING, Event.PLANNED, SafeguardingStage.ENQUIRY),
            new Edge(SafeguardingStage.ENQUIRY, Event.PROTECTION_PLANNED, SafeguardingStage.PROTECTION),
            new Edge(SafeguardingStage.ENQUIRY, Event.ENDED, SafeguardingStage.CLOSED),
            new Edge(SafeguardingStage.PROTECTION, Event.ENDED, SafeguardingStage.CLOSED));

    private SafeguardingLife() {}

    /** Where that event leads from there; empty where it may not happen there. */
    public static Optional<SafeguardingStage> after(SafeguardingStage from, Event event) {
        return EDGES.stream()
                .filter(edge -> edge.from() == from && edge.event() == event)
                .map(Edge::to)
                .findFirst();
    }
}
