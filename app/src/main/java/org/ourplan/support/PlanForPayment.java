package org.ourplan.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.plan.BudgetDeployment;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;
import org.ourplan.plan.Plans;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;

/** What a direct payment takes from the plan in force: the needs it may meet, what they cost, what the person pays. */
@Component
@Carries({"DP-8", "PB-14"})
public class PlanForPayment {

    private final Plans plans;

    PlanForPayment(Plans plans) {
        this.plans = plans;
    }

    /** The newest plan in force. At most three statements. */
    public Optional<PlanRecord> inForce(PersonId person) {
        return plans.versions(person).stream()
                .filter(version -> version.state().inForce())
                .findFirst()
                .flatMap(version -> plans.find(person, version.id()));
    }

    /** Every need that the budget pays for, each with its cost a week. */
    public static List<NeedPaidFor> paidFor(PlanRecord plan) {
        return plan.needs().stream()
                .map(need -> new NeedPaidFor(need.reference(), need.title(), weekly(plan, need.reference())))
                .filter(need -> need.weekly().signum() > 0)
                .toList();
    }

    /** True where the plan says that this need is met by a direct payment, or partly by one. */
    public static boolean byDirectPayment(PlanRecord plan, String need) {
        return paid(plan, need).stream()
                .anyMatch(line -> line.deployment() == BudgetDeployment.DIRECT_PAYMENT
                        || line.deployment() == BudgetDeployment.MIXED);
    }

    public static BigDecimal weekly(List<NeedPaidFor> needs) {
        return needs.stream().map(NeedPaidFor::weekly).reduce(Pounds.NOTHING, BigDecimal::add);
    }

    public static BigDecimal personPays(PlanRecord plan) {
        return Objects.requireNonNullElse(plan.facts().budget().personPays(), Pounds.NOTHING);
    }

    static BigDecimal councilPays(PlanRecord plan) {
        return Objects.requireNonNullElse(plan.facts().budget().councilPays(), Pounds.NOTHING);
    }

    /** Where a need is met partly by a direct payment, only that part: lines that say so, else every paid line. */
    private static BigDecimal weekly(PlanRecord plan, String need) {
        var paid = paid(plan, need);
        var direct = paid.stream()
                .filter(line -> line.deployment() == BudgetDeployment.DIRECT_PAYMENT)
                .toList();
        return (direct.isEmpty() ? paid : direct)
                .stream()
                        .map(line -> Objects.requireNonNullElse(line.weekly(), Pounds.NOTHING))
                        .reduce(Pounds.NOTHING, BigDecimal::add);
    }

    private static List<PlannedLine> paid(PlanRecord plan, String need) {
        return plan.linesFor(need).stream()
                .filter(line -> line.doer().paid() && line.weekly() != null)
                .toList();
    }
}
