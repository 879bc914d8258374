package org.ourplan.law.finding;

import java.util.Objects;

/**
 * One thing the law still needs, or would have the worker think about.
 *
 * @param ruleId the rule in the register, for example {@code PLAN-1}
 * @param section the provision in words a lawyer knows, for example {@code Care Act 2014 s25(1)(a)}
 * @param sentence what is needed, in plain English, in one sentence, saying how to put it right
 * @param place where to put it right: a stable word the pages turn into a link, for example {@code contingency} or {@code need/3}
 * @param weight whether it stops the next step or only warns
 */
public record Finding(String ruleId, String section, String sentence, String place, Weight weight) {

    public Finding {
        Objects.requireNonNull(weight);
        if (ruleId.isBlank() || section.isBlank() || sentence.isBlank() || place.isBlank()) {
            throw new IllegalArgumentException("a finding needs a rule, a section, a sentence and a place");
        }
    }

    /** A finding that stops the next step. */
    public static Finding stop(String ruleId, String section, String sentence, String place) {
        return new Finding(ruleId, section, sentence, place, Weight.HARD_STOP);
    }

    /** A finding that the worker may pass with a recorded reason. */
    public static Finding warn(String ruleId, String section, String sentence, String place) {
        return new Finding(ruleId, section, sentence, place, Weight.WARNING);
    }

    /** True when the next step may not be taken while this stands. */
    public boolean stops() {
        return weight == Weight.HARD_STOP;
    }
}
