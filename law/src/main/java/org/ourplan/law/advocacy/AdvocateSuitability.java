package org.ourplan.law.advocacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Whether somebody may be arranged as the independent advocate of one person: SI 2014/2889 reg 2.
 *
 * @param goodUntil the last day on which each thing that was seen of them is good; one left out was not seen
 * @param worksForCouncil whether they work for the council
 * @param caresForThem whether they give the person or the person's carer care or treatment, for pay or as a professional
 * @param asImca true where they are asked to act as independent mental capacity advocate too
 */
public record AdvocateSuitability(
        Map<AdvocateRequirement, LocalDate> goodUntil, Answer worksForCouncil, Answer caresForThem, boolean asImca) {

    private static final String SECTION = "SI 2014/2889 reg 2";

    public AdvocateSuitability {
        goodUntil = Map.copyOf(goodUntil);
    }

    /**
     * What stops them from being arranged on this day; nothing where nothing does. Places: {@code council}, {@code care}, and each
     * requirement, such as {@code supervision}.
     */
    @Carries({"ADV-11", "ADV-15"})
    public List<Finding> findings(LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (!worksForCouncil.isNo()) {
            findings.add(Finding.stop(
                    "ADV-11",
                    SECTION,
                    "An advocate is independent: they cannot be somebody who works for us.",
                    "council"));
        }
        if (!caresForThem.isNo()) {
            findings.add(Finding.stop(
                    "ADV-11",
                    SECTION,
                    "An advocate is independent: say that they give neither the person nor the person's carer care or treatment.",
                    "care"));
        }
        for (AdvocateRequirement requirement : AdvocateRequirement.values()) {
            if (requirement != AdvocateRequirement.IMCA || asImca) {
                evidence(requirement, today, findings);
            }
        }
        return findings;
    }

    private void evidence(AdvocateRequirement requirement, LocalDate today, List<Finding> findings) {
        LocalDate until = goodUntil.get(requirement);
        if (until != null && !until.isBefore(today)) {
            return;
        }
        findings.add(Finding.stop(
                requirement == AdvocateRequirement.IMCA ? "ADV-15" : "ADV-11",
                requirement.section(),
                until == null
                        ? "Evidence of " + requirement.words() + " has not been seen."
                        : "Evidence of " + requirement.words() + " is no longer good. It must be seen again.",
                requirement.name().toLowerCase(Locale.ROOT)));
    }
}
