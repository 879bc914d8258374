package org.ourplan.law.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.wellbeing.WellbeingArea;

/** What a needs assessment and a carer's assessment both need. */
final class SharedChecks {

    private SharedChecks() {}

    /**
     * All nine areas are considered; one that is not affected has a note saying so. The same for an adult and a carer.
     */
    @Carries({"GEN-1", "GEN-3"})
    static List<Finding> wellbeing(Map<WellbeingArea, WellbeingEntry> entries) {
        List<String> open = Arrays.stream(WellbeingArea.values())
                .filter(area -> !considered(entries.get(area)))
                .map(WellbeingArea::plainWords)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        String sentence = open.size() == WellbeingArea.values().length
                ? "Wellbeing has not been considered. Say how the needs affect each of the nine areas, or that they do"
                        + " not."
                : "Say how the needs affect these areas of wellbeing, or add a note that they do not: "
                        + open.stream().collect(Collectors.joining("; ")) + ".";
        return List.of(Finding.stop("GEN-1", "Care Act 2014 s1(1) and (2)", sentence, "wellbeing"));
    }

    private static boolean considered(@Nullable WellbeingEntry entry) {
        return entry != null && (entry.affected() || !entry.note().isBlank());
    }

    @Carries({"AS-5", "AS-8", "AS-10"})
    static List<Finding> how(How how) {
        List<Finding> findings = new ArrayList<>();
        if (how.mode() == How.Mode.NOT_CHOSEN) {
            findings.add(Finding.stop("AS-5", "SI 2014/2827 reg 3(1)", "Say how the assessment is done.", "how"));
        } else if (how.whyProportionate().isBlank()) {
            findings.add(Finding.warn(
                    "AS-5", "SI 2014/2827 reg 3(1)", "Say why doing it this way suits this person.", "how"));
        }
        if (how.mode() == How.Mode.PHONE && how.capacityInDoubt().isYes()) {
            findings.add(Finding.warn(
                    "AS-5",
                    "SI 2014/2827 reg 3(1) and (2)",
                    "There is doubt about capacity, so see them face to face rather than by phone.",
                    "how"));
        }
        findings.addAll(selfAssessment(how));
        return findings;
    }

    @Carries("AS-8")
    private static List<Finding> selfAssessment(How how) {
        if (!how.askedAboutSelfAssessment().isYes() || how.wantsSelfAssessment().isUnanswered()) {
            return List.of(
                    self("AS-8", "reg 2(2)", "Ask whether they want to do the assessment themselves, with support."));
        }
        if (how.wantsSelfAssessment().isYes() && how.capacityToTakePart().isUnanswered()) {
            return List.of(
                    self("AS-8", "reg 2(3)", "Say whether they have capacity to take part in a self-assessment."));
        }
        boolean isOne = how.mode() == How.Mode.SUPPORTED_SELF_ASSESSMENT;
        if (how.wantsSelfAssessment().isYes() && how.capacityToTakePart().isYes() && !isOne) {
            return List.of(self(
                    "AS-8",
                    "reg 2(3)",
                    "They want to do the assessment themselves and can take part, so it must be a supported"
                            + " self-assessment."));
        }
        return isOne ? assurance(how) : List.of();
    }

    @Carries("AS-10")
    private static List<Finding> assurance(How how) {
        if (!how.assuredBy().isBlank()) {
            return List.of();
        }
        return List.of(self(
                "AS-10",
                "reg 2(8)",
                "An assessor must be satisfied that the self-assessment is accurate and complete, and give"
                        + " their name."));
    }

    private static Finding self(String ruleId, String regulation, String sentence) {
        return Finding.stop(ruleId, "SI 2014/2827 " + regulation, sentence, "self-assessment");
    }

    @Carries({"AS-7", "AS-20"})
    static List<Finding> timing(Timing timing) {
        List<Finding> findings = new ArrayList<>();
        LocalDate started = timing.startedOn();
        LocalDate explained = timing.processExplainedOn();
        boolean late = explained == null || (started != null && started.isBefore(explained));
        if (late && timing.whyNotExplainedBefore().isBlank()) {
            findings.add(Finding.warn(
                    "AS-7",
                    "SI 2014/2827 reg 3(4) and (5)",
                    "Give them information on how the assessment works before it starts, or say why that could not be.",
                    "what-to-expect"));
        }
        if (timing.indicativeDate() == null) {
            findings.add(Finding.warn(
                    "AS-20",
                    "Care and Support Statutory Guidance 6.29",
                    "Tell them when the assessment should be finished, and record the date.",
                    "indicative-date"));
        }
        return findings;
    }

    /** The person is in the register; everyone in it was invited, or there is a reason. */
    @Carries({"AS-3", "CAR-5"})
    static List<Finding> involvement(List<Involved> register, String ruleId, String section) {
        List<Finding> findings = new ArrayList<>();
        boolean personThere =
                register.stream().anyMatch(entry -> entry.role() == Involved.Role.THE_PERSON && entry.invited());
        if (!personThere) {
            findings.add(
                    Finding.stop(ruleId, section, "Record how the person themselves was involved.", "involvement"));
        }
        for (Involved entry : register) {
            boolean optional = entry.role() == Involved.Role.CARED_FOR_ADULT_NOT_ASKED_FOR;
            if (!optional
                    && !entry.invited()
                    && entry.reasonNotInvited().isBlank()
                    && entry.role() != Involved.Role.THE_PERSON) {
                findings.add(Finding.stop(
                        ruleId,
                        section,
                        "Invite " + entry.name() + ", or say why they were not invited.",
                        "involvement"));
            }
        }
        return findings;
    }
}
