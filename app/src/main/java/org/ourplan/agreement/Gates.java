package org.ourplan.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourplan.access.SignedIn;
import org.ourplan.accommodation.Accommodation;
import org.ourplan.advocacy.Advocates;
import org.ourplan.capacity.ActingFor;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.agreement.CouncilDecision;
import org.ourplan.law.agreement.Routed;
import org.ourplan.law.agreement.SignOffFacts;
import org.ourplan.law.capacity.Matter;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** What stands before a plan is sent or agreed, gathered for the law to look at. */
@Component
class Gates {

    private final Routing routing;
    private final LoweringBudgets lowering;
    private final Accommodation accommodation;
    private final ActingFor acting;
    private final Advocates advocates;

    Gates(
            Routing routing,
            LoweringBudgets lowering,
            Accommodation accommodation,
            ActingFor acting,
            Advocates advocates) {
        this.routing = routing;
        this.lowering = lowering;
        this.accommodation = accommodation;
        this.acting = acting;
        this.advocates = advocates;
    }

    /** Where the plan goes, from its amounts and what the worker says of it. */
    Routed route(PlanRecord plan, Answers sent) {
        return routing.route(plan, sent);
    }

    /** The level of who decides, or -1. */
    int rank(PlanRecord plan, SignedIn by) {
        return routing.rank(plan, by);
    }

    /** Keeps beside the decision the pack whose scheme it went by. */
    void keepPack(PlanRecord plan, SignedIn by) {
        routing.keepPack(plan, by);
    }

    /** What a lower budget than in the plan before still needs; nothing for one that is not lower. */
    List<Finding> lower(PlanRecord plan, AgreementSoFar soFar) {
        return lowering.toAgree(plan, soFar);
    }

    /** What the choice of a place to live still needs; nothing where the plan says none. */
    List<Finding> places(PlanRecord plan) {
        return accommodation.stillNeeded(plan);
    }

    /** A plan that says that the person cannot decide about it rests on what is recorded: who may decide, or best interests. */
    @Carries("PLAN-16")
    List<Finding> capacity(PlanRecord plan) {
        return !plan.facts().made().lacksCapacityForPlan()
                        || acting.all(plan.person(), Matter.CARE_AND_SUPPORT).stream()
                                .anyMatch(one -> one.refusal().isEmpty())
                ? List.of()
                : List.of(Finding.stop(
                        "PLAN-16",
                        "Mental Capacity Act 2005 s4",
                        "The plan says that the person cannot decide about it. Record the capacity assessment, and who decides or"
                                + " what is best for them, under capacity and best interests.",
                        "capacity"));
    }

    /** An advocate's report about the making or the changing of a plan of this kind that has no answer yet. */
    @Carries({"ADV-12", "ADV-13"})
    List<Finding> advocate(PlanRecord plan) {
        return advocates.beforeCompleting(
                plan.person(),
                plan.kind() == PlanKind.SUPPORT_PLAN
                        ? Set.of(Process.SUPPORT_PLAN, Process.REVISING_SUPPORT_PLAN)
                        : Set.of(Process.CARE_AND_SUPPORT_PLAN, Process.REVISING_CARE_AND_SUPPORT_PLAN));
    }

    /** Everything that sign-off looks at. */
    SignOffFacts facts(PlanRecord plan, AgreementSoFar soFar, CouncilDecision decision) {
        var outstanding = new ArrayList<>(plan.findings());
        outstanding.addAll(lower(plan, soFar));
        outstanding.addAll(places(plan));
        outstanding.addAll(capacity(plan));
        outstanding.addAll(advocate(plan));
        return new SignOffFacts(
                Deciding.writers(plan, soFar),
                outstanding,
                plan.warningReasons(),
                soFar.person(),
                soFar.others(),
                decision,
                routing.route(plan, soFar.sent().map(Entry::detail).orElse(Answers.none()))
                        .rank());
    }
}
