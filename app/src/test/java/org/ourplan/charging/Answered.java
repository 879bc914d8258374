package org.ourplan.charging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Parts;

/** Answers of a made-up financial assessment, part by part, as somebody types them. */
final class Answered {

    private final Map<String, Answers> parts = new LinkedHashMap<>();

    /** Somebody of 82 who lives at home alone, with nothing told yet about money. */
    static Answered atHome() {
        return new Answered()
                .with("about", "born-day", "1", "born-month", "5", "born-year", "1944", "where", "home", "night", "no")
                .with("household", "partner", "no", "children", "0")
                .with("not-told", "tell", "all")
                .with("income", "kinds", "none")
                .with("capital", "kinds", "none")
                .with("home-costs", "kinds", "none");
    }

    /** The same person in a care home for good since a day of 2026. */
    static Answered inACareHome(int day, int month) {
        return atHome().with(
                        "about",
                        "born-day",
                        "1",
                        "born-month",
                        "5",
                        "born-year",
                        "1944",
                        "where",
                        "care-home",
                        "since-day",
                        String.valueOf(day),
                        "since-month",
                        String.valueOf(month),
                        "since-year",
                        "2026");
    }

    Answered with(String place, String... namesAndValues) {
        parts.put(place, Answers.of(namesAndValues));
        return this;
    }

    /** Ticks these kinds in a list. */
    Answered ticked(String place, String... kinds) {
        parts.put(place, new Answers(Map.of("kinds", List.of(kinds))));
        return this;
    }

    Map<String, Answers> parts() {
        return parts;
    }

    Recorded recorded() {
        return Parts.ofAnswers(parts);
    }
}
