package org.ourplan.law.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Who does an assessment, and whether they know enough for it: SI 2014/2827 regs 5 and 6. Place of findings: {@code
 * assessor}.
 *
 * @param name who does it; may be empty while nobody is chosen
 * @param asked what the person's situation asks the assessor to know
 * @param trained what of that the assessor is trained in
 * @param consulted which expert was asked, and when; may be empty
 */
public record Assessor(String name, Set<Expertise> asked, Set<Expertise> trained, String consulted) {

    public Assessor {
        asked = Set.copyOf(asked);
        trained = Set.copyOf(trained);
    }

    /** What stops the assessment from starting: a deafblind person is assessed only by somebody trained for that. */
    @Carries("CON-7")
    public List<Finding> beforeStarting() {
        boolean trainedForIt = trained.contains(Expertise.DEAFBLIND) && !name.isBlank();
        if (!asked.contains(Expertise.DEAFBLIND) || trainedForIt) {
            return List.of();
        }
        return List.of(Finding.stop(
                "CON-7",
                "SI 2014/2827 reg 6",
                "They may be deafblind. Give the assessment to somebody with specific training and expertise in that,"
                        + " and say who.",
                "assessor"));
    }

    /** What to think about before completing: an expert is consulted on what the assessor is not trained in. */
    @Carries("AS-12")
    public List<Finding> beforeCompleting() {
        List<Finding> findings = new ArrayList<>(beforeStarting());
        List<String> open = asked.stream()
                .filter(needed -> needed != Expertise.DEAFBLIND && !trained.contains(needed))
                .sorted()
                .map(Expertise::plainTitle)
                .toList();
        if (!open.isEmpty() && consulted.isBlank()) {
            findings.add(Finding.warn(
                    "AS-12",
                    "SI 2014/2827 reg 5",
                    "Ask somebody with expertise, and say whom and when. Whoever assesses is not trained in: "
                            + String.join("; ", open) + ".",
                    "assessor"));
        }
        return findings;
    }
}
