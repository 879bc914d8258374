package org.ourplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parts of a plan's letter as somebody points at them: each with its heading and its place on the letter. */
public final class Headings {

    private static final List<At> BEFORE_NEEDS = List.of(
            new At("about-me", "About me", "about-me"),
            new At("good-week", "A good week", "good-week"),
            new At("wishes", "What I think and want", "wishes"));

    private static final List<At> AFTER_NEEDS = List.of(
            new At("contingency", "If things go wrong", "if-things-go-wrong"),
            new At("risk", "Keeping safe my way", "keeping-safe"),
            new At("information", "Information and advice I was given", "information"),
            new At("money", "Money", "money"),
            new At("direct-payment", "How my budget is managed", "how-managed"),
            new At("review-date", "When we look at it again", "review"),
            new At("involved", "Who made this plan with me", "who-made-this"));

    private Headings() {}

    /** A place of the plan, its heading, and where it stands on the letter. */
    public record At(String place, String words, String anchor) {}

    /** All of them, in the order of the letter. */
    public static List<At> of(PlanRecord plan) {
        var all = new ArrayList<>(BEFORE_NEEDS);
        plan.needs()
                .forEach(need -> all.add(new At("need/" + need.reference(), need.title(), "need-" + need.reference())));
        all.addAll(AFTER_NEEDS);
        return all;
    }

    /** What must be put right, each with where it is on the letter; the top of the letter for the whole plan. */
    public static List<Map.Entry<ReturnReason, At>> returned(PlanRecord plan) {
        var all = of(plan);
        return plan.returned().stream()
                .map(reason -> Map.entry(
                        reason,
                        all.stream()
                                .filter(at -> at.place().equals(reason.place()))
                                .findFirst()
                                .orElse(new At("", "the whole plan", "what-i-want"))))
                .toList();
    }
}
