package org.ourplan.law.advocacy;

import java.util.List;
import org.ourplan.law.finding.Finding;

/** Whether the council must arrange an independent advocate for one process. */
public sealed interface AdvocacyDecision {

    /**
     * An independent advocate must be arranged.
     *
     * @param reason one plain sentence
     * @param section the provision
     * @param ruleId the rule that decides
     * @param warnings what the worker should also think about
     */
    record Required(String reason, String section, String ruleId, List<Finding> warnings) implements AdvocacyDecision {
        public Required {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * There is no duty. The council may offer an advocate all the same.
     *
     * @param reason one plain sentence
     * @param supportedBy the appropriate person who supports the person; empty when they need nobody
     * @param warnings what the worker should think about, for example a conflict of interest
     */
    record NotRequired(String reason, String supportedBy, List<Finding> warnings) implements AdvocacyDecision {
        public NotRequired {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Something is not recorded, so nothing can be decided.
     *
     * @param missing each thing missing, with its place
     */
    record CannotDecide(List<Finding> missing) implements AdvocacyDecision {
        public CannotDecide {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("say what is missing");
            }
        }
    }
}
