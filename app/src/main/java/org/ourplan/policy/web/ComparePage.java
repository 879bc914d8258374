package org.ourplan.policy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Select;
import org.ourplan.law.pack.PackDifference;
import org.ourplan.law.pack.PackLine;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** Two packs side by side: only what they do not say alike. */
public record ComparePage(
        Filled form, List<Select.Option> choices, String one, String other, List<PackDifference> differences)
        implements Page {

    @Override
    public String template() {
        return "policy/compare";
    }

    /** True once two packs were chosen. */
    public boolean isChosen() {
        return !one.isEmpty();
    }

    /** What a pack says of a difference, or that it does not say. */
    public static String says(@Nullable PackLine line) {
        return line == null ? "Not said here" : LineInWords.says(line);
    }

    /** What the difference is about. */
    public static String name(PackDifference difference) {
        var line = difference.one() == null ? difference.other() : difference.one();
        return line == null ? difference.key() : LineInWords.name(line);
    }
}
