package org.ourplan.plan.web;

import org.ourplan.plan.PlanRecord;

/** Turns the place that a finding points to into the address where it can be put right. */
final class Where {

    private Where() {}

    static String link(PlanRecord plan, String place) {
        var base = plan.link();
        return switch (place) {
            case "needs" -> base + "#what-i-want";
            case "involvement" -> base + "#who-made-this";
            case "contingency" -> base + "#if-things-go-wrong";
            case "information/reduce" -> base + "/parts/information#reduce";
            case "information/delay" -> base + "/parts/information#delay";
            case "rights" -> base + "/parts/information#rights";
            case "budget" -> base + "/statement";
            case "places", "top-up" -> base + "/places";
            case "indicative-budget" -> plan.person().link() + "/budget";
            case "agreement" -> base + "/agreement";
            case "capacity" -> base + "/parts/prepared-by#lacks-capacity";
            case "follow-up" -> base + "/parts/prepared-by#follow-up";
            case "combined" -> base + "/parts/prepared-by#combined";
            default -> place.startsWith("risk/") ? risk(plan, place) : PlanPartWriting.address(base, place);
        };
    }

    /** The law counts risks from 1; each has a part of its own. */
    private static String risk(PlanRecord plan, String place) {
        var number = Integer.parseInt(place.substring("risk/".length()));
        return PlanPartWriting.address(
                plan.link(), plan.each("risk").get(number - 1).place());
    }
}
