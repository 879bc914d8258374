package org.ourplan.law.directpayments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** The steps before a direct payment stops (s33(4), (5); CASSG 12.67 to 12.84), and taking money back. Nobody is left without care. */
@Carries({"DP-22", "DP-23"})
public final class Stopping {

    private static final String GUIDANCE = "CASSG 12.67 to 12.84";

    private Stopping() {}

    /** Why it stops (s33(4), (5)). Stored by name: never rename. */
    public enum Why {
        NOT_WANTED("They no longer want it"),
        CONDITION_NOT_MET("A condition is no longer met, so it must stop (s33(4))"),
        MISUSE("A condition was broken, or money was used for something else (s33(5))"),
        NEEDS_CHANGED("The needs are now met in another way, or there are none"),
        DIED("They died");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** How people read it. */
        public String words() {
            return words;
        }
    }

    /**
     * What was done and decided before it stops.
     *
     * @param reasons why, in words that the letter gives
     * @param discussedOn the day it was talked over with them
     * @param helpExplored what help was looked at that would let it go on; not asked where they no longer want it
     * @param noticeDays the council's own shortest notice in days; 0 where it has none
     * @param unsafe why notice would be unsafe; empty where notice is given
     * @param employs whether somebody is employed with it
     * @param employerSettled how notice, wages and redundancy are settled
     * @param replacement the care from the day after; empty where there is none
     * @param whyNoReplacement why none is needed; empty where there is some
     */
    public record Facts(
            @Nullable Why why,
            String reasons,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate discussedOn,
            String helpExplored,
            int noticeDays,
            String unsafe,
            Answer employs,
            String employerSettled,
            String replacement,
            String whyNoReplacement) {}

    /** Everything that stops the decision. The places are the names of the questions. */
    public static List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        need(facts.why() == null, "why", "Choose why it stops.", findings);
        need(facts.reasons().isBlank(), "reasons", "Write the reasons; the letter gives them.", findings);
        if (facts.why() != Why.DIED) {
            talked(facts, findings);
        }
        notice(facts, findings);
        need(
                !facts.employs().isNo() && facts.employerSettled().isBlank(),
                "employer",
                "Say how notice, wages and redundancy of whoever is employed are settled, or that nobody is.",
                findings);
        need(
                facts.replacement().isBlank() && facts.whyNoReplacement().isBlank(),
                "replacement",
                "Say what care is in place from the day after, or why none is needed. There may be no gap.",
                findings);
        return findings;
    }

    private static void talked(Facts facts, List<Finding> findings) {
        need(
                facts.discussedOn() == null,
                "discussed",
                "Talk it over with them first, and write the day. If that was not possible, wait until it is.",
                findings);
        boolean wanted = facts.why() != Why.NOT_WANTED && facts.why() != Why.NEEDS_CHANGED;
        need(
                wanted && facts.helpExplored().isBlank(),
                "help",
                "Say what help was looked at that would let it go on.",
                findings);
    }

    private static void notice(Facts facts, List<Finding> findings) {
        LocalDate lastDay = facts.lastDay();
        LocalDate decidedOn = facts.decidedOn();
        need(lastDay == null, "last-day", "Enter the last day that is paid for.", findings);
        if (lastDay == null || decidedOn == null || facts.why() == Why.DIED || facts.why() == Why.NOT_WANTED) {
            return;
        }
        boolean tooShort = ChronoUnit.DAYS.between(decidedOn, lastDay) < facts.noticeDays();
        need(
                tooShort && facts.unsafe().isBlank(),
                "last-day",
                "Give at least " + facts.noticeDays()
                        + " days' notice (our own figure), or say why that would be unsafe.",
                findings);
    }

    /**
     * What stops money from being asked back: it is a discretion, and each of these is thought about.
     *
     * @param hardship what paying it back would mean for them
     * @param honestMistake whether it was an honest mistake, and how that was weighed
     * @param inProportion why this amount, and not less or nothing
     */
    @Carries("DP-22")
    public static List<Finding> reclaim(String reasons, String hardship, String honestMistake, String inProportion) {
        List<Finding> findings = new ArrayList<>();
        discretion(reasons, "reasons", "Write the reasons for asking for money back.", findings);
        discretion(hardship, "hardship", "Say what paying it back would mean for them.", findings);
        discretion(
                honestMistake, "mistake", "Say whether it was an honest mistake, and how you weighed that.", findings);
        discretion(inProportion, "proportion", "Say why this amount, and not less or nothing.", findings);
        return findings;
    }

    private static void discretion(String said, String place, String sentence, List<Finding> findings) {
        if (said.isBlank()) {
            findings.add(Finding.stop("DP-22", "Care Act 2014 s33(5)", sentence, place));
        }
    }

    private static void need(boolean missing, String place, String sentence, List<Finding> findings) {
        if (missing) {
            findings.add(Finding.stop("DP-23", GUIDANCE, sentence, place));
        }
    }
}
