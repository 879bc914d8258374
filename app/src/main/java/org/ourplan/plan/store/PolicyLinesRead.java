package org.ourplan.plan.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.PlannedLine;
import org.ourplan.plan.decide.PolicyLines;
import org.ourplan.writing.Part;

/** Lines and needs as written, read for the policy lines. */
final class PolicyLinesRead {

    private PolicyLinesRead() {}

    static List<Finding> findings(List<PlannedLine> lines, Map<String, Part> parts) {
        var counted = new ArrayList<PolicyLines.Counted>();
        parts.values().stream()
                .filter(part -> part.place().startsWith("need/"))
                .forEach(part -> part.answers()
                        .number("units")
                        .ifPresent(units -> counted.add(new PolicyLines.Counted(
                                part.place().substring("need/".length()),
                                units,
                                part.answers().one("units-of")))));
        return PolicyLines.prompts(lines.stream().map(line -> line(line, parts)).toList(), counted);
    }

    private static PolicyLines.Line line(PlannedLine line, Map<String, Part> parts) {
        var answers = java.util.Objects.requireNonNull(parts.get(line.place())).answers();
        var informal = line.informal();
        return new PolicyLines.Line(
                line.place(),
                line.need(),
                line.what(),
                line.doer().paid(),
                line.doer().informal(),
                informal != null && informal.counts(),
                line.units(),
                line.until() != null,
                !line.goal().isEmpty()
                        && !line.howWeWillKnow().isEmpty()
                        && !line.stepDown().isEmpty(),
                answers.chose("round-the-clock", "yes") && !HowMetRead.reducedByAgreement(answers),
                answers.chose("standing-cover", "yes"));
    }
}
