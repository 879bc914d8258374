package org.ourplan.plan.web;

import java.util.List;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PolicyLineAsked;
import org.ourplan.platform.web.Page;

/** Every policy line of the person's pack, with what people made of it for this person. */
public record PolicyLinesPage(PlanRecord plan, List<Considered> lines) implements Page {

    /**
     * One line.
     *
     * @param said what the plan says that it bears on, in a sentence each
     * @param answer considered, applied or not, in words; empty where nobody has said yet
     * @param link where it is written; empty once the plan is fixed
     */
    public record Considered(PolicyLineAsked line, List<String> said, String answer, String why, String link) {}

    static PolicyLinesPage of(PlanRecord plan) {
        return new PolicyLinesPage(
                plan,
                plan.policy().lines().stream().map(line -> one(plan, line)).toList());
    }

    private static Considered one(PlanRecord plan, PolicyLineAsked line) {
        var made = plan.written(line.place());
        var kind = line.kind();
        return new Considered(
                line,
                kind == null ? List.of() : PolicyLineFacts.of(plan, kind),
                PolicyForms.answer(made.one("made-of-it")),
                made.one("reason"),
                plan.state().frozen() ? "" : PlanPartWriting.address(plan.link(), line.place()));
    }

    @Override
    public String template() {
        return "plan/policyLines";
    }
}
