package org.ourplan.plan.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.pack.PolicyLineKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.OptionConsidered;
import org.ourplan.plan.PlannedLine;
import org.ourplan.plan.PolicyLineAsked;
import org.ourplan.plan.decide.PolicyLines;
import org.ourplan.writing.Part;

/** Lines and needs as written, read for the policy lines of the person's pack. */
final class PolicyLinesRead {

    private PolicyLinesRead() {}

    /** True where the pack has that line. */
    static boolean asks(List<PolicyLineAsked> asked, PolicyLineKind line) {
        return asked.stream().anyMatch(each -> each.kind() == line);
    }

    /** Findings of the law as they are; those of a policy line only where the pack has it, with where it stands. */
    static List<Finding> ofThePack(List<Finding> findings, List<PolicyLineAsked> asked) {
        var lines = lines(asked);
        return findings.stream()
                .flatMap(found -> isOfALine(found)
                        ? PolicyLines.ofThePack(found, lines).stream()
                        : java.util.stream.Stream.of(found))
                .toList();
    }

    private static boolean isOfALine(Finding found) {
        return java.util.Arrays.stream(PolicyLineKind.values())
                .anyMatch(line -> line.ruleId().equals(found.ruleId()));
    }

    static List<Finding> findings(List<PlannedLine> lines, Map<String, Part> parts, List<PolicyLineAsked> asked) {
        var counted = new ArrayList<PolicyLines.Counted>();
        parts.values().stream()
                .filter(part -> part.place().startsWith("need/"))
                .forEach(part -> part.answers()
                        .number("units")
                        .ifPresent(units -> counted.add(new PolicyLines.Counted(
                                part.place().substring("need/".length()),
                                units,
                                part.answers().one("units-of")))));
        var findings = new ArrayList<>(PolicyLines.prompts(
                lines.stream().map(line -> line(line, parts)).toList(), counted, lines(asked)));
        asked.stream()
                .filter(line -> line.kind() == null)
                .filter(line -> !considered(line, parts))
                .forEach(line -> findings.add(own(line)));
        return findings;
    }

    /** What a paid line costs the budget, for the amounts from which the pack asks to look again. */
    static List<Finding> toLookAgainAt(List<PlannedLine> lines, List<PolicyLines.LookAgain> amounts) {
        var costs = new ArrayList<PolicyLines.Costing>();
        for (var line : lines) {
            var weekly = line.weekly();
            if (weekly != null) {
                var chosen = line.options().stream()
                        .filter(OptionConsidered::chosen)
                        .map(option -> ", by " + option.name())
                        .findFirst()
                        .orElse("");
                costs.add(new PolicyLines.Costing(line.place(), line.what() + chosen, weekly));
            }
        }
        return PolicyLines.toLookAgainAt(costs, amounts);
    }

    /** Staff consider every relevant line; whether the council's own is relevant only people can say. */
    @Carries("S001-50")
    private static Finding own(PolicyLineAsked line) {
        return Finding.warn(
                "S001-50", line.pack(), "Say what you made of “" + line.title() + "” for this person.", line.place());
    }

    private static boolean considered(PolicyLineAsked line, Map<String, Part> parts) {
        var part = parts.get(line.place());
        return part != null
                && part.answers().has("made-of-it")
                && part.answers().has("reason");
    }

    private static Map<PolicyLineKind, String> lines(List<PolicyLineAsked> asked) {
        var lines = new EnumMap<PolicyLineKind, String>(PolicyLineKind.class);
        asked.forEach(line -> {
            var kind = line.kind();
            if (kind != null) {
                lines.put(kind, "Local policy: " + line.title());
            }
        });
        return lines;
    }

    private static PolicyLines.Line line(PlannedLine line, Map<String, Part> parts) {
        var answers = Objects.requireNonNull(parts.get(line.place())).answers();
        var informal = line.informal();
        var ownMoney = line.ownMoney();
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
                answers.chose("standing-cover", "yes"),
                costing(line.options()),
                ownMoney != null && ownMoney.signum() > 0);
    }

    private static int costing(List<OptionConsidered> options) {
        var suitable = options.stream().filter(OptionConsidered::suitable).toList();
        var costs =
                suitable.stream().map(OptionConsidered::firstYear).distinct().count();
        return costs > 1 ? suitable.size() : 0;
    }
}
