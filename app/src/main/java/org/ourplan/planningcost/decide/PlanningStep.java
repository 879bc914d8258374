package org.ourplan.planningcost.decide;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.law.rules.Carries;

/** What time is spent on, kept apart so that each can be costed alone. Stored by name: never rename. */
@Carries("S004-121")
public enum PlanningStep {
    ASSESSMENT("Assessment"),
    PLAN("The plan"),
    IMPLEMENTATION("Putting the plan into practice"),
    REVIEW("Review"),
    PANEL("Panel, or other approval");

    private final String words;

    PlanningStep(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** In addresses and files, such as {@code plan}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step of this code, if there is one. */
    public static Optional<PlanningStep> coded(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
