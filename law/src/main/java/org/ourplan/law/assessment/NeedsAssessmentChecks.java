package org.ourplan.law.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ourplan.law.advocacy.Advocacy;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.rules.Carries;

/**
 * What a needs assessment still needs: Care Act 2014 s9; SI 2014/2827. Places of findings: {@code difficulty},
 * {@code advocacy}, {@code how}, {@code self-assessment}, {@code what-to-expect}, {@code indicative-date},
 * {@code involvement}, {@code needs}, {@code need/1} (and so on), {@code wellbeing}, {@code steps/A1} (and so on),
 * {@code what-else}, {@code prevention}, {@code continuing-healthcare}, {@code conclusion}, {@code pause}.
 */
public final class NeedsAssessmentChecks {

    private NeedsAssessmentChecks() {}

    /**
     * What stops an assessment from starting: the first advocacy question, and the advocacy check for this very
     * assessment.
     *
     * @param difficultyAsked whether the first advocacy question was asked at contact
     */
    @Carries({"CON-5", "ADV-1", "ADV-14"})
    public static List<Finding> beforeStarting(
            boolean difficultyAsked, Advocacy.ProcessToStart process, Optional<Advocacy.AdvocacyCheck> check) {
        List<Finding> findings = new ArrayList<>();
        if (!difficultyAsked) {
            findings.add(Finding.stop(
                    "CON-5",
                    "Care Act 2014 s67",
                    "Ask whether they would have difficulty taking part, before the assessment starts.",
                    "difficulty"));
        }
        findings.addAll(Advocacy.beforeStarting(process, check));
        return findings;
    }

    /** What stops the assessment from being completed, and what the worker should think about first. */
    public static List<Finding> beforeCompleting(NeedsAssessment assessment) {
        List<Finding> findings = new ArrayList<>();
        Pause pause = assessment.pause();
        if (pause != null) {
            findings.addAll(pause.whilePaused());
        }
        findings.addAll(SharedChecks.how(assessment.how()));
        findings.addAll(SharedChecks.timing(assessment.timing()));
        findings.addAll(SharedChecks.involvement(assessment.involved(), "AS-3", "Care Act 2014 s9(5)"));
        findings.addAll(needs(assessment));
        findings.addAll(SharedChecks.wellbeing(assessment.wellbeing()));
        findings.addAll(steps(assessment));
        findings.addAll(whatElse(assessment));
        findings.addAll(assessment.continuingHealthcare().findings());
        findings.addAll(ServiceWords.in(assessment.conclusion(), "conclusion"));
        return findings;
    }

    /** Warns when the day the person was told has passed: tell them, and give a new one. */
    @Carries("AS-20")
    public static List<Finding> whenLate(Timing timing, LocalDate today) {
        LocalDate told = timing.indicativeDate();
        if (told == null || !today.isAfter(told)) {
            return List.of();
        }
        return List.of(Finding.warn(
                "AS-20",
                "Care and Support Statutory Guidance 6.29",
                "The day you gave them has passed. Tell them what is happening and give a new date.",
                "indicative-date"));
    }

    @Carries({"AS-1", "AS-2", "AS-6"})
    private static List<Finding> needs(NeedsAssessment assessment) {
        List<Finding> findings = new ArrayList<>();
        boolean none = assessment.needs().isEmpty();
        if (assessment.hasNeeds().isUnanswered()) {
            findings.add(conclusion("(a)", "Say whether the adult has needs for care and support."));
        }
        if (assessment.hasNeeds().isYes() && none) {
            findings.add(conclusion("(b)", "You say that there are needs. Say what each of them is."));
        }
        if (assessment.hasNeeds().isNo() && !none) {
            findings.add(conclusion("(a)", "You say that there are no needs, but needs are recorded."));
        }
        for (Need need : assessment.needs()) {
            findings.addAll(NeedChecks.in(need));
        }
        return findings;
    }

    private static Finding conclusion(String paragraph, String sentence) {
        return Finding.stop("AS-1", "Care Act 2014 s9(1)" + paragraph, sentence, "needs");
    }

    @Carries("S003-25")
    private static List<Finding> steps(NeedsAssessment assessment) {
        List<Finding> findings = new ArrayList<>();
        for (AdultOutcome outcome : AdultOutcome.values()) {
            ThreeSteps steps = assessment.steps().get(outcome);
            if (steps != null) {
                findings.addAll(steps.outOfOrder("steps/" + outcome.code()));
            }
        }
        return findings;
    }

    @Carries("AS-4")
    private static List<Finding> whatElse(NeedsAssessment assessment) {
        List<Finding> findings = new ArrayList<>();
        if (assessment.whatElseCouldHelp().isBlank()) {
            findings.add(Finding.stop(
                    "AS-4",
                    "Care Act 2014 s9(6)(a)",
                    "Say what could help other than care and support: their own strengths, people and places around"
                            + " them.",
                    "what-else"));
        }
        if (assessment.preventionAndCommunity().isBlank()) {
            findings.add(Finding.stop(
                    "AS-4",
                    "Care Act 2014 s9(6)(b)",
                    "Say whether prevention, information and advice, or something in the community would help.",
                    "prevention"));
        }
        return findings;
    }
}
