package org.ourplan.bench.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.Eligibility;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.plan.BudgetDeployment;
import org.ourplan.law.plan.BudgetInPlan;
import org.ourplan.law.plan.DirectPaymentInPlan;
import org.ourplan.law.plan.Disposition;
import org.ourplan.law.plan.HowPlanWasMade;
import org.ourplan.law.plan.InformationInPlan;
import org.ourplan.law.plan.Involved;
import org.ourplan.law.plan.InvolvedAs;
import org.ourplan.law.plan.Involvement;
import org.ourplan.law.plan.NeedInPlan;
import org.ourplan.law.plan.PlanContent;
import org.ourplan.law.plan.PlanFacts;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.plan.PlanLine;
import org.ourplan.law.wellbeing.WellbeingArea;

/** Determinations of 64 different adults in turn, and what the law asks of a plan with ten goals and twenty steps. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Threads(1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LawOnOneCore {

    private final List<AdultFacts> adults = adults();
    private final PlanFacts plan = plan();
    private int next;

    /** One determination with all its reasons in words. */
    @Benchmark
    public Determination determination() {
        next = next + 1 & 63;
        return Eligibility.determine(adults.get(next));
    }

    /** Everything that stands between a plan and agreement. */
    @Benchmark
    public List<Finding> planChecks() {
        return PlanContent.all(plan);
    }

    private static List<AdultFacts> adults() {
        var adults = new ArrayList<AdultFacts>();
        for (var number = 0; number < 64; number++) {
            Map<AdultOutcome, OutcomeAnswer<AdultUnable>> answers = new EnumMap<>(AdultOutcome.class);
            for (var outcome : AdultOutcome.values()) {
                var unable = (number * 37 + outcome.ordinal() * 11) % 10 < 3;
                answers.put(
                        outcome,
                        unable
                                ? OutcomeAnswer.unable(
                                        AdultUnable.values()[number % 4], "I cannot do it without somebody beside me.")
                                : OutcomeAnswer.able());
            }
            adults.add(AdultFacts.notYetAnswered()
                    .withAnswers(answers)
                    .withImpairment(Answer.YES, "Her doctor's letter.")
                    .withResponsibleForChild(Answer.YES)
                    .withWellbeing(WellbeingEffect.of(
                            number % 5 == 0 ? Significance.NOT_SIGNIFICANT : Significance.SIGNIFICANT,
                            WellbeingArea.HEALTH,
                            WellbeingArea.CONTROL)));
        }
        return adults;
    }

    private static PlanFacts plan() {
        var day = LocalDate.of(2026, 5, 1);
        var needs = new NeedInPlan[10];
        var names = new ArrayList<String>();
        for (var number = 0; number < needs.length; number++) {
            names.add("need-" + number);
            var need = NeedInPlan.assessed("need-" + number, "Something each day")
                    .eligible(true, "cannot do it without help")
                    .metBy(Disposition.COUNCIL, "somebody helps each morning")
                    .relevantTo("dignity; control over the day")
                    .steps("I do what I can", "my sister shows me");
            for (var step = 0; step < 2; step++) {
                need = need.with(PlanLine.paid(
                        "help " + step,
                        "a day that begins well",
                        new BigDecimal("7.00"),
                        BudgetDeployment.COUNCIL_COMMISSIONED));
            }
            needs[number] = need;
        }
        var paid = new BigDecimal("140.00");
        return PlanFacts.drafting(PlanKind.CARE_AND_SUPPORT_PLAN)
                .but()
                .assessed(names)
                .needs(needs)
                .involvement(new Involvement(List.of(Involved.tookPart("Ada Example", InvolvedAs.ADULT)), false, false))
                .budget(new BudgetInPlan(
                        new BigDecimal("150.00"), day, paid, new BigDecimal("40.00"), new BigDecimal("100.00"), true))
                .directPayment(DirectPaymentInPlan.notRequested(day))
                .information(new InformationInPlan("a bath board", "keep walking", "ask your social worker"))
                .contingency("ring the out of hours team")
                .made(HowPlanWasMade.byCouncil("I like my own company in the morning"))
                .reviewOn(day.plusWeeks(7))
                .agreementRecorded(true)
                .build();
    }
}
