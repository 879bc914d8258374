package org.ourplan.plan;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Part;

/**
 * What was written in one small step of a plan.
 *
 * @param place the part it belongs to
 * @param opened the part's version when the step was opened, 0 where there was none
 * @param fields the fields that the step asks; at least one
 * @param typed the answers to them; anything else in it is not taken
 */
public record OwnWords(String place, int opened, List<String> fields, Answers typed) {

    public OwnWords {
        fields = List.copyOf(fields);
    }

    /** The whole part with these words in it: every other field as it stands. */
    public Answers over(@Nullable Part standing) {
        var together = new LinkedHashMap<String, List<String>>();
        if (standing != null) {
            together.putAll(standing.answers().given());
        }
        fields.forEach(together::remove);
        typed.only(fields::contains).given().forEach(together::put);
        return new Answers(together);
    }

    /** True when both versions of the part say the same where this step writes. */
    public boolean agrees(Answers one, Answers other) {
        return fields.stream().allMatch(field -> one.all(field).equals(other.all(field)));
    }
}
