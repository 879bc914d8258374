package org.ourplan.law.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** May this attorney, deputy or nominee act in this matter today? MCA ss 9 to 11, 16, 20; SI 2014/2871 for a nominee. */
@Carries("MCA-5")
public sealed interface MayAct {

    /** They may: then they decide, and nobody else does for the person. */
    record Yes(Authority authority) implements MayAct {}

    /** They may not, with every reason. */
    record No(List<Finding> reasons) implements MayAct {
        public No {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Refuses a power that is not for this kind of matter, is not registered, was not seen, or is not in force; in health and
     * welfare also while the person is not found to lack capacity for this very decision (ss 11(7)(a), 20(1)). A power over
     * money may be used while they can decide, if they agree.
     *
     * @param lacksCapacity whether the person was found to lack capacity for this decision
     */
    static MayAct decide(Authority authority, Matter matter, boolean lacksCapacity, LocalDate today) {
        List<Finding> reasons = new ArrayList<>();
        scope(authority, matter, reasons);
        if (authority.kind().needsRegistering(lacksCapacity)
                && !authority.registered().isYes()) {
            reasons.add(
                    no(
                            "s9(2)(b)",
                            "This power is not registered with the Office of the Public Guardian. It cannot be used before it is."));
        }
        if (authority.seenOn() == null || authority.seenOn().isAfter(today)) {
            reasons.add(no("ss 9 and 16", "Nobody here has seen the document. See it first, and write down the day."));
        }
        if (!authority.inForce(today)) {
            reasons.add(no("ss 13 and 16(7)", "It is not in force today."));
        }
        if (!lacksCapacity && (matter != Matter.MONEY || authority.kind() == Authority.Kind.DEPUTY)) {
            reasons.add(no(
                    authority.kind() == Authority.Kind.DEPUTY ? "s20(1)" : "s11(7)(a)",
                    "Nothing shows that the person lacks capacity for this decision. Until it does, they decide."));
        }
        return reasons.isEmpty() ? new Yes(authority) : new No(reasons);
    }

    private static void scope(Authority authority, Matter matter, List<Finding> reasons) {
        if (authority.kind() == Authority.Kind.NOMINEE) {
            reasons.add(
                    no(
                            "s9; Care Act 2014 s31",
                            "A nominee receives a direct payment for somebody who decides themselves. They decide nothing for them."));
            return;
        }
        if (matter.sphere().isEmpty()) {
            reasons.add(no("ss 27 and 29", "Nobody may decide this for somebody else."));
        } else if (!authority.covers().contains(matter.sphere().get())) {
            reasons.add(no(
                    "ss 9(1), 16 and 17",
                    "This decision is about " + matter.sphere().get().words()
                            + ". Their authority does not cover that."));
        }
    }

    private static Finding no(String section, String sentence) {
        return Finding.stop("MCA-5", "Mental Capacity Act 2005 " + section, sentence, "authority");
    }
}
