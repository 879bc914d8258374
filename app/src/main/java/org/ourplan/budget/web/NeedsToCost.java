package org.ourplan.budget.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.assessment.Assessments;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.eligibility.Determinations;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;

/** The eligible needs of a determination, once a figure may be put on them. At most three statements. */
@Component
class NeedsToCost {

    private final Determinations determinations;
    private final Assessments assessments;

    NeedsToCost(Determinations determinations, Assessments assessments) {
        this.determinations = determinations;
        this.assessments = assessments;
    }

    /** The determination with its eligible needs. */
    record ToCost(DeterminationRecord determination, List<NeedsForm.Asked> needs) {}

    /**
     * Refused before the assessment is complete (AS-22), before the person has the decision in writing, and where no
     * need is eligible.
     */
    @Carries("AS-22")
    ToCost of(PersonId person, UUID id) {
        var determination = determinations.find(person, id).orElseThrow(NotFound::new);
        var back = person.link() + "/budget";
        if (!determination.letterGiven()) {
            throw new Refused(
                    List.of("Give the person the decision and its reasons in writing first. Then work out the budget."),
                    back);
        }
        var assessment = assessments
                .completed(person, determination.assessment())
                .orElseThrow(() -> new Refused(
                        List.of("The assessment is not complete. Finish it before any figure is put on the needs."),
                        back));
        var needs = assessment.needs().stream()
                .filter(need -> determination.eligibleNeeds().contains(need.reference()))
                .map(need ->
                        new NeedsForm.Asked(need.reference(), need.title(), need.whoHelpsNow(), need.othersCanDo()))
                .toList();
        if (needs.isEmpty()) {
            throw new Refused(List.of("No need was found eligible, so there is no budget to work out."), back);
        }
        return new ToCost(determination, needs);
    }
}
