package org.ourplan.law.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * A pause in an assessment, to see what reablement or prevention does. The duty to assess goes on. Places of findings:
 * {@code pause}.
 *
 * @param reason why
 * @param beingTried what is being tried
 * @param resumeOn the day the assessment is taken up again; null is refused
 */
@Carries("PREV-8")
public record Pause(
        String reason, String beingTried, @Nullable LocalDate resumeOn) {

    private static final String SECTION = "Care Act 2014 s9(6); Care and Support Statutory Guidance 6.25";

    /** What stops the pause from being made. */
    public List<Finding> beforePausing() {
        List<Finding> findings = new ArrayList<>();
        if (reason.isBlank()) {
            findings.add(stop("Say why the assessment is paused."));
        }
        if (beingTried.isBlank()) {
            findings.add(stop("Say what is being tried meanwhile."));
        }
        if (resumeOn == null) {
            findings.add(stop("Give the day on which the assessment will be taken up again."));
        }
        return findings;
    }

    /** True from the day on which the assessment should be taken up again. */
    public boolean isOver(LocalDate today) {
        return resumeOn != null && !today.isBefore(resumeOn);
    }

    /** A paused assessment cannot be completed, and eligibility cannot be determined from it. */
    List<Finding> whilePaused() {
        return List.of(stop("The assessment is paused. Take it up again before completing it."));
    }

    private static Finding stop(String sentence) {
        return Finding.stop("PREV-8", SECTION, sentence, "pause");
    }
}
