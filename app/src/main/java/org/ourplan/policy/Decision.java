package org.ourplan.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The council's decision to adopt a pack, as the first of two people puts it forward.
 *
 * @param decidedBy the committee or Cabinet; for a minor amendment the officer with the power to make it
 * @param reference the minute or report
 * @param minor true for a minor amendment under delegated power
 * @param consulted whom the officer consulted; at least two for a minor amendment (S000-3)
 * @param equality where the equality assessment is
 * @param from the first day it is to be in force
 * @param nextReview when it is to be looked at again, if a day was set
 */
public record Decision(
        String decidedBy,
        LocalDate decidedOn,
        String reference,
        boolean minor,
        List<String> consulted,
        String equality,
        LocalDate from,
        @Nullable LocalDate nextReview) {

    public Decision {
        consulted = List.copyOf(consulted);
    }

    /** By field, as it is kept with its step. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("decided-by", decidedBy);
        fields.put("decided-on", decidedOn.toString());
        fields.put("reference", reference);
        fields.put("minor", minor ? "yes" : "no");
        fields.put("consulted", String.join("\n", consulted));
        fields.put("equality", equality);
        fields.put("from", from.toString());
        fields.put("next-review", nextReview == null ? "" : nextReview.toString());
        return fields;
    }

    /** From the step it was kept with. */
    public static Decision of(CouncilPack.Taken taken) {
        var review = taken.said("next-review");
        return new Decision(
                taken.said("decided-by"),
                LocalDate.parse(taken.said("decided-on")),
                taken.said("reference"),
                taken.said("minor").equals("yes"),
                Stream.of(taken.said("consulted").split("\n"))
                        .filter(name -> !name.isBlank())
                        .toList(),
                taken.said("equality"),
                LocalDate.parse(taken.said("from")),
                review.isEmpty() ? null : LocalDate.parse(review));
    }
}
