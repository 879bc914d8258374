package org.ourplan.plan.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.options.OptionLine;
import org.ourplan.law.options.OptionsForNeed;
import org.ourplan.law.plan.BudgetDeployment;
import org.ourplan.law.plan.InformalAgreement;
import org.ourplan.law.plan.LineDoer;
import org.ourplan.plan.PlannedLine;
import org.ourplan.plan.decide.Basis;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Part;

/** Lines of a plan as written, with the options considered under each and what is still missing of those. */
final class LinesRead {

    private final List<PlannedLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final boolean oneToOneIsAsked;

    /**
     * Reads them.
     *
     * @param oneToOneIsAsked whether the person's pack asks for a ground for one-to-one support (S001-L5)
     */
    LinesRead(Map<String, Part> parts, boolean oneToOneIsAsked) {
        this.oneToOneIsAsked = oneToOneIsAsked;
        var options = new LinkedHashMap<String, List<OptionRead>>();
        parts.values().stream()
                .filter(part -> part.place().startsWith("option/"))
                .forEach(part ->
                        add(part, options.computeIfAbsent(part.place().split("/")[1], line -> new ArrayList<>())));
        parts.values().stream()
                .filter(part -> part.place().startsWith("line/"))
                .forEach(part -> read(part, parts, options));
    }

    List<PlannedLine> lines() {
        return lines;
    }

    /** What the comparison of options still finds, each with its line's place. */
    List<Finding> findings() {
        return findings;
    }

    /** Each option has a name of its own: a second of the same name gets a number. */
    private static void add(Part part, List<OptionRead> options) {
        var written = part.answers().one("name");
        var name = written.isEmpty() ? "option " + (options.size() + 1) : written;
        var taken = options.stream().anyMatch(option -> option.name().equals(name));
        options.add(new OptionRead(part, taken ? name + " (" + (options.size() + 1) + ")" : name));
    }

    private void read(Part part, Map<String, Part> parts, Map<String, List<OptionRead>> options) {
        var id = part.place().substring("line/".length());
        var answers = part.answers();
        var doer = Chosen.of(LineDoer.class, answers.one("doer"));
        if (doer == null) {
            return;
        }
        var considered = doer.paid() ? options.getOrDefault(id, List.of()) : List.<OptionRead>of();
        var chosen = considered.stream()
                .filter(option -> option.is(answers.one("chosen")))
                .findFirst()
                .orElse(null);
        var compared = doer.paid() ? compare(part.place(), answers, considered, chosen) : List.<String>of();
        lines.add(line(UUID.fromString(id), answers, doer, considered, chosen, need(answers, parts), compared));
        if (doer.paid()) {
            findings.addAll(HowMetRead.findings(part.place(), answers, chosen == null ? List.of() : chosen.lines()));
        }
    }

    /** Adds what the comparison still finds, and returns what it came to. */
    private List<String> compare(
            String place, Answers answers, List<OptionRead> considered, @Nullable OptionRead chosen) {
        var question = new OptionsForNeed(
                answers.one("need"),
                answers.one("what"),
                answers.has("place-type"),
                considered.stream()
                        .map(option -> option.forComparison(oneToOneIsAsked))
                        .toList(),
                answers.one("only-one"),
                null,
                "");
        var name = chosen == null ? null : chosen.name();
        var appraisal = Basis.of(question, name, answers.one("reason"));
        findings.addAll(Basis.findings(appraisal, answers.one("what"), name, answers.one("reason"), place));
        considered.stream()
                .filter(option -> chosen != null && option != chosen)
                .forEach(option -> findings.addAll(Basis.departure(
                        option.forComparison(oneToOneIsAsked),
                        option.whyNot(),
                        option.part().place())));
        return considered.isEmpty() ? List.of() : appraisal.reasons();
    }

    private static PlannedLine line(
            UUID id,
            Answers answers,
            LineDoer doer,
            List<OptionRead> considered,
            @Nullable OptionRead chosen,
            Answers need,
            List<String> compared) {
        var costs = chosen == null ? List.<OptionLine>of() : HowMetRead.afterReduction(answers, chosen.lines());
        return new PlannedLine(
                id,
                answers.one("need"),
                answers.one("goal"),
                answers.one("what"),
                doer,
                answers.one("who"),
                answers.one("by-when"),
                answers.one("how-know"),
                costs.stream().map(OptionLine::weekly).reduce(BigDecimal::add).orElse(null),
                chosen == null ? null : chosen.oneOff(),
                doer.paid() ? Chosen.of(BudgetDeployment.class, answers.one("deployment")) : null,
                answers.date("from").orElse(null),
                answers.date("until").orElse(null),
                answers.chose("free-reablement", "yes"),
                answers.one("reason"),
                need.one("others-can-do"),
                considered.stream().map(option -> option.considered(chosen)).toList(),
                costs,
                doer.informal() ? agreement(answers) : null,
                answers.number("units").orElse(null),
                need.one("units-of"),
                answers.one("step-down"),
                answers.money("own-money").orElse(null),
                compared,
                HowMetRead.of(answers));
    }

    private static InformalAgreement agreement(Answers answers) {
        return new InformalAgreement(
                answers.date("agreed").orElse(null),
                Chosen.yesOrNo(answers, "willing"),
                Chosen.yesOrNo(answers, "able"),
                answers.one("extent"),
                answers.one("if-it-stops"));
    }

    private static Answers need(Answers line, Map<String, Part> parts) {
        var need = parts.get("need/" + line.one("need"));
        return need == null ? Answers.none() : need.answers();
    }
}
