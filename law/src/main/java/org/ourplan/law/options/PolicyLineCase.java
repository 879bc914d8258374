package org.ourplan.law.options;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case and what this program makes of it.
 *
 * @param actual the fields that {@code expected} names, or every field that applies when there is no {@code expected}.
 *     Money is
 *     text with two decimals; units and hours are whole numbers where they are whole.
 * @param reasons why, in plain sentences
 * @param expected what the file expects, or null when it does not say
 */
public record PolicyLineCase(
        String id,
        Map<String, Object> actual,
        List<String> reasons,
        @Nullable Map<String, Object> expected) {

    public PolicyLineCase {
        reasons = List.copyOf(reasons);
    }

    /** True when nothing is expected, or what is expected is what was found. */
    public boolean asExpected() {
        return expected == null || expected.equals(actual);
    }
}
