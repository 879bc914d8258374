package org.ourplan.law.options;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options considered for one need.
 *
 * @param need the need in plain words
 * @param reference the need's reference; findings point to {@code need/{reference}}
 * @param accommodation true when the plan would meet it in a care home, shared lives or supported living (ACC-1)
 * @param reasonForOne why only one option was considered; empty when there are more (S001-42)
 * @param bestValue the option the worker judges best value though it is not the one of least cost, or null (OPT-2)
 * @param bestValueReason why; refused when empty with a best value option
 */
public record OptionsForNeed(
        String reference,
        String need,
        boolean accommodation,
        List<SupportOption> options,
        String reasonForOne,
        @Nullable String bestValue,
        String bestValueReason) {

    public OptionsForNeed {
        options = List.copyOf(options);
        if (options.stream().map(SupportOption::name).distinct().count() != options.size()) {
            throw new IllegalArgumentException("each option has a name of its own");
        }
    }

    /** Options for a need that is not about where the person lives. */
    public static OptionsForNeed of(String reference, String need, SupportOption... options) {
        return new OptionsForNeed(reference, need, false, List.of(options), "", null, "");
    }

    /** The same, for a place to live. */
    public OptionsForNeed inAccommodation() {
        return new OptionsForNeed(reference, need, true, options, reasonForOne, bestValue, bestValueReason);
    }

    /** The same, with why only one was considered. */
    public OptionsForNeed onlyOneBecause(String reason) {
        return new OptionsForNeed(reference, need, accommodation, options, reason, bestValue, bestValueReason);
    }

    /** The same, with the option judged best value and why. */
    public OptionsForNeed bestValue(String name, String reason) {
        return new OptionsForNeed(reference, need, accommodation, options, reasonForOne, name, reason);
    }
}
