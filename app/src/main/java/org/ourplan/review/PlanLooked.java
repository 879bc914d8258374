package org.ourplan.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.plan.PreparedBy;
import org.ourplan.plan.PlanRecord;

/**
 * The plan in force as it was when its review began: what the person wanted, and who said they would do what. Kept with the review,
 * so that whoever reads it later sees what people looked at.
 *
 * @param planner whoever helped to make the plan, by name
 * @param plannerIsCouncil whether they work for the council
 * @param weekly its personal budget, pounds a week; null where none was stated
 */
public record PlanLooked(
        int number,
        PlanKind kind,
        String planner,
        boolean plannerIsCouncil,
        @Nullable BigDecimal weekly,
        List<Outcome> outcomes,
        List<Promise> promises) {

    public PlanLooked {
        outcomes = List.copyOf(outcomes);
        promises = List.copyOf(promises);
    }

    /**
     * One outcome of the plan.
     *
     * @param need the assessed need's reference
     * @param goal what the person wants, in their own words; may be empty
     */
    public record Outcome(String need, String title, String goal) {}

    /** One thing that the plan says will happen, or that was agreed at the last review, and who does it. */
    public record Promise(String id, String what, String who) {

        /** The field of its question. */
        public String field() {
            return "done-" + id;
        }
    }

    /**
     * The plan as it stands.
     *
     * @param agreed what was agreed at the last review, a line each
     */
    static PlanLooked at(PlanRecord plan, List<String> agreed) {
        var prepared = plan.written("prepared-by");
        var outside = prepared.has("prepared-name")
                && !prepared.chose("prepared-by", PreparedBy.COUNCIL.name())
                && !prepared.chose("prepared-by", PreparedBy.ADULT.name());
        return new PlanLooked(
                plan.number(),
                plan.kind(),
                outside ? prepared.one("prepared-name") : plan.writtenByName(),
                !outside,
                plan.facts().budget().cost(),
                outcomes(plan),
                promises(plan, agreed));
    }

    private static List<Promise> promises(PlanRecord plan, List<String> agreed) {
        var promises = new ArrayList<Promise>();
        plan.lines().forEach(line -> promises.add(new Promise(line.id().toString(), line.what(), line.who())));
        agreed.forEach(line -> promises.add(new Promise("last-" + promises.size(), line, "")));
        return promises;
    }

    /** What people want or get support for, and whatever the council must meet. */
    private static List<Outcome> outcomes(PlanRecord plan) {
        return plan.needs().stream()
                .map(need -> new Outcome(
                        need.reference(),
                        need.title(),
                        plan.written("need/" + need.reference()).one("goal")))
                .filter(outcome -> !outcome.goal().isEmpty()
                        || !plan.linesFor(outcome.need()).isEmpty()
                        || eligible(plan, outcome.need()))
                .toList();
    }

    private static boolean eligible(PlanRecord plan, String need) {
        return plan.needs().stream().anyMatch(one -> one.reference().equals(need) && one.eligible());
    }

    /** The outcome of this need. */
    public Optional<Outcome> outcome(String need) {
        return outcomes.stream().filter(one -> one.need().equals(need)).findFirst();
    }

    /** True for a carer's support plan. */
    public boolean supportPlan() {
        return kind == PlanKind.SUPPORT_PLAN;
    }

    /** What the advocacy check of this review is about (s67(3)(e), (f)). */
    public Process process() {
        return supportPlan() ? Process.REVISING_SUPPORT_PLAN : Process.REVISING_CARE_AND_SUPPORT_PLAN;
    }
}
