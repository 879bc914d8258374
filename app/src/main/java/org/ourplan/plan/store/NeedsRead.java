package org.ourplan.plan.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.law.plan.Disposition;
import org.ourplan.law.plan.NeedInPlan;
import org.ourplan.law.plan.PlanLine;
import org.ourplan.law.wellbeing.WellbeingArea;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlannedLine;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Part;

/** Each assessed need as the plan treats it. */
final class NeedsRead {

    private NeedsRead() {}

    static List<NeedInPlan> needs(List<NeedBegunFrom> begunFrom, Map<String, Part> parts, List<PlannedLine> lines) {
        return begunFrom.stream().map(need -> need(need, parts, lines)).toList();
    }

    private static NeedInPlan need(NeedBegunFrom need, Map<String, Part> parts, List<PlannedLine> lines) {
        var part = parts.get("need/" + need.reference());
        var answers = part == null ? Answers.none() : part.answers();
        return new NeedInPlan(
                need.reference(),
                need.title(),
                need.eligible(),
                answers.one("extent"),
                Chosen.of(Disposition.class, answers.one("disposition")),
                answers.one("how-met"),
                answers.one("reason"),
                relevance(answers),
                answers.one("can-do-myself"),
                answers.one("others-can-do"),
                need.fluctuates(),
                lines.stream()
                        .filter(line -> line.need().equals(need.reference()))
                        .map(NeedsRead::line)
                        .toList());
    }

    private static String relevance(Answers answers) {
        var areas = answers.all("relevance").stream()
                .flatMap(letter -> WellbeingArea.withLetter(letter).stream())
                .map(WellbeingArea::plainWords);
        return Stream.concat(areas, Stream.of(answers.one("relevance-words")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static PlanLine line(PlannedLine line) {
        return new PlanLine(
                line.what(),
                line.doer(),
                line.goal(),
                line.byWhen(),
                line.weekly(),
                line.deployment(),
                line.informal());
    }
}
