package org.ourplan.law.safeguarding;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What stands before an enquiry is planned, and before it ends. Nothing here stands before protecting somebody now: making safe needs
 * no check. Places are {@code wishes}, {@code advocacy}, {@code others}, and of the end {@code action}, {@code action-what},
 * {@code met}, {@code risk-found}, {@code risk-outcome}, {@code risk-why} and {@code principle-} with its name.
 */
public final class SafeguardingChecks {

    private static final String SECTION = "Care Act 2014 s42(2)";
    private static final String GUIDANCE = "Statutory guidance, chapter 14";

    private SafeguardingChecks() {}

    /** Before an enquiry is planned: what the person wants was asked, or why not; whether they agree; the check of s68. */
    public static List<Finding> beforePlan(EnquiryFacts facts) {
        List<Finding> missing = new ArrayList<>();
        asked(facts, missing);
        consent(facts, missing);
        advocacy(facts, missing);
        return missing;
    }

    /** Before it ends. */
    public static List<Finding> beforeEnd(EnquiryFacts facts) {
        List<Finding> missing = beforePlan(facts);
        others(facts, missing);
        action(facts, missing);
        if (facts.asked() == OutcomesAsked.EXPRESSED && facts.met() == null) {
            missing.add(Finding.stop(
                    "SAFE-8", GUIDANCE, "Ask whether what they wanted came about: fully, partly or not", "met"));
        }
        risk(facts, missing);
        principles(facts, missing);
        return missing;
    }

    @Carries({"SAFE-8", "SAFE-14"})
    private static void asked(EnquiryFacts facts, List<Finding> missing) {
        OutcomesAsked asked = facts.asked();
        if (asked == null) {
            missing.add(Finding.stop(
                    "SAFE-8",
                    GUIDANCE,
                    "Ask the person what they want to come of it, or write why they were not asked",
                    "wishes"));
        } else if (!asked.asked() && facts.whyNotAsked().isBlank()) {
            missing.add(
                    Finding.stop("SAFE-14", GUIDANCE, "Write why the person was not asked what they want", "wishes"));
        }
    }

    @Carries("SAFE-15")
    private static void consent(EnquiryFacts facts, List<Finding> missing) {
        if (!facts.consent().isYes() && facts.without() == null) {
            missing.add(Finding.stop(
                    "SAFE-15",
                    GUIDANCE,
                    "Say that the person agrees, or why you go on although they do not or were not asked",
                    "wishes"));
        }
    }

    @Carries({"SAFE-11", "ADV-2"})
    private static void advocacy(EnquiryFacts facts, List<Finding> missing) {
        switch (facts.advocacy()) {
            case AdvocacyDecision.CannotDecide open ->
                missing.add(advocacy("ADV-2", "Do the advocacy check of this enquiry"));
            case AdvocacyDecision.Required required -> {
                if (facts.advocate().isBlank()) {
                    missing.add(advocacy(
                            "SAFE-11",
                            "An independent advocate must be arranged. Write who it is, or when you asked for one"));
                }
            }
            case AdvocacyDecision.NotRequired none -> {}
        }
    }

    private static Finding advocacy(String rule, String sentence) {
        return Finding.stop(rule, "Care Act 2014 s68", sentence, "advocacy");
    }

    @Carries("SAFE-6")
    private static void others(EnquiryFacts facts, List<Finding> missing) {
        facts.outstanding()
                .forEach(who -> missing.add(Finding.stop(
                        "SAFE-6",
                        SECTION,
                        "The council answers for what it asked others to find out: look at what came back from " + who,
                        "others")));
    }

    @Carries("SAFE-2")
    private static void action(EnquiryFacts facts, List<Finding> missing) {
        if (facts.action().isUnanswered()) {
            missing.add(Finding.stop("SAFE-2", SECTION, "Decide whether any action should be taken", "action"));
        } else if (facts.whatByWhom().isBlank()) {
            missing.add(Finding.stop(
                    "SAFE-2",
                    SECTION,
                    facts.action().isYes()
                            ? "Write what should be done, and by whom"
                            : "Write why no action should be taken",
                    "action-what"));
        }
    }

    @Carries("SAFE-10")
    private static void risk(EnquiryFacts facts, List<Finding> missing) {
        RiskFound found = facts.riskFound();
        if (found == null) {
            missing.add(Finding.stop("SAFE-10", GUIDANCE, "Say what the assessment of risk came to", "risk-found"));
        } else if (found.identified() && facts.riskOutcome() == null) {
            missing.add(Finding.stop(
                    "SAFE-10", GUIDANCE, "Say whether the risk was removed, was reduced, or remains", "risk-outcome"));
        }
        if (facts.riskWhy().isBlank()) {
            missing.add(Finding.stop("SAFE-10", GUIDANCE, "Write why you think so about the risk", "risk-why"));
        }
    }

    @Carries("SAFE-17")
    private static void principles(EnquiryFacts facts, List<Finding> missing) {
        for (Principle principle : Principle.values()) {
            if (facts.principles().getOrDefault(principle, "").isBlank()) {
                missing.add(Finding.stop(
                        "SAFE-17", GUIDANCE, "Answer this: " + principle.words(), "principle-" + principle.name()));
            }
        }
    }
}
