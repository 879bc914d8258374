package org.ourplan.law.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Help that a carer is said to give with a need. It counts as meeting the need only when the carer has agreed to it:
 * nobody's willingness is assumed (Care Act 2014 s10(5)(b)). Places of findings: {@code carers-help}.
 *
 * @param carer who
 * @param agreedOn the day the carer agreed; null when they have not
 * @param extent what they agreed to, and how much; may be empty
 * @param ifItStops what happens if it stops; may be empty
 */
@Carries("CAR-10")
public record CarersHelp(String carer, @Nullable LocalDate agreedOn, String extent, String ifItStops) {

    /** True when this help counts as meeting the need. */
    public boolean counts() {
        return findings().isEmpty();
    }

    /** What is missing before it counts. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (agreedOn == null) {
            findings.add(stop("Ask " + carer + " whether they agree to give this help, and record the day."));
        }
        if (extent.isBlank()) {
            findings.add(stop("Say what " + carer + " has agreed to do, and how often."));
        }
        if (ifItStops.isBlank()) {
            findings.add(stop("Say what happens if " + carer + " can no longer do this."));
        }
        return findings;
    }

    private static Finding stop(String sentence) {
        return Finding.stop("CAR-10", "Care Act 2014 s10(5)(b)", sentence, "carers-help");
    }
}
