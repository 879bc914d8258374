package org.ourplan.agreement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.ask.Ask;
import org.ourplan.ask.AskKind;
import org.ourplan.ask.Asks;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.documents.DocumentKind;
import org.ourplan.law.agreement.Answer;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.review.LowerBudget;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Component;

/** A lower budget than in the plan before: what it needs before it may be agreed, and from which day it may count. */
@Component
@Carries({"REV-11", "REV-13", "REV-15"})
public class LoweringBudgets {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Assessments assessments;
    private final Policies policies;
    private final Asks asks;
    private final Clock clock;

    LoweringBudgets(Assessments assessments, Policies policies, Asks asks, Clock clock) {
        this.assessments = assessments;
        this.policies = policies;
        this.asks = asks;
        this.clock = clock;
    }

    /** True where this plan's budget is lower than that of the plan it replaces. */
    public static boolean isLower(PlanRecord plan) {
        return LowerBudget.isLower(before(plan), plan.facts().budget().cost());
    }

    /** What the person was told of it in writing, if that holds for the budget as it stands now. */
    public Optional<Entry> told(PlanRecord plan, AgreementSoFar soFar) {
        var cost = plan.facts().budget().cost();
        return soFar.last(EntryKind.LOWER_BUDGET_TOLD)
                .filter(entry -> cost != null
                        && entry.detail()
                                .money("now")
                                .filter(told -> told.compareTo(cost) <= 0)
                                .isPresent());
    }

    /** What stands in the way of agreeing it; nothing for a budget that is not lower. */
    public List<Finding> toAgree(PlanRecord plan, AgreementSoFar soFar) {
        if (!isLower(plan)) {
            return List.of();
        }
        var told = told(plan, soFar);
        var detail = told.map(Entry::detail).orElse(Answers.none());
        var agrees = soFar.person() != null && soFar.person().said() == Answer.Said.AGREES;
        return LowerBudget.toAgree(
                because(detail),
                detail.one("evidence"),
                reassessed(plan),
                agrees,
                told.map(entry -> LocalDate.parse(detail.one("on"))).orElse(null));
    }

    /** What is missing of the ground for it, before the person is told. */
    public List<Finding> ground(PlanRecord plan, Answers said) {
        return LowerBudget.toSend(because(said), said.one("evidence"), reassessed(plan));
    }

    /**
     * What stands in the way of its counting today: the day that the person was told has not come, or they asked for another look at
     * it and wait for the answer.
     */
    public List<Finding> toBegin(PlanRecord plan, AgreementSoFar soFar) {
        if (!isLower(plan)) {
            return List.of();
        }
        var told = told(plan, soFar).map(Entry::detail);
        var findings = new ArrayList<Finding>(told.map(detail -> LocalDate.parse(detail.one("from")))
                .map(from -> LowerBudget.toBegin(LocalDate.now(clock), from, InWords.date(from)))
                .orElse(List.of()));
        findings.addAll(LowerBudget.whileDisputed(told.map(detail -> LocalDate.parse(detail.one("on")))
                .filter(on -> disputed(plan, on))
                .isPresent()));
        return findings;
    }

    /** Another look at the letter that told of it, or at a decision they did not name, asked for since. */
    private boolean disputed(PlanRecord plan, LocalDate told) {
        return asks.of(plan.person()).stream()
                .filter(ask -> ask.waits() && ask.kind() == AskKind.ANOTHER_LOOK)
                .filter(ask -> !ask.asked().atZone(LONDON).toLocalDate().isBefore(told))
                .anyMatch(LoweringBudgets::aboutTheBudget);
    }

    private static boolean aboutTheBudget(Ask ask) {
        var about = ask.about();
        var look = ask.look();
        if (about == null) {
            return look == null || look.decided().mayBeTheBudget();
        }
        return about.title().equals(DocumentKind.LOWER_BUDGET_LETTER.title());
    }

    /**
     * The first day of a lower budget told on that day, after the council's own notice; refused while that is not set.
     */
    public LocalDate firstDay(PlanRecord plan, LocalDate toldOn) {
        return switch (policies.localTargetDays(plan.person(), LocalTarget.LOWER_BUDGET_NOTICE.stored(), toldOn)) {
            case DatedAnswer.Held<Integer> held -> LowerBudget.firstDay(toldOn, held.value());
            case DatedAnswer.Missing<Integer> gap -> throw new Refused(List.of(gap.sentence()), plan.link());
        };
    }

    /** The ground that was chosen, or null. */
    public static LowerBudget.@Nullable Because because(Answers said) {
        return Stream.of(LowerBudget.Because.values())
                .filter(one -> said.chose("because", one.name()))
                .findFirst()
                .orElse(null);
    }

    /** Either the plan rests on a newer decision, or the needs were assessed again since the older one. */
    private boolean reassessed(PlanRecord plan) {
        var before = plan.before();
        if (before == null || !before.determination().equals(plan.determination())) {
            return true;
        }
        var kind = plan.kind() == PlanKind.SUPPORT_PLAN ? AssessmentKind.CARERS : AssessmentKind.NEEDS;
        return assessments
                .latestCompleted(plan.person(), kind)
                .filter(completed -> completed.completedOn().isAfter(before.determinedOn()))
                .isPresent();
    }

    private static @Nullable BigDecimal before(PlanRecord plan) {
        var before = plan.before();
        return before == null ? null : before.cost();
    }
}
