package org.ourplan.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What must follow a determination: Care Act 2014 ss 13(2) to (5), 24(2). Places of findings: {@code determination},
 * {@code letter}, {@code advice/meet-or-reduce}, {@code advice/prevent-or-delay}, {@code what-could-be-done},
 * {@code wants-council}, {@code residence}, {@code reasons-not-met}.
 */
public final class AfterDetermination {

    private AfterDetermination() {}

    /**
     * What stops the letter from being sent: it holds the reasons and, when no needs are eligible, both parts of the
     * advice.
     */
    @Carries({"ELIG-ADULT-13", "PREV-9", "ELIG-CARER-9"})
    public static List<Finding> beforeSendingLetter(AfterFacts facts) {
        return switch (facts.determination()) {
            case Determination.CannotDetermine none -> List.of(notDetermined(facts));
            case Determination.Eligible eligible -> List.of();
            case Determination.NotEligible not -> advice(facts, rule(facts, "ELIG-ADULT-13", "ELIG-CARER-9"));
        };
    }

    /** What stops the next stage: a determination, and its letter sent. */
    @Carries({"ELIG-ADULT-11", "ELIG-CARER-9"})
    public static List<Finding> beforeNextStage(AfterFacts facts) {
        if (facts.determination() instanceof Determination.CannotDetermine) {
            return List.of(notDetermined(facts));
        }
        return letter(facts);
    }

    /** What stops planning: an eligible result, the letter, and the answers of s13(3), or for a carer of s13(4). */
    @Carries({"ELIG-ADULT-12", "ELIG-CARER-8", "CON-8", "ORD-1"})
    public static List<Finding> beforePlanning(AfterFacts facts) {
        List<Finding> findings = new ArrayList<>(beforeNextStage(facts));
        if (!(facts.determination() instanceof Determination.Eligible)) {
            return findings;
        }
        boolean carer = facts.who() == AfterFacts.Who.CARER;
        String ruleId = rule(facts, "ELIG-ADULT-12", "ELIG-CARER-8");
        String section = carer ? "Care Act 2014 s13(4)" : "Care Act 2014 s13(3)";
        if (facts.whatCouldBeDone().isBlank()) {
            findings.add(Finding.stop(
                    ruleId,
                    section + "(a)",
                    "Say what could be done to meet the eligible needs.",
                    "what-could-be-done"));
        }
        if (!carer && facts.wantsCouncilToMeet().isUnanswered()) {
            findings.add(Finding.stop(
                    ruleId,
                    section + "(b)",
                    "Ask whether they want the council to meet these needs.",
                    "wants-council"));
        }
        findings.addAll(residence(facts, ruleId, section));
        return findings;
    }

    private static List<Finding> residence(AfterFacts facts, String ruleId, String section) {
        if (facts.residence() != OrdinaryResidence.UNKNOWN) {
            return List.of();
        }
        boolean carer = facts.who() == AfterFacts.Who.CARER;
        return List.of(Finding.stop(
                ruleId,
                section + (carer ? "(b)" : "(c)"),
                carer
                        ? "Say where the adult who needs care ordinarily lives. It is their home that counts, not the"
                                + " carer's."
                        : "Say where they ordinarily live, before deciding on the duty to meet needs.",
                "residence"));
    }

    /** What stops the case from being closed after a determination. */
    @Carries({"PREV-9", "DUTY-13", "ELIG-CARER-9", "ELIG-ADULT-11"})
    public static List<Finding> beforeClosing(AfterFacts facts) {
        List<Finding> findings = new ArrayList<>(beforeNextStage(facts));
        boolean noneEligible = facts.determination() instanceof Determination.NotEligible;
        if (noneEligible) {
            findings.addAll(advice(facts, rule(facts, "PREV-9", "ELIG-CARER-9")));
        }
        if (facts.decidedNotToMeet() && facts.notMeetingReasonsSentOn() == null) {
            findings.add(Finding.stop(
                    "DUTY-13",
                    "Care Act 2014 s24(2)(a)",
                    "Send written reasons for not meeting the needs.",
                    "reasons-not-met"));
        }
        if (facts.decidedNotToMeet() && !noneEligible) {
            findings.addAll(advice(facts, "DUTY-13"));
        }
        return findings;
    }

    /** What is open to a person who is not eligible, for the page to show; empty for any other result. */
    @Carries("ELIG-ADULT-14")
    public static List<MustOffer> stillOpen(Determination determination) {
        return determination instanceof Determination.NotEligible not ? not.mustOffer() : List.of();
    }

    private static List<Finding> letter(AfterFacts facts) {
        if (facts.letterSentOn() != null) {
            return List.of();
        }
        return List.of(Finding.stop(
                rule(facts, "ELIG-ADULT-11", "ELIG-CARER-9"),
                "Care Act 2014 s13(2)",
                "Send the written decision and its reasons before going on.",
                "letter"));
    }

    private static List<Finding> advice(AfterFacts facts, String ruleId) {
        String section = ruleId.equals("DUTY-13") ? "Care Act 2014 s24(2)(b)" : "Care Act 2014 s13(5)";
        List<Finding> findings = new ArrayList<>();
        if (facts.adviceMeetOrReduce().isBlank()) {
            findings.add(Finding.stop(
                    ruleId,
                    section,
                    "Write advice, for this person, on what can be done to meet or reduce their needs.",
                    "advice/meet-or-reduce"));
        }
        if (facts.advicePreventOrDelay().isBlank()) {
            findings.add(Finding.stop(
                    ruleId,
                    section,
                    "Write advice, for this person, on what can be done to prevent or delay needs in future.",
                    "advice/prevent-or-delay"));
        }
        return findings;
    }

    private static Finding notDetermined(AfterFacts facts) {
        return Finding.stop(
                rule(facts, "ELIG-ADULT-4", "ELIG-CARER-4"),
                "Care Act 2014 s13(1)",
                "Finish the assessment first: eligibility cannot be decided yet.",
                "determination");
    }

    private static String rule(AfterFacts facts, String adult, String carer) {
        return facts.who() == AfterFacts.Who.ADULT ? adult : carer;
    }
}
