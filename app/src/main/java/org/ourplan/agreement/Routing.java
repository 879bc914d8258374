package org.ourplan.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.ourplan.policy.Decided;
import org.ourplan.policy.PersonsPack;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Component;

/** The lowest level that may agree a plan under the scheme in force today. */
@Component
public class Routing {

    private final Policies policies;
    private final PersonsPack personsPack;
    private final Clock clock;

    Routing(Policies policies, PersonsPack personsPack, Clock clock) {
        this.policies = policies;
        this.personsPack = personsPack;
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
                        sent.chose("exception", "yes")
                                || plan.lines().stream()
                                        .anyMatch(line -> line.met().exception())),
                scheme(plan));
    }

    /**
     * Whether somebody may agree a plan that goes to this level, and who may instead.
     *
     * @param why why they may not; empty where they may
     * @param instead who may, by name, at most three; empty where nobody of that level is known
     */
    public record May(boolean agree, String why, List<String> instead) {}

    /**
     * Whether this manager may agree the plan: of the level it goes to or a higher one, and no writer of it (SIGN-3).
     */
    public May may(PlanRecord plan, Standing standing, Routed routed, SignedIn by) {
        var writers = Deciding.writers(plan, standing.soFar());
        var highEnough = rank(plan, by) >= routed.rank();
        var wrote = writers.contains(by.account().toString());
        if (highEnough && !wrote) {
            return new May(true, "", List.of());
        }
        var why = wrote
                ? "You wrote in this plan, so somebody else decides whether it is agreed."
                : "You cannot agree this plan. It needs a " + routed.level().name() + ". "
                        + String.join(" ", routed.reasons());
        var role = role(routed);
        var instead = standing.managers().stream()
                .filter(manager -> role != null && manager.roles().contains(role))
                .filter(manager -> manager.team() == null || manager.team().equals(by.team()))
                .filter(manager -> !writers.contains(manager.account().toString()))
                .map(Standing.Manager::words)
                .limit(3)
                .toList();
        return new May(false, why, instead);
    }

    /** The role that has the name of the level it goes to; null where the scheme names a level that is no role. */
    static @Nullable Role role(Routed routed) {
        return Stream.of(Role.values())
                .filter(role -> role.words().equalsIgnoreCase(routed.level().name()))
                .findFirst()
                .orElse(null);
    }

    /** The level of who decides, or -1. */
    public int rank(PlanRecord plan, SignedIn by) {
        Set<String> roles = by.roles().stream().map(Role::words).collect(Collectors.toSet());
        return Levels.rank(scheme(plan), roles);
    }

    /** Keeps beside the decision the pack whose scheme it went by. */
    void keepPack(PlanRecord plan, SignedIn by) {
        personsPack.decided(plan.person(), Decided.AGREEMENT, plan.id(), LocalDate.now(clock), by);
    }

    private DelegationScheme scheme(PlanRecord plan) {
        return switch (policies.delegationScheme(plan.person(), LocalDate.now(clock))) {
            case DatedAnswer.Held<DelegationScheme> held -> held.value();
            case DatedAnswer.Missing<DelegationScheme> gap -> throw new Refused(List.of(gap.sentence()), plan.link());
        };
    }
}
