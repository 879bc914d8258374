package org.ourplan.plan;

import java.math.BigDecimal;
import java.util.UUID;
import org.ourplan.law.advocacy.Difficulty;
import org.ourplan.law.advocacy.Matter;
import org.ourplan.law.advocacy.Process;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Saving;

/** Writes a plan part by part through its face, so that a test can begin where its own story does. */
public final class WholePlanWritten {

    private final Plans plans;
    private final Planned whose;
    private final UUID plan;

    public WholePlanWritten(Plans plans, Planned whose, UUID plan) {
        this.plans = plans;
        this.whose = whose;
        this.plan = plan;
    }

    /** Every part that the law asks for, up to the person's answer, with meals paid for on four days of seven. */
    public WholePlanWritten whole() {
        return advocacyChecked()
                .everybodyInvolved()
                .needs()
                .lines()
                .safety()
                .money()
                .dates();
    }

    /** Writes fields of one part over what stands there; the others stay. */
    public WholePlanWritten with(String place, String... namesAndValues) {
        var now = plans.find(whose.person(), plan).orElseThrow();
        var part = now.parts().get(place);
        var answers = now.written(place);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            answers = answers.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        var saving = plans.write(
                whose.person(),
                plan,
                place,
                part == null ? 0 : part.version(),
                answers,
                whose.worker().who());
        if (!(saving instanceof Saving.Saved)) {
            throw new AssertionError("a clash at " + place);
        }
        return this;
    }

    /** The advocacy check of this plan: no substantial difficulty in any area. */
    public WholePlanWritten advocacyChecked() {
        var given = new java.util.LinkedHashMap<String, java.util.List<String>>();
        for (var area : Difficulty.values()) {
            given.put("difficulty-" + area.name(), java.util.List.of("no"));
        }
        given.put(
                "considered",
                Matter.in(Process.CARE_AND_SUPPORT_PLAN).stream()
                        .map(Enum::name)
                        .toList());
        var saving = plans.write(
                whose.person(),
                plan,
                "advocacy",
                0,
                new Answers(given),
                whose.worker().who());
        if (!(saving instanceof Saving.Saved)) {
            throw new AssertionError("a clash at advocacy");
        }
        return this;
    }

    /** Everybody on the list took part. */
    public WholePlanWritten everybodyInvolved() {
        plans.find(whose.person(), plan)
                .orElseThrow()
                .each("involved")
                .forEach(part -> with(part.place(), "took-part", "yes"));
        return this;
    }

    private WholePlanWritten needs() {
        return with(
                        "need/A1",
                        "extent",
                        "every day",
                        "relevance",
                        "b",
                        "disposition",
                        "COUNCIL",
                        "units",
                        "7",
                        "units-of",
                        "meals")
                .with("need/A9", "extent", "every week", "relevance", "f", "disposition", "PERSON")
                .with("need/A7", "relevance", "g", "disposition", "OTHER");
    }

    private WholePlanWritten lines() {
        var meals = NewId.next();
        var van = NewId.next();
        return with(
                        "line/" + NewId.next(),
                        "need",
                        "A1",
                        "what",
                        "a hot meal",
                        "doer",
                        "NEIGHBOUR",
                        "who",
                        "Nina next door",
                        "goal",
                        "a hot meal every day",
                        "units",
                        "3",
                        "agreed-day",
                        "1",
                        "agreed-month",
                        "5",
                        "agreed-year",
                        "2026",
                        "willing",
                        "yes",
                        "able",
                        "yes",
                        "extent",
                        "three meals a week until the summer",
                        "if-it-stops",
                        "meals on wheels")
                .with(
                        "line/" + meals,
                        "need",
                        "A1",
                        "what",
                        "meals on wheels",
                        "doer",
                        "PAID",
                        "goal",
                        "a hot meal every day",
                        "by-when",
                        "from Monday",
                        "how-know",
                        "I eat well",
                        "units",
                        "4",
                        "deployment",
                        "COUNCIL_COMMISSIONED",
                        "chosen",
                        van.toString(),
                        "reason",
                        "It is hot and she likes it",
                        "only-one",
                        "the only one that comes here")
                .with(
                        "option/" + meals + "/" + van,
                        "name",
                        "Meals on wheels",
                        "meets-need",
                        "yes",
                        "delivers-outcome",
                        "yes",
                        "available",
                        "yes",
                        "view",
                        "I like it",
                        "preferred",
                        "yes",
                        "weekly",
                        "28.00");
    }

    private WholePlanWritten safety() {
        return with(
                        "contingency/" + NewId.next(),
                        "trigger",
                        "Nina is away",
                        "response",
                        "Rita rings the meals office",
                        "who",
                        "Rita")
                .with(
                        "risk/" + NewId.next(),
                        "risk",
                        "I may burn myself",
                        "benefit",
                        "I cook again",
                        "reduction",
                        "a safe kettle",
                        "trigger",
                        "a burn",
                        "response",
                        "call Rita",
                        "agreed-by",
                        "me")
                .with("information", "reduce", "a cooking class", "delay", "keep moving");
    }

    private WholePlanWritten money() {
        plans.stateBudget(
                whose.person(),
                plan,
                new BigDecimal("28.00"),
                new BigDecimal("8.00"),
                new BigDecimal("20.00"),
                whose.worker().who());
        return with(
                        "direct-payment",
                        "told-day",
                        "2",
                        "told-month",
                        "5",
                        "told-year",
                        "2026",
                        "requested",
                        "no",
                        "why-none",
                        "NOT_REQUESTED")
                .with("budget/reablement", "free", "no");
    }

    private WholePlanWritten dates() {
        plans.answerRecorded(whose.person(), plan, true, whose.worker().who());
        return with("review-date", "date-day", "1", "date-month", "9", "date-year", "2026");
    }
}
