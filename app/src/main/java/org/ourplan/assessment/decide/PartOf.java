package org.ourplan.assessment.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which part of an assessment each thing that the law finds missing is written. */
public final class PartOf {

    private static final Map<String, String> PARTS = parts();

    private PartOf() {}

    /** The part for the place of a finding, for example {@code cause} for {@code impairment}; many are parts themselves. */
    public static String place(String place) {
        if (place.startsWith("steps/")) {
            return "outcome/" + place.substring("steps/".length());
        }
        if (place.startsWith("difficulty") || place.startsWith("matter/")) {
            return "advocacy";
        }
        return PARTS.getOrDefault(place, place);
    }

    private static Map<String, String> parts() {
        var parts = new HashMap<String, String>();
        List.of("appropriate-person", "nhs-stay", "disagreement", "liberty")
                .forEach(place -> parts.put(place, "advocacy"));
        List.of("self-assessment", "what-to-expect", "indicative-date").forEach(place -> parts.put(place, "how"));
        List.of("impairment", "necessary-care").forEach(place -> parts.put(place, "cause"));
        List.of("able", "willing").forEach(place -> parts.put(place, "able-willing"));
        List.of("outcomes-wanted", "how-support-could-help", "work", "learning-and-leisure")
                .forEach(place -> parts.put(place, "own-life"));
        parts.put("combining", "assessor");
        parts.put("involvement", "involved/person");
        parts.put("needs", "conclusion");
        parts.put("prevention", "what-else");
        parts.put("carer-type", "caring");
        parts.put("child", "household");
        parts.put("fluctuation", "ups-and-downs");
        return parts;
    }
}
