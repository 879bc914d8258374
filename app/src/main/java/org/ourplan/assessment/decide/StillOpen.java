package org.ourplan.assessment.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ourplan.law.advocacy.Advocacy;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.assessment.CarersAssessmentChecks;
import org.ourplan.law.assessment.NeedsAssessmentChecks;
import org.ourplan.law.assessment.SelfAssessment;
import org.ourplan.law.eligibility.Eligibility;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;

/**
 * What an assessment still needs, each thing with the part where it is put right.
 *
 * @param finding what the law finds
 * @param part the place of the part that the page links to
 */
public record StillOpen(Finding finding, String part) {

    /**
     * What stops the assessment from beginning: the advocacy question and a check made for this very assessment, an
     * assessor who is not trained for it, and two assessments combined without both agreeing.
     */
    @Carries({"CON-5", "ADV-1"})
    public static List<StillOpen> beforeStarting(Recorded recorded, Circumstances around) {
        var process = around.carersAssessment() ? Process.CARERS_ASSESSMENT : Process.NEEDS_ASSESSMENT;
        var check = checkMade(recorded, process, around);
        var findings = new ArrayList<>(NeedsAssessmentChecks.beforeStarting(
                AdvocacyQuestion.difficultyAsked(recorded),
                new Advocacy.ProcessToStart(process, around.assessment(), false),
                check));
        if (Advocacy.decide(AdvocacyQuestion.facts(recorded, process)) instanceof AdvocacyDecision.CannotDecide cannot
                && recorded.parts().containsKey("advocacy")) {
            findings.addAll(cannot.missing());
        }
        findings.addAll(WhoAssesses.beforeStarting(recorded));
        return findings.stream()
                .map(finding -> new StillOpen(
                        finding, PartOf.place(finding.place()).equals("assessor") ? "assessor" : "advocacy"))
                .toList();
    }

    private static Optional<Advocacy.AdvocacyCheck> checkMade(
            Recorded recorded, Process process, Circumstances around) {
        var decision = Advocacy.decide(AdvocacyQuestion.facts(recorded, process));
        LocalDate on = around.begunOn() == null ? around.today() : around.begunOn();
        return decision instanceof AdvocacyDecision.CannotDecide
                ? Optional.empty()
                : Optional.of(new Advocacy.AdvocacyCheck(process, around.assessment(), on));
    }

    /** What stops the assessment from being completed, and what the worker should think about first. */
    public static List<StillOpen> beforeCompleting(Recorded recorded, Circumstances around) {
        var findings = new ArrayList<Finding>();
        findings.addAll(beforeStarting(recorded, around).stream()
                .map(StillOpen::finding)
                .toList());
        if (around.carersAssessment()) {
            findings.addAll(CarersAssessmentChecks.beforeCompleting(WhatIsWritten.carers(recorded, around)));
            findings.addAll(Eligibility.stillNeeded(EligibilityFacts.ofCarer(recorded)));
        } else {
            var written = WhatIsWritten.needs(recorded, around);
            findings.addAll(NeedsAssessmentChecks.beforeCompleting(written));
            findings.addAll(NeedsAssessmentChecks.whenLate(written.timing(), around.today()));
            findings.addAll(Eligibility.stillNeeded(EligibilityFacts.ofAdult(recorded)));
        }
        findings.addAll(SelfAssessment.beforeCompleting(around.ownHand()));
        findings.addAll(WhoAssesses.of(recorded).beforeCompleting());
        findings.addAll(FamilyAndOwnView.findings(recorded, around.carersAssessment()));
        findings.addAll(WhoHelps.findings(recorded, needs(recorded, around.carersAssessment())));
        return placed(findings, recorded, needs(recorded, around.carersAssessment()));
    }

    private static List<String> needs(Recorded recorded, boolean carers) {
        return carers ? NeedPlaces.of(recorded, CarerOutcome.values()) : NeedPlaces.of(recorded, AdultOutcome.values());
    }

    /** Each finding with its part, the same sentence once. */
    private static List<StillOpen> placed(List<Finding> findings, Recorded recorded, List<String> needs) {
        var placed = new ArrayList<StillOpen>();
        for (var finding : findings) {
            var next = new StillOpen(finding, part(finding.place(), recorded, needs));
            if (placed.stream()
                    .noneMatch(other -> other.finding().sentence().equals(finding.sentence())
                            && other.part().equals(next.part()))) {
                placed.add(next);
            }
        }
        return placed;
    }

    /** Whether there is a child to look after is asked before the card about it. */
    private static String part(String place, Recorded recorded, List<String> needs) {
        if (place.matches("need/\\d{1,4}")) {
            return needs.get(Integer.parseInt(place.substring(5)) - 1);
        }
        var noChildYet = !recorded.answer("household", "looks-after-child").isYes();
        return place.equals("outcome/" + AdultOutcome.CHILD_CARE.code()) && noChildYet
                ? "household"
                : PartOf.place(place);
    }

    /** The reason's name in the form that completes: one for each part and rule that warns. */
    public String reasonField() {
        return "because-" + part.replace('/', '-') + "-" + finding.ruleId().toLowerCase(java.util.Locale.ROOT);
    }
}
