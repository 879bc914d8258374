package org.ourplan.eligibility.decide;

import java.util.List;
import org.ourplan.law.eligibility.LimbFinding;

/** The three questions of the test, as a person would ask them: SI 2015/313 regs 2 and 3. */
public final class LimbQuestion {

    private static final List<String> ADULT = List.of(
            "Do your needs come from an illness, a disability or an injury?",
            "Because of this, are there two or more everyday things you are unable to do?",
            "Does this make a big difference to your wellbeing?");
    private static final List<String> CARER = List.of(
            "Do your needs come from giving care that someone cannot manage without?",
            "Because of this, is your health at risk, or is there something you are unable to do?",
            "Does this make a big difference to your wellbeing?");

    private LimbQuestion() {}

    /** The question of this limb, 1 to 3, said to the person. */
    public static String of(int limb, boolean carer) {
        return (carer ? CARER : ADULT).get(limb - 1);
    }

    /** One sentence with a tick or a cross, in words and as a sign. */
    public static String answer(LimbFinding finding) {
        return finding.met() ? "✓\u00A0Yes" : "✗\u00A0No";
    }
}
