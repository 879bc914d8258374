package org.ourplan.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.decide.Levels;
import org.ourplan.budget.StatementOfPlan;
import org.ourplan.law.agreement.Delegation;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.agreement.Routed;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.money.Pounds;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Component;

/** The lowest level that may agree a plan under the scheme in force today. */
@Component
public class Routing {

    private final Policies policies;
    private final Clock clock;

    Routing(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Where a plan goes, from its amounts and what the worker said when sending it. */
    public Routed route(PlanRecord plan, Answers sent) {
        var cost = plan.facts().budget().cost();
        var indicative = plan.indicative();
        return Delegation.route(
                Levels.toAgree(
                        cost == null ? Pounds.NOTHING : cost,
                        StatementOfPlan.oneOff(plan),
                        indicative == null ? null : indicative.weekly(),
                        sent.chose("high-risk", "yes"),
                        sent.chose("very-complex", "yes"),
                        sent.chose("exception", "yes")),
                scheme(plan));
    }

    /** The level of who decides, or -1. */
    public int rank(PlanRecord plan, SignedIn by) {
        Set<String> roles = by.roles().stream().map(Role::words).collect(Collectors.toSet());
        return Levels.rank(scheme(plan), roles);
    }

    private DelegationScheme scheme(PlanRecord plan) {
        return switch (policies.delegationScheme(LocalDate.now(clock))) {
            case DatedAnswer.Held<DelegationScheme> held -> held.value();
            case DatedAnswer.Missing<DelegationScheme> gap -> throw new Refused(List.of(gap.sentence()), plan.link());
        };
    }
}
