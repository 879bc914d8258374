package org.ourplan.law.complaint;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * A complaint that concerns another body too, or belongs to it: SI 2009/309 regs 6(5) and (6), 9 and 11.
 *
 * @param body the NHS body, provider or council
 * @param agreed whether whoever complains agrees that it is sent there
 * @param lead who leads and gives the one answer; not needed where the complaint is passed on whole
 * @param whole true where it is passed on whole
 */
@Carries({"COMP-2", "COMP-13"})
public record Together(String body, Answer agreed, String lead, boolean whole) {

    /** What is still needed before anything is sent to the other body. */
    public List<Finding> missing() {
        List<Finding> missing = new ArrayList<>();
        if (body.isBlank()) {
            missing.add(Finding.stop("COMP-13", "SI 2009/309 reg 9", "Write which other body it is.", "body"));
        }
        if (!agreed.isYes()) {
            missing.add(Finding.stop(
                    "COMP-2",
                    "SI 2009/309 regs 6(5) and 11",
                    "Ask whoever complains first: it is sent to another body only where they agree.",
                    "agreed"));
        }
        if (!whole && lead.isBlank()) {
            missing.add(Finding.stop(
                    "COMP-13",
                    "SI 2009/309 reg 9(3)",
                    "Agree with the other body who leads, and gives the one answer.",
                    "lead"));
        }
        return missing;
    }
}
