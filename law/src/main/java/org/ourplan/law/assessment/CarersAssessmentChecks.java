package org.ourplan.law.assessment;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.assessment.CarersAssessment.CarersLife;
import org.ourplan.law.assessment.CarersAssessment.Caring;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What a carer's assessment still needs: Care Act 2014 s10. Whether it may start is asked of
 * {@link NeedsAssessmentChecks#beforeStarting}. Places of findings: {@code carer-type}, {@code how},
 * {@code self-assessment}, {@code what-to-expect}, {@code indicative-date}, {@code involvement}, {@code needs},
 * {@code able}, {@code willing}, {@code wellbeing}, {@code outcomes-wanted}, {@code how-support-could-help},
 * {@code work}, {@code learning-and-leisure}, {@code what-else}, {@code pause}.
 */
public final class CarersAssessmentChecks {

    private CarersAssessmentChecks() {}

    /** What stops the assessment from being completed, and what the worker should think about first. */
    public static List<Finding> beforeCompleting(CarersAssessment assessment) {
        List<Finding> findings = new ArrayList<>();
        Pause pause = assessment.pause();
        if (pause != null) {
            findings.addAll(pause.whilePaused());
        }
        findings.addAll(assessment.carer().findings());
        findings.addAll(SharedChecks.how(assessment.how()));
        findings.addAll(SharedChecks.timing(assessment.timing()));
        findings.addAll(SharedChecks.involvement(assessment.involved(), "CAR-5", "Care Act 2014 s10(7)"));
        findings.addAll(notAskedFor(assessment.involved()));
        findings.addAll(needs(assessment));
        findings.addAll(caring(assessment.caring()));
        findings.addAll(SharedChecks.wellbeing(assessment.wellbeing()));
        findings.addAll(life(assessment.life()));
        if (assessment.whatElseCouldHelp().isBlank()) {
            findings.add(stop(
                    "CAR-6", "s10(8)", "Say what else could help, such as a group, advice or a class.", "what-else"));
        }
        return findings;
    }

    @Carries("CAR-5")
    private static List<Finding> notAskedFor(List<Involved> register) {
        return register.stream()
                .filter(entry -> entry.role() == Involved.Role.CARED_FOR_ADULT_NOT_ASKED_FOR)
                .filter(entry -> entry.invited() || entry.tookPart())
                .map(entry -> stop(
                        "CAR-5",
                        "s10(7)",
                        entry.name()
                                + " is in this assessment, but the carer did not ask for that. Ask the carer first.",
                        "involvement"))
                .toList();
    }

    @Carries("CAR-1")
    private static List<Finding> needs(CarersAssessment assessment) {
        if (assessment.hasNeeds().isUnanswered()) {
            return List.of(stop(
                    "CAR-1",
                    "s10(1)(a)",
                    "Say whether the carer has, or is likely to have, needs for support.",
                    "needs"));
        }
        if (assessment.hasNeeds().isYes() && assessment.needs().isEmpty()) {
            return List.of(stop("CAR-1", "s10(1)(b)", "Say what each need is, now or later.", "needs"));
        }
        return List.of();
    }

    @Carries("CAR-3")
    private static List<Finding> caring(Caring caring) {
        List<Finding> findings = new ArrayList<>();
        ask(caring.ableNow(), "s10(5)(a)", "Ask the carer whether they are able to give this care.", "able", findings);
        ask(caring.ableLater(), "s10(5)(a)", "Ask the carer whether they will go on being able to.", "able", findings);
        ask(
                caring.willingNow(),
                "s10(5)(b)",
                "Ask the carer whether they are willing to give this care.",
                "willing",
                findings);
        ask(
                caring.willingLater(),
                "s10(5)(b)",
                "Ask the carer whether they will go on being willing to.",
                "willing",
                findings);
        return findings;
    }

    private static void ask(Answer answer, String section, String sentence, String place, List<Finding> findings) {
        if (answer.isUnanswered()) {
            findings.add(stop("CAR-3", section, sentence, place));
        }
    }

    @Carries({"CAR-3", "CAR-4"})
    private static List<Finding> life(CarersLife life) {
        List<Finding> findings = new ArrayList<>();
        if (life.outcomesWanted().isBlank()) {
            findings.add(stop(
                    "CAR-3", "s10(5)(d)", "Say what the carer wants in their own day-to-day life.", "outcomes-wanted"));
        }
        if (life.howSupportCouldHelp().isBlank()) {
            findings.add(stop(
                    "CAR-3",
                    "s10(5)(e)",
                    "Say whether support could help the carer with what they want, and how far.",
                    "how-support-could-help"));
        }
        if (life.work().isBlank()) {
            findings.add(stop("CAR-4", "s10(6)(a)", "Say whether the carer works, or wishes to.", "work"));
        }
        if (life.learningAndLeisure().isBlank()) {
            findings.add(stop(
                    "CAR-4",
                    "s10(6)(b)",
                    "Say whether the carer studies, trains or has time for leisure, or wishes to.",
                    "learning-and-leisure"));
        }
        return findings;
    }

    private static Finding stop(String ruleId, String section, String sentence, String place) {
        return Finding.stop(ruleId, "Care Act 2014 " + section, sentence, place);
    }
}
