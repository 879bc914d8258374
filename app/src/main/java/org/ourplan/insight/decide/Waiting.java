package org.ourplan.insight.decide;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who waits today, for what and how long. */
public final class Waiting {

    private static final String HOW =
            "For an assessment: from the day we offered it, while it is not finished; those to which somebody said no are left"
                    + " out. For a decision on eligibility: from the day the assessment was finished. For a plan: from the day of the decision that"
                    + " somebody is eligible, until a plan that began to count since then; those who do not want our support are left out."
                    + " Whoever waits for two things is counted in both. The middle one: half wait as long or less. No law says how many days each of these may take.";

    private Waiting() {}

    /** The measure. */
    public static Measure of(LocalDate today, List<Waits> waits) {
        var days = new EnumMap<Waits.For, Days>(Waits.For.class);
        for (var what : Waits.For.values()) {
            days.put(what, days(today, waits, what));
        }
        return new Measure(
                "waiting",
                "Waiting today",
                headline(today, days),
                HOW,
                null,
                "Waiting for",
                List.of("How many wait", "Days waited: the middle one", "Days waited: the longest"),
                days.entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Days days(LocalDate today, List<Waits> waits, Waits.For what) {
        var many = new TreeMap<Integer, Integer>();
        waits.stream()
                .filter(one -> one.what() == what)
                .forEach(one -> many.merge(
                        (int) Math.max(0, ChronoUnit.DAYS.between(one.since(), today)), one.many(), Integer::sum));
        return Days.of(many);
    }

    private static Measure.Row row(Waits.For what, Days days) {
        return new Measure.Row(what.title(), List.of(Cell.count(days.many()), days.medianCell(), days.longestCell()));
    }

    private static String headline(LocalDate today, Map<Waits.For, Days> days) {
        var numbers = days.entrySet().stream()
                .map(each -> Headline.number(each.getValue().many()) + " "
                        + each.getKey().inSentence())
                .collect(Collectors.joining(", "));
        var longest = days.entrySet().stream()
                .filter(each -> each.getValue().many() > 0)
                .max(Comparator.comparing(each -> each.getValue().longest()))
                .map(each -> " The longest has waited "
                        + Headline.number(each.getValue().longest()) + " days, "
                        + each.getKey().inSentence() + ".")
                .orElse("");
        return "Waiting on " + Headline.day(today) + ": " + numbers + "." + longest;
    }
}
