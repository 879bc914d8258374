package org.ourplan.plan.web;

import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.decide.Places;

/** What people call each part of a plan. */
final class PlaceNames {

    private PlaceNames() {}

    static String of(PlanRecord plan, String place) {
        return switch (Places.kind(place)) {
            case "about-me" -> "About me";
            case "good-week" -> "A good week";
            case "wishes" -> "What I think and want";
            case "need" ->
                plan.needs().stream()
                        .filter(need -> place.equals("need/" + need.reference()))
                        .map(NeedBegunFrom::title)
                        .findFirst()
                        .orElse("What I want");
            case "line", "option" -> "Who does what";
            case "contingency" -> "If things go wrong";
            case "risk" -> "Keeping safe my way";
            case "restriction" -> "What limits what I can do";
            case "information" -> "Information and advice";
            case "direct-payment", "budget" -> "How my budget is managed";
            case "review-date" -> "When we look at it again";
            case "work-and-leisure" -> "Work, learning and time for me";
            case "extra" -> "Something else I want in my plan";
            case "on-paper" -> "Written on paper";
            case Places.BEFORE_MONEY -> "What matters most to me";
            case "comment" -> "A comment";
            case "warning" -> "Reasons for going on";
            case "policy-line" -> "Policy lines to think about";
            default -> "Who made this plan";
        };
    }
}
