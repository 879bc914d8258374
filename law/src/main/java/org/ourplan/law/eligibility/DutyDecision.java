package org.ourplan.law.eligibility;

import java.util.List;
import org.ourplan.law.finding.Finding;

/** Whether the council must meet a need, may, or cannot yet say. */
public sealed interface DutyDecision {

    /**
     * The council must meet the need.
     *
     * @param reason one plain sentence
     * @param section the provision
     * @param paysFullCost true when the adult pays the whole cost, and a fee for arranging it may be added
     */
    record MustMeet(String reason, String section, boolean paysFullCost) implements DutyDecision {}

    /**
     * There is no duty. The council may choose to meet the need.
     *
     * @param reason why there is no duty, in one plain sentence
     * @param power the provision that lets it choose to
     * @param beforeUsingPower what must be recorded before it does; empty when nothing is missing
     */
    record MayMeet(String reason, String power, List<Finding> beforeUsingPower) implements DutyDecision {
        public MayMeet {
            beforeUsingPower = List.copyOf(beforeUsingPower);
        }
    }

    /** A carer is meeting the need, so the duty does not reach it. It stays in the plan. */
    record MetByCarer(String reason, String section) implements DutyDecision {}

    /** Something is not recorded yet. */
    record CannotDecide(List<Finding> missing) implements DutyDecision {
        public CannotDecide {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("say what is missing");
            }
        }
    }
}
