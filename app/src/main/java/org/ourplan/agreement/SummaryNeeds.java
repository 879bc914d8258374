package org.ourplan.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.agreement.SummaryForm.Field;
import org.ourplan.agreement.SummaryForm.Group;
import org.ourplan.law.plan.Disposition;
import org.ourplan.law.plan.NeedInPlan;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.LineInWords;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;
import org.ourplan.platform.web.InWords;

/** The second part of the form: need by need what it is, what is wanted, who meets it, whether it is eligible, what the budget does. */
final class SummaryNeeds {

    private final PlanRecord plan;

    private SummaryNeeds(PlanRecord plan) {
        this.plan = plan;
    }

    /** The form's own rows, then every other need of the plan. A carer's plan has its own needs only. */
    static List<Group> of(PlanRecord plan) {
        var needs = new SummaryNeeds(plan);
        var groups = new ArrayList<Group>();
        var carer = plan.kind() == PlanKind.SUPPORT_PLAN;
        if (!carer) {
            for (var row : SummaryRow.values()) {
                groups.add(needs.row(row.title(), needs.begunFrom(row.code())));
            }
        }
        plan.needs().stream()
                .filter(need ->
                        carer || need.outcome().isEmpty() || !SummaryRow.codes().contains(need.outcome()))
                .forEach(need -> groups.add(needs.row(need.title(), Optional.of(need))));
        return numbered(groups);
    }

    private static List<Group> numbered(List<Group> groups) {
        var numbered = new ArrayList<Group>();
        for (var group : groups) {
            numbered.add(new Group("2." + (numbered.size() + 1) + " " + group.title(), group.lead(), group.fields()));
        }
        return numbered;
    }

    private Optional<NeedBegunFrom> begunFrom(String outcome) {
        return plan.needs().stream()
                .filter(need -> !outcome.isEmpty() && need.outcome().equals(outcome))
                .findFirst();
    }

    @Carries("S004-95")
    private Group row(String title, Optional<NeedBegunFrom> begunFrom) {
        var at =
                "the plan, " + begunFrom.map(NeedBegunFrom::title).orElse(title).toLowerCase(java.util.Locale.UK);
        var need = begunFrom.flatMap(begun -> plan.facts().needs().stream()
                .filter(one -> one.reference().equals(begun.reference()))
                .findFirst());
        return new Group(
                title,
                "",
                List.of(
                        Field.of(
                                "My need",
                                "the assessment",
                                2,
                                begunFrom.stream()
                                        .flatMap(begun -> begun.getsInTheWay().lines())),
                        Field.of("What I want", at, 2, begunFrom.stream().flatMap(this::goal)),
                        Field.of(
                                "How it is met by what I do, by prevention, by my community and the people around me",
                                at,
                                3,
                                need.stream().flatMap(this::withoutMoney)),
                        Field.of(
                                "Is it a need that the council must help with?",
                                "the decision of " + InWords.date(plan.determinedOn()),
                                1,
                                begunFrom.map(begun -> begun.eligible() ? "Yes" : "No").stream()),
                        fromTheBudget(at, need)));
    }

    private Stream<String> goal(NeedBegunFrom need) {
        return plan.written("need/" + need.reference()).one("goal").lines();
    }

    private Stream<String> withoutMoney(NeedInPlan need) {
        return Stream.of(
                        Stream.of(LineInWords.stop(need.canDoMyself()), LineInWords.stop(need.othersCanDo())),
                        lines(need, false))
                .flatMap(words -> words);
    }

    /** Only for a need that is eligible, or that the council chose to meet with its reason (s19). */
    private Field fromTheBudget(String at, Optional<NeedInPlan> need) {
        var label = "How it is met from my personal budget";
        if (need.isPresent() && !mayBePaidFor(need.get())) {
            return Field.of(
                    label, at, 0, "Nothing: the council does not have to meet this need, and has not chosen to.");
        }
        return Field.of(label, at, 3, need.stream().flatMap(this::paid));
    }

    private static boolean mayBePaidFor(NeedInPlan need) {
        return Boolean.TRUE.equals(need.eligible())
                || (need.disposition() == Disposition.COUNCIL && !need.reason().isBlank());
    }

    private Stream<String> paid(NeedInPlan need) {
        var why = Boolean.TRUE.equals(need.eligible()) ? "" : "Why: " + LineInWords.stop(need.reason());
        return Stream.of(lines(need, true), Stream.of(need.howMet(), why)).flatMap(words -> words);
    }

    private Stream<String> lines(NeedInPlan need, boolean paid) {
        return plan.linesFor(need.reference()).stream()
                .filter(line -> line.doer().paid() == paid)
                .map(SummaryNeeds::sentence);
    }

    private static String sentence(PlannedLine line) {
        return LineInWords.sentence(line);
    }
}
