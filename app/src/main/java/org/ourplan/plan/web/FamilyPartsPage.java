package org.ourplan.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.plan.FamilyParts.Said;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * What those who help say for themselves, and what the plan says happens if one of them stops.
 *
 * @param plan the newest plan; null while there is none
 */
public record FamilyPartsPage(
        String callThem,
        boolean own,
        String back,
        List<Said> said,
        @Nullable PlanRecord plan) implements Page {

    public FamilyPartsPage {
        said = List.copyOf(said);
    }

    @Override
    public String template() {
        return "plan/familyParts";
    }

    /** Who and when. */
    public String who(Said one) {
        return one.by() + ", " + InWords.time(one.at());
    }

    /** Yes or no, in a sentence. */
    public String answer(Said one) {
        var word = one.word();
        return word.yes()
                ? "Willing and able."
                : word.willing()
                        ? "Willing, and not able to."
                        : word.able() ? "Able, and not willing to." : "Not willing and not able to.";
    }

    /** The address at which a worker says that it was looked at; empty on the person's own page and while nobody says no. */
    public String lookedAt() {
        var no = said.stream().anyMatch(one -> !one.word().yes());
        return own || !no ? "" : back + "/family-parts/looked-at";
    }

    /** What the plan says happens if somebody cannot: of each line that rests on unpaid help, and of what might go wrong. */
    public List<String> ifItStops() {
        if (plan == null) {
            return List.of();
        }
        var lines = plan.lines().stream()
                .filter(line -> line.doer().informal())
                .map(line ->
                        line.what() + ": " + then(plan.written(line.place()).one("if-it-stops")));
        var wrong = plan.each("contingency").stream()
                .filter(part -> part.answers().has("trigger"))
                .map(part -> "If " + part.answers().one("trigger") + ": "
                        + then(part.answers().one("response")));
        return java.util.stream.Stream.concat(lines, wrong).toList();
    }

    private static String then(String words) {
        return words.isEmpty() ? "nobody has written yet what happens then" : words;
    }
}
