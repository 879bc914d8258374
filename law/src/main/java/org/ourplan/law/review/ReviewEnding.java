package org.ourplan.law.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What a review comes to, as it is about to be decided. Each place of a finding is a field of its form.
 *
 * @param because why this is decided, in words
 * @param ground why the plan ends; null for anything else, and while nobody said
 * @param agrees whether the person agrees that it ends
 * @param told whether they know the last day and what comes after it
 * @param lastDay the last day of the plan, where it ends
 * @param noGap how the needs are met from the day after
 * @param paymentRuns true while a direct payment is being paid
 */
@Carries({"REV-13", "REV-15"})
public record ReviewEnding(
        ReviewDecision decision,
        String because,
        LocalDate today,
        @Nullable EndGround ground,
        Answer agrees,
        Answer told,
        @Nullable LocalDate lastDay,
        String noGap,
        boolean paymentRuns) {

    /** What stops it. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (because.isBlank()) {
            findings.add(rev13("Say why, in words that the person can use.", "because"));
        }
        if (decision == ReviewDecision.END) {
            ends(findings);
        }
        return findings;
    }

    private void ends(List<Finding> findings) {
        if (ground == null) {
            findings.add(rev13(
                    "Choose why the plan ends. If a need seems to be gone, change the plan instead, and assess the need"
                            + " again first.",
                    "ground"));
        }
        if (!agrees.isYes()) {
            findings.add(rev13("A plan does not end after a review unless the person wants that.", "agrees"));
        }
        if (!told.isYes()) {
            findings.add(rev15("Tell them first which day is the last, and what comes after it.", "told"));
        }
        if (lastDay == null || lastDay.isBefore(today)) {
            findings.add(rev15("Enter the last day of the plan: today or later.", "last-day"));
        }
        if (noGap.isBlank()) {
            findings.add(rev15("Say what is there from the day after. There is never a gap in care.", "no-gap"));
        }
        if (paymentRuns) {
            findings.add(rev15("A direct payment is being paid. End it first, on its own page.", "decision"));
        }
    }

    private static Finding rev13(String sentence, String place) {
        return Finding.stop("REV-13", "Care Act 2014 s27; CASSG 13.4", sentence, place);
    }

    private static Finding rev15(String sentence, String place) {
        return Finding.stop("REV-15", "CASSG 13; the duty to act fairly", sentence, place);
    }
}
