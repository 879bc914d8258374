package org.ourplan.assessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.decide.AdvocacyQuestion;
import org.ourplan.assessment.form.AdvocacyForm;
import org.ourplan.law.advocacy.Advocacy;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.advocacy.Process;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Parts;

/**
 * The advocacy check of s67, for a process of another stage. Each process has its own: a check that was made for one does not serve
 * for the next (ADV-14).
 */
public final class AdvocacyCheck {

    /** The place of the check among the parts of a process. */
    public static final String PLACE = "advocacy";

    private AdvocacyCheck() {}

    /** Its questions. */
    public static PartForm form(Process process) {
        return AdvocacyForm.of(process);
    }

    /** What the law decides on these answers; nothing answered is something missing. */
    public static AdvocacyDecision decide(@Nullable Answers answers, Process process) {
        var recorded = Parts.ofAnswers(answers == null ? Map.of() : Map.of(PLACE, answers));
        return Advocacy.decide(AdvocacyQuestion.facts(recorded, process));
    }
}
