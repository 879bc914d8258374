package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;

/**
 * What the comparison of options came to (OPT-8: it goes in the plan).
 *
 * @param basis the option the budget rests on, or null when none is suitable and available
 * @param costOverFirstYear of every suitable option, by name, in the order they were given
 * @param excluded options left out of the comparison because they would not meet the need or deliver the outcome
 * @param setAside suitable options the budget cannot rest on, by name, with the reason
 * @param preferred the person's preference, kept whatever the basis is, or null when they have none
 * @param differenceToPreference pounds a week, once time-limited lines have ended; null when it is the same option
 * @param choiceOfAccommodation true when the person must be offered a choice of place (ACC-1)
 * @param reasons why, in plain sentences
 * @param findings what is still to be put right
 */
public record Appraisal(
        @Nullable SupportOption basis,
        Map<String, BigDecimal> costOverFirstYear,
        List<String> excluded,
        Map<String, String> setAside,
        @Nullable SupportOption preferred,
        @Nullable BigDecimal differenceToPreference,
        boolean choiceOfAccommodation,
        List<String> reasons,
        List<Finding> findings) {

    public Appraisal {
        excluded = List.copyOf(excluded);
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
    }
}
