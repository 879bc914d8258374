package org.ourplan.law.contact;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * When a first contact may be closed, and when an assessment may start from it. Places of findings:
 * {@code appearance-of-need}, {@code outcome}, {@code refusal}, {@code carer}, {@code urgent}, {@code difficulty}.
 */
public final class Contact {

    private Contact() {}

    /** What stops the contact from being closed, and what the worker should think about first. */
    public static List<Finding> beforeClosing(ContactFacts facts) {
        List<Finding> findings = new ArrayList<>();
        appearanceOfNeed(facts, findings);
        carer(facts, findings);
        urgent(facts, findings);
        return findings;
    }

    /** The first advocacy question is asked at first contact, and before an assessment starts. */
    @Carries("CON-5")
    public static List<Finding> beforeAssessmentStarts(ContactFacts facts) {
        if (facts.difficultyAsked()) {
            return List.of();
        }
        return List.of(Finding.stop(
                "CON-5",
                "Care Act 2014 s67",
                "Ask whether they would have difficulty taking part, before the assessment starts.",
                "difficulty"));
    }

    /** An appearance of need means an offer of assessment, whatever the level of need or the money. */
    @Carries("CON-1")
    private static void appearanceOfNeed(ContactFacts facts, List<Finding> findings) {
        if (facts.appearanceOfNeed().isUnanswered()) {
            findings.add(stop(
                    "Say whether it appears that they may have needs for care and support.", "appearance-of-need"));
        }
        if (facts.outcomes().isEmpty()) {
            findings.add(stop("Say how this contact ends.", "outcome"));
        }
        boolean refused = facts.outcomes().contains(ContactOutcome.ASSESSMENT_OFFERED_AND_REFUSED);
        if (refused && !facts.refusalRecorded()) {
            findings.add(stop("Record when and how they said no to an assessment.", "refusal"));
        }
        boolean offered = refused || facts.outcomes().contains(ContactOutcome.NEEDS_ASSESSMENT);
        if (facts.appearanceOfNeed().isYes() && !offered && !facts.outcomes().isEmpty()) {
            findings.add(stop(
                    "Offer a needs assessment, or record that they said no to one. They may have needs, so this"
                            + " contact cannot be closed without an offer.",
                    "outcome"));
        }
    }

    private static Finding stop(String sentence, String place) {
        return Finding.stop("CON-1", "Care Act 2014 s9(1) and (3)", sentence, place);
    }

    @Carries("CON-2")
    private static void carer(ContactFacts facts, List<Finding> findings) {
        boolean offered = facts.carerOfferRecorded() || facts.outcomes().contains(ContactOutcome.CARERS_ASSESSMENT);
        if (facts.someoneCares().isUnanswered()) {
            findings.add(Finding.warn(
                    "CON-2",
                    "Care Act 2014 s10(1)",
                    "Ask whether anyone cares for them unpaid, or is about to.",
                    "carer"));
        } else if (facts.someoneCares().isYes() && !offered) {
            findings.add(Finding.warn(
                    "CON-2",
                    "Care Act 2014 s10(1)",
                    "Offer the carer an assessment of their own, and record the offer and the answer.",
                    "carer"));
        }
    }

    @Carries("CON-3")
    private static void urgent(ContactFacts facts, List<Finding> findings) {
        if (facts.urgent() != Answer.NO && !facts.urgentSupportDecided()) {
            findings.add(Finding.warn(
                    "CON-3",
                    "Care Act 2014 s19(3)",
                    facts.urgent().isYes()
                            ? "Say what is being done today about the need that cannot wait. Support may start before"
                                    + " any assessment, wherever they live."
                            : "Say whether there is a need that cannot wait.",
                    "urgent"));
        }
    }
}
