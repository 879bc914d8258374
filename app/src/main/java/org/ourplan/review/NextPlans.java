package org.ourplan.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.review.Reassess;
import org.ourplan.law.review.ReviewDecision;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanVersion;
import org.ourplan.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * What a review begins: the next version of the plan, as a copy of the one in force, through the same gates; and an assessment,
 * where something changed and as much as that makes right. Where everything is assessed again the plan waits for the new decision.
 */
@Component
@Carries({"REV-11", "REV-14", "S000-36", "S001-57", "S004-93"})
class NextPlans {

    private static final List<PlanState> BEING_MADE =
            List.of(PlanState.DRAFTING, PlanState.WITH_PERSON, PlanState.WITH_COUNCIL, PlanState.RETURNED);

    private final Plans plans;
    private final Assessments assessments;

    NextPlans(Plans plans, Assessments assessments) {
        this.plans = plans;
        this.assessments = assessments;
    }

    WhatFollows.Begun from(WhatFollows.Done done) {
        return new WhatFollows.Begun(version(done), assessment(done));
    }

    /** A version that is being made already goes on; nobody begins a second one. */
    private @Nullable UUID version(WhatFollows.Done done) {
        if (done.end().decision() != ReviewDecision.REVISE || done.reassess() == Reassess.WHOLE) {
            return null;
        }
        var person = done.person().id();
        return plans.versions(person).stream()
                .filter(version -> version.kind() == done.plan().kind() && BEING_MADE.contains(version.state()))
                .map(PlanVersion::id)
                .findFirst()
                .orElseGet(() -> plans.beginNext(person, done.plan().id(), done.by()));
    }

    /** One that is offered or begun already serves. */
    private @Nullable UUID assessment(WhatFollows.Done done) {
        if (done.reassess() == Reassess.NONE || done.end().decision() == ReviewDecision.END) {
            return null;
        }
        var person = done.person().id();
        var kind = done.review().looked().supportPlan() ? AssessmentKind.CARERS : AssessmentKind.NEEDS;
        return assessments.of(person).stream()
                .filter(one -> one.kind() == kind && one.state().mayBeWritten())
                .map(Assessment::id)
                .findFirst()
                .orElseGet(() -> offered(done, kind));
    }

    private UUID offered(WhatFollows.Done done, AssessmentKind kind) {
        var changed = done.written("changed");
        var scope = done.reassess() == Reassess.PART ? "Only this is assessed again: " + changed.one("scope") : "";
        return assessments.offer(
                done.person().id(),
                kind,
                null,
                done.plan().caredForName(),
                null,
                WhatFollows.together(List.of(changed.one("what"), scope)),
                done.written("change").one("change"),
                done.by());
    }
}
