package org.ourplan.law.options;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What must be in place before a top-up is agreed. The place of every finding is {@code top-up}.
 *
 * @param offeredWithinBudget true when a suitable place within the budget was offered and can be had
 * @param payerCanAfford true when there is evidence that the payer can go on paying
 * @param writtenAgreement true when the amounts, how often, its review, and what happens if it stops, are in a written
 *     agreement
 */
@Carries({"ACC-3", "ACC-5"})
public record TopUpOffer(TopUp topUp, boolean offeredWithinBudget, boolean payerCanAfford, boolean writtenAgreement) {

    /** What stops it. Empty when it may be agreed. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        topUp.refused().ifPresent(findings::add);
        if (!offeredWithinBudget) {
            findings.add(stop(
                    "ACC-5",
                    "Offer at least one suitable place within the budget. If there is none, raise the budget:"
                            + " nobody pays"
                            + " a top-up because nothing else can be had."));
        }
        if (!payerCanAfford) {
            findings.add(stop(
                    "ACC-3",
                    "Record how you know that the payer can go on paying for as long as it is likely to last."));
        }
        if (!writtenAgreement) {
            findings.add(stop("ACC-3", "Make a written agreement with the payer before the person moves in."));
        }
        return findings;
    }

    private static Finding stop(String rule, String sentence) {
        return Finding.stop(rule, "Care Act 2014 s30; SI 2014/2670", sentence, "top-up");
    }
}
