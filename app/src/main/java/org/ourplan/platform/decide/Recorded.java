package org.ourplan.platform.decide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;

/**
 * Everything written in one assessment, contact or plan so far.
 *
 * @param parts by place, for example {@code typical-week} or {@code outcome/A1}: each field's answers, dates as
 *     2026-11-23
 */
public record Recorded(Map<String, Map<String, List<String>>> parts) {

    public Recorded {
        parts = Map.copyOf(parts);
    }

    /** The first answer to the field; empty when there is none. */
    public String one(String place, String field) {
        var answers = all(place, field);
        return answers.isEmpty() ? "" : answers.getFirst();
    }

    /** Every answer to the field. */
    public List<String> all(String place, String field) {
        return parts.getOrDefault(place, Map.of()).getOrDefault(field, List.of());
    }

    /** True when something was answered. */
    public boolean has(String place, String field) {
        return !one(place, field).isBlank();
    }

    /** Yes, no, or not answered. */
    public Answer answer(String place, String field) {
        return switch (one(place, field)) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.UNANSWERED;
        };
    }

    /** The date recorded; null when there is none. */
    public @Nullable LocalDate date(String place, String field) {
        try {
            return has(place, field) ? LocalDate.parse(one(place, field)) : null;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    /** The places that begin so, in order, for what there may be several of. */
    public List<String> placesUnder(String beginning) {
        return parts.keySet().stream()
                .filter(place -> place.startsWith(beginning))
                .sorted()
                .toList();
    }
}
