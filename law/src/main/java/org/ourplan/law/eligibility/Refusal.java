package org.ourplan.law.eligibility;

import org.ourplan.law.finding.Finding;

/**
 * Why no determination can be made.
 *
 * @param why short and fixed, as case files give it
 * @param finding the same for a page: the rule, its section, what to do, and where. Places: {@code impairment},
 *     {@code necessary-care}, {@code health}, {@code outcome} (any), {@code outcome/A7} (that one), {@code child},
 *     {@code fluctuation}, {@code wellbeing}
 */
public record Refusal(String why, Finding finding) {

    static Refusal of(String why, String ruleId, String section, String sentence, String place) {
        return new Refusal(why, Finding.stop(ruleId, section, sentence, place));
    }
}
