package org.ourplan.law.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.finding.Weight;
import org.ourplan.law.rules.Carries;

/**
 * The gates before a plan is agreed. Places: {@code agreement} (what the person and others say), {@code decision} (the
 * council's),
 * {@code not-agreed} (what is written when agreement fails), and the places of the findings still open.
 */
@Carries({"SIGN-1", "SIGN-2", "SIGN-4", "SIGN-6", "PLAN-6", "S004-80"})
public final class SignOff {

    private static final String GUIDANCE = "CASSG 10.83 to 10.86";

    private SignOff() {}

    /** What stops this plan from being agreed by all. Empty when it may be. */
    public static List<Finding> toAgree(SignOffFacts facts) {
        List<Finding> findings = new ArrayList<>(open(facts));
        findings.addAll(decision(facts));
        if (!facts.council().agrees()) {
            findings.add(stop("SIGN-1", GUIDANCE, "The council has not agreed this plan.", "decision"));
        }
        answer("the person", facts.person(), findings);
        facts.thirdParties().forEach(other -> answer(other.name(), other.answer(), findings));
        return List.copyOf(findings);
    }

    /** What stops this plan from going on without everyone's agreement: care goes on, and the council says why. */
    public static List<Finding> toGoOnWithoutAgreement(SignOffFacts facts, NotAgreedRecord written) {
        List<Finding> findings = new ArrayList<>(open(facts));
        findings.addAll(decision(facts));
        if (facts.person() == null) {
            findings.add(stop("PLAN-6", "Care Act 2014 s25(5)", "Ask the person whether they agree.", "agreement"));
        }
        findings.addAll(written(written));
        return List.copyOf(findings);
    }

    /** What a decision for the council lacks: its level, four eyes, reasons, and no editing. */
    @Carries({"SIGN-3", "SIGN-4"})
    public static List<Finding> decision(SignOffFacts facts) {
        List<Finding> findings = new ArrayList<>();
        CouncilDecision council = facts.council();
        if (council.changesPlan()) {
            findings.add(stop(
                    "SIGN-4",
                    "CASSG 10.85",
                    "Whoever decides may agree the plan or return it with reasons, but not change it.",
                    "decision"));
        }
        if (!council.agrees() && council.reasons().isBlank()) {
            findings.add(stop("SIGN-4", "CASSG 10.85", "Say why the plan is returned.", "decision"));
        }
        if (council.agrees() && facts.writers().contains(council.decider())) {
            findings.add(stop(
                    "SIGN-3",
                    "CASSG 10.85",
                    "Someone who wrote the plan cannot agree it. Ask another person to decide.",
                    "decision"));
        }
        if (council.agrees() && council.rank() < facts.lowestRank()) {
            findings.add(stop(
                    "SIGN-3",
                    "CASSG 10.85",
                    "This plan is above the limit of this role. Send it to the level that may agree it.",
                    "decision"));
        }
        panel(council.panel(), findings);
        return findings;
    }

    private static void panel(CouncilDecision.@Nullable Panel panel, List<Finding> findings) {
        if (panel == null) {
            return;
        }
        if (panel.expertNeeded() && !panel.expertSits()) {
            findings.add(stop(
                    "SIGN-4",
                    "CASSG 10.85",
                    "An expert took part in the assessment. They, or someone like them, must sit on the panel.",
                    "decision"));
        }
        if (!panel.personInvited()) {
            findings.add(stop(
                    "S004-80",
                    "TLAP guide (source 004)",
                    "Invite the person to the panel, or someone to represent them.",
                    "decision"));
        }
    }

    private static List<Finding> open(SignOffFacts facts) {
        return facts.outstanding().stream()
                .filter(finding -> finding.weight() == Weight.HARD_STOP
                        || Objects.requireNonNullElse(facts.warningReasons().get(finding.ruleId()), "")
                                .isBlank())
                .toList();
    }

    private static void answer(String who, @Nullable Answer answer, List<Finding> findings) {
        if (answer == null) {
            findings.add(stop("SIGN-1", "Care Act 2014 s25(5)", "Ask " + who + " whether they agree.", "agreement"));
        } else if (answer.words().isBlank()) {
            findings.add(stop("SIGN-2", GUIDANCE, "Write down, in their words, what " + who + " said.", "agreement"));
        } else if (!answer.agrees()) {
            findings.add(stop(
                    "SIGN-1",
                    "Care Act 2014 s25(5)",
                    "Not everyone agrees: " + who + " " + answer.said().words()
                            + ". Take more steps to agree, or go on without agreement and say why.",
                    "agreement"));
        }
    }

    private static List<Finding> written(NotAgreedRecord record) {
        List<Finding> findings = new ArrayList<>();
        if (record.steps().stream().allMatch(String::isBlank)) {
            findings.add(stop(
                    "PLAN-6",
                    "Care Act 2014 s25(5)",
                    "List the steps that were taken to reach agreement. The council must take all reasonable ones.",
                    "not-agreed"));
        }
        part(record.reasons(), "Say in writing why there is no agreement.", findings);
        part(record.whatHappensNext(), "Say what happens next, and how to complain.", findings);
        part(record.careThatGoesOn(), "Say what care goes on meanwhile.", findings);
        return findings;
    }

    private static void part(String words, String sentence, List<Finding> findings) {
        if (words.isBlank()) {
            findings.add(stop("SIGN-6", "CASSG 10.86", sentence, "not-agreed"));
        }
    }

    private static Finding stop(String rule, String section, String sentence, String place) {
        return Finding.stop(rule, section, sentence, place);
    }
}
