package org.ourplan.law.charging.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case and what it comes to.
 *
 * @param id as the file gives it
 * @param actual the value of each field that the case expects, or of every field when it expects nothing; money as text
 *     with two decimals. Of a case that could not be worked out: why not
 * @param expected what the file says they should be: the answer by law where it departs from a published one
 * @param steps the reasons, each in a line
 * @param notUsed fields of the case from which nothing was worked out
 */
public record ChargeCase(
        String id,
        Map<String, @Nullable Object> actual,
        Map<String, @Nullable Object> expected,
        List<String> steps,
        List<String> notUsed) {

    public ChargeCase {
        actual = Collections.unmodifiableMap(new LinkedHashMap<>(actual));
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
        steps = List.copyOf(steps);
        notUsed = List.copyOf(notUsed);
    }

    /** True when every field that the case expects is as it says. */
    public boolean asExpected() {
        return expected.entrySet().stream()
                .allMatch(entry -> String.valueOf(entry.getValue()).equals(String.valueOf(actual.get(entry.getKey()))));
    }
}
