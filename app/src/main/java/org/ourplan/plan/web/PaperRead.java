package org.ourplan.plan.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.BothTexts;

/**
 * A whole plan as typed, beside the plan as it stands: what is to be written, what is wrong, and where the plan says something
 * else already. Empty boxes change nothing. Where both have words, nothing is written until the typist has seen both.
 */
final class PaperRead {

    private final PlanRecord plan;
    private final Map<String, Answers> typed = new LinkedHashMap<>();
    private final Map<String, Answers> writes = new LinkedHashMap<>();
    private final Problems problems = Problems.none();
    private Answers shown;

    PaperRead(PlanRecord plan, PaperSheets sheets, Answers all) {
        this.plan = plan;
        this.shown = all;
        var asked = sheets.sheets();
        asked.forEach(sheet -> typed.put(sheet.place(), sheet.typed(all)));
        asked.forEach(sheet -> read(sheet, all));
        problems.when(
                asked.stream()
                        .allMatch(sheet -> sheet.place().startsWith("on-paper/")
                                || typed(sheet).isEmpty()),
                "about-me-words",
                "Type in at least one part of what the paper says.");
    }

    /** Every part that changes, put together with what stands in it. */
    Map<String, Answers> writes() {
        return writes;
    }

    Problems problems() {
        return problems;
    }

    /** What the page shows again: as typed, and where the plan says something else both texts together. */
    Answers shown() {
        return shown;
    }

    private Answers typed(PaperSheet sheet) {
        return typed.getOrDefault(sheet.place(), Answers.none());
    }

    private void read(PaperSheet sheet, Answers all) {
        var mine = typed(sheet);
        var paper = sheet.place().startsWith("on-paper/");
        if (mine.isEmpty() && !paper) {
            return;
        }
        check(sheet, mine);
        var part = plan.parts().get(sheet.place());
        var stands = part == null ? Answers.none() : part.answers();
        var seen = part != null && all.one(sheet.seen()).equals(String.valueOf(part.version()));
        if (!seen) {
            sheet.asks().stream()
                    .filter(ask -> !ask.fields().isEmpty())
                    .forEach(ask -> clash(sheet, ask, stands, mine));
        }
        var together = together(sheet, stands, mine);
        if (!together.equals(stands)) {
            writes.put(sheet.place(), together);
        }
    }

    private void check(PaperSheet sheet, Answers mine) {
        var need = "need/" + sheet.need();
        var of = sheet.need().isEmpty()
                ? Problems.none()
                : PartChecks.refusals(
                        sheet.place(), mine, over(plan.written(need), typed.getOrDefault(need, Answers.none())));
        PartChecks.asTyped(sheet.place(), sheet.asks(), mine, of)
                .all()
                .forEach(problem -> problems.add(sheet.prefix() + problem.getKey(), problem.getValue()));
    }

    private void clash(PaperSheet sheet, Ask ask, Answers stands, Answers mine) {
        var first = ask.fields().getFirst();
        var both = ask.fields().stream().anyMatch(mine::has)
                && ask.fields().stream().anyMatch(stands::has);
        if (!both || ask.fields().stream().allMatch(field -> stands.all(field).equals(mine.all(field)))) {
            return;
        }
        problems.add(
                sheet.prefix() + first,
                "“" + ask.label()
                        + "”: the plan says something else already. Nothing is written over: put the two together"
                        + " as they should stand, and save again.");
        if (ask.kind() == Ask.Kind.WORDS || ask.kind() == Ask.Kind.ONE_LINE) {
            var field = new BothTexts.Field(first, "", stands.all(first), mine.all(first), Map.of());
            shown = shown.with(sheet.prefix() + first, field.together());
        }
    }

    private Answers together(PaperSheet sheet, Answers stands, Answers mine) {
        var both = over(stands, mine);
        if (sheet.need().isEmpty()) {
            return both;
        }
        var need = "need/" + sheet.need();
        var goal = over(plan.written(need), typed.getOrDefault(need, Answers.none()))
                .one("goal");
        var withNeed = both.with("need", sheet.need());
        return withNeed.has("goal") || goal.isEmpty() ? withNeed : withNeed.with("goal", goal);
    }

    private static Answers over(Answers stands, Answers mine) {
        var both = new LinkedHashMap<>(stands.given());
        both.putAll(mine.given());
        return new Answers(both);
    }

    /** What the plan says in answer to a question now, as the page shows it beside the box; empty where nothing. */
    static String standing(PlanRecord plan, PaperSheet sheet, Ask ask) {
        if (Places.kind(sheet.place()).equals("on-paper")) {
            return "";
        }
        var stands = plan.written(sheet.place());
        return switch (ask.kind()) {
            case DAY -> stands.date(ask.name()).map(InWords::date).orElse("");
            case ONE_OF, ANY_OF ->
                ask.choices().stream()
                        .filter(choice -> stands.chose(ask.name(), choice.value()))
                        .map(Ask.Pick::words)
                        .collect(Collectors.joining("; "));
            default -> String.join("\n", stands.all(ask.name()));
        };
    }

    /** How many versions a part has had, for the page to name what it has shown; 0 where nothing stands. */
    static int version(PlanRecord plan, PaperSheet sheet) {
        var part = plan.parts().get(sheet.place());
        return part == null ? 0 : part.version();
    }
}
