package org.ourplan.law.agreement;

import static org.ourplan.law.agreement.PlanEvent.ACTIVATED;
import static org.ourplan.law.agreement.PlanEvent.AGREED_BY_ALL;
import static org.ourplan.law.agreement.PlanEvent.AGREED_LATER;
import static org.ourplan.law.agreement.PlanEvent.AGREEMENT_FAILED;
import static org.ourplan.law.agreement.PlanEvent.REPLACED;
import static org.ourplan.law.agreement.PlanEvent.RETURNED_WITH_REASONS;
import static org.ourplan.law.agreement.PlanEvent.SENT_TO_COUNCIL;
import static org.ourplan.law.agreement.PlanEvent.SHARED_WITH_PERSON;
import static org.ourplan.law.agreement.PlanEvent.TAKEN_BACK;
import static org.ourplan.law.agreement.PlanEvent.TAKEN_UP_AGAIN;
import static org.ourplan.law.agreement.PlanState.ACTIVE;
import static org.ourplan.law.agreement.PlanState.ACTIVE_NOT_AGREED;
import static org.ourplan.law.agreement.PlanState.AGREED;
import static org.ourplan.law.agreement.PlanState.DRAFTING;
import static org.ourplan.law.agreement.PlanState.NOT_AGREED;
import static org.ourplan.law.agreement.PlanState.NOT_AGREED_COPY_GIVEN;
import static org.ourplan.law.agreement.PlanState.RETURNED;
import static org.ourplan.law.agreement.PlanState.SUPERSEDED;
import static org.ourplan.law.agreement.PlanState.WITH_COUNCIL;
import static org.ourplan.law.agreement.PlanState.WITH_PERSON;

import java.util.List;
import java.util.Optional;

/**
 * The life of a plan: every legal step, on one page. Buttons and the diagram are drawn from {@link #EDGES}.
 * A step that is not here does not exist. A frozen plan is never edited: a newer version replaces it (REV-14, PB-16).
 */
public final class PlanLife {

    /** Every step, in the order of the story. */
    public static final List<Edge> EDGES = List.of(
            edge(DRAFTING, SHARED_WITH_PERSON, WITH_PERSON, "PLAN-4", "PLAN-5"),
            edge(WITH_PERSON, TAKEN_BACK, DRAFTING, "PLAN-6"),
            edge(WITH_PERSON, SENT_TO_COUNCIL, WITH_COUNCIL, "SIGN-1", "PLAN-1", "DUTY-12"),
            edge(WITH_COUNCIL, RETURNED_WITH_REASONS, RETURNED, "SIGN-4"),
            edge(RETURNED, TAKEN_UP_AGAIN, DRAFTING, "SIGN-4"),
            edge(WITH_COUNCIL, AGREED_BY_ALL, AGREED, "SIGN-1", "SIGN-2", "SIGN-3"),
            edge(WITH_COUNCIL, AGREEMENT_FAILED, NOT_AGREED, "PLAN-6", "SIGN-6"),
            edge(AGREED, PlanEvent.COPY_GIVEN, PlanState.COPY_GIVEN, "PLAN-9", "SIGN-2"),
            edge(NOT_AGREED, PlanEvent.COPY_GIVEN, NOT_AGREED_COPY_GIVEN, "PLAN-9", "SIGN-6"),
            edge(PlanState.COPY_GIVEN, ACTIVATED, ACTIVE, "SIGN-7"),
            edge(NOT_AGREED_COPY_GIVEN, ACTIVATED, ACTIVE_NOT_AGREED, "SIGN-6", "SIGN-7", "SIGN-8"),
            edge(ACTIVE_NOT_AGREED, AGREED_LATER, ACTIVE, "PLAN-6", "SIGN-2"),
            edge(ACTIVE, REPLACED, SUPERSEDED, "REV-14", "PB-16"),
            edge(ACTIVE_NOT_AGREED, REPLACED, SUPERSEDED, "REV-14", "PB-16"),
            edge(ACTIVE, PlanEvent.ENDED, PlanState.ENDED, "REV-1"),
            edge(ACTIVE_NOT_AGREED, PlanEvent.ENDED, PlanState.ENDED, "REV-1"));

    private PlanLife() {}

    /** Where that event takes a plan in that state; empty when it may not happen there. */
    public static Optional<PlanState> next(PlanState state, PlanEvent event) {
        return from(state).stream()
                .filter(edge -> edge.event() == event)
                .map(Edge::to)
                .findFirst();
    }

    /** Every step that may be taken from that state. */
    public static List<Edge> from(PlanState state) {
        return EDGES.stream().filter(edge -> edge.from() == state).toList();
    }

    private static Edge edge(PlanState from, PlanEvent event, PlanState to, String... guards) {
        return new Edge(from, event, to, List.of(guards));
    }

    /**
     * One legal step.
     *
     * @param guards the rules that must be satisfied before it
     */
    public record Edge(PlanState from, PlanEvent event, PlanState to, List<String> guards) {}
}
