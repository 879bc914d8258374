package org.ourplan.law.directpayments;

import java.util.List;
import org.ourplan.law.finding.Finding;

/** What the conditions come to. There is no fourth: with all of them met, nobody can decide against it (DP-1, DP-3). */
public sealed interface Outcome {

    /** Every condition is met: the council must make the direct payment. */
    record MustOffer(List<Condition> met) implements Outcome {
        public MustOffer {
            met = List.copyOf(met);
        }
    }

    /** These conditions are not met: there is no direct payment, for these reasons only. */
    record NotMet(List<Condition> conditions) implements Outcome {
        public NotMet {
            conditions = List.copyOf(conditions);
        }
    }

    /** Something is still to be answered before anything follows. */
    record NotYet(List<Finding> open) implements Outcome {
        public NotYet {
            open = List.copyOf(open);
        }
    }
}
