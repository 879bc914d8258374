package org.ourplan.law.advocacy;

import java.util.Arrays;
import java.util.List;
import org.ourplan.law.rules.Carries;

/** What must be considered in judging substantial difficulty: SI 2014/2889 reg 3. */
@Carries("ADV-4")
public enum Matter {
    HEALTH_CONDITION("Any health condition"),
    LEARNING_DIFFICULTY("Any learning difficulty"),
    DISABILITY("Any disability"),
    COMPLEXITY("How complicated their situation is"),
    EARLIER_REFUSAL("Whether they have said no to an assessment before"),
    ABUSE_OR_NEGLECT("Whether they are, or may be, experiencing abuse or neglect");

    private final String plainTitle;

    Matter(String plainTitle) {
        this.plainTitle = plainTitle;
    }

    public String plainTitle() {
        return plainTitle;
    }

    /** Whether this matter is asked in this process: an earlier refusal only where the process is an assessment. */
    public boolean appliesTo(Process process) {
        return this != EARLIER_REFUSAL || process.isAssessment();
    }

    /** The matters to consider in this process, in order. */
    public static List<Matter> in(Process process) {
        return Arrays.stream(values())
                .filter(matter -> matter.appliesTo(process))
                .toList();
    }
}
