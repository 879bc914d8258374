package org.ourplan.law.eligibility;

import java.util.List;

/**
 * What was found on one of the three parts ("limbs") of the test.
 *
 * @param limb 1, 2 or 3
 * @param met whether this part of the test is met
 * @param sentences why, in plain English to the person, ready for the letter; the first says the finding
 * @param section the provision, for example {@code SI 2015/313 reg 2(1)(a)}
 * @param ruleIds the rules applied
 */
public record LimbFinding(int limb, boolean met, List<String> sentences, String section, List<String> ruleIds) {

    public LimbFinding {
        sentences = List.copyOf(sentences);
        ruleIds = List.copyOf(ruleIds);
        if (limb < 1 || limb > 3 || sentences.isEmpty()) {
            throw new IllegalArgumentException("a finding is about limb 1, 2 or 3 and says why");
        }
    }
}
