package org.ourplan.law.directpayments;

import static org.ourplan.law.directpayments.PaymentEvent.CONDITIONS_MET;
import static org.ourplan.law.directpayments.PaymentEvent.CONDITION_NOT_MET;
import static org.ourplan.law.directpayments.PaymentEvent.LAST_DAY_PASSED;
import static org.ourplan.law.directpayments.PaymentEvent.NOT_WANTED;
import static org.ourplan.law.directpayments.PaymentEvent.STARTED;
import static org.ourplan.law.directpayments.PaymentEvent.STOP_DECIDED;
import static org.ourplan.law.directpayments.PaymentEvent.STOP_TAKEN_BACK;
import static org.ourplan.law.directpayments.PaymentState.ASKED_FOR;
import static org.ourplan.law.directpayments.PaymentState.BEING_PAID;
import static org.ourplan.law.directpayments.PaymentState.ENDED;
import static org.ourplan.law.directpayments.PaymentState.REFUSED;
import static org.ourplan.law.directpayments.PaymentState.STOPPING;
import static org.ourplan.law.directpayments.PaymentState.TO_BE_SET_UP;
import static org.ourplan.law.directpayments.PaymentState.WITHDRAWN;

import java.util.List;
import java.util.Optional;

/**
 * The life of a direct payment: every legal step, on one page. A step that is not here does not exist. From "the
 * conditions are met" no way leads to a refusal (DP-1, DP-3), and no way leads from being paid to ended but through a last
 * day (DP-23).
 */
public final class PaymentLife {

    /** Every step, in the order of the story. */
    public static final List<Edge> EDGES = List.of(
            edge(ASKED_FOR, CONDITIONS_MET, TO_BE_SET_UP, "DP-1", "DP-3"),
            edge(ASKED_FOR, CONDITION_NOT_MET, REFUSED, "DP-24"),
            edge(ASKED_FOR, NOT_WANTED, WITHDRAWN, "DP-7"),
            edge(TO_BE_SET_UP, STARTED, BEING_PAID, "DP-9", "DP-12", "DP-29", "DP-33"),
            edge(TO_BE_SET_UP, NOT_WANTED, WITHDRAWN, "DP-7"),
            edge(BEING_PAID, STOP_DECIDED, STOPPING, "DP-21", "DP-23"),
            edge(STOPPING, STOP_TAKEN_BACK, BEING_PAID, "DP-23"),
            edge(STOPPING, LAST_DAY_PASSED, ENDED, "DP-23"));

    private PaymentLife() {}

    /** Where that event takes a direct payment in that state; empty when it may not happen there. */
    public static Optional<PaymentState> next(PaymentState state, PaymentEvent event) {
        return from(state).stream()
                .filter(edge -> edge.event() == event)
                .map(Edge::to)
                .findFirst();
    }

    /** Every step that may be taken from that state. */
    public static List<Edge> from(PaymentState state) {
        return EDGES.stream().filter(edge -> edge.from() == state).toList();
    }

    private static Edge edge(PaymentState from, PaymentEvent event, PaymentState to, String... guards) {
        return new Edge(from, event, to, List.of(guards));
    }

    /**
     * One legal step.
     *
     * @param guards the rules that must be satisfied before it
     */
    public record Edge(PaymentState from, PaymentEvent event, PaymentState to, List<String> guards) {}
}
