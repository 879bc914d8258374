package org.ourplan.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackLine;
import org.ourplan.writing.Part;

/** What a pack says while it is being written, by the place in which each line is written. */
public record PackDraft(Map<String, Line> lines) {

    public PackDraft {
        lines = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /** A line, and its writing with version and writer. */
    public record Line(Part part, PackLine line) {}

    /** Every line as a pack. */
    public PackContent content() {
        return new PackContent(lines.values().stream().map(Line::line).toList());
    }

    /** The place in which a line is written that a finding points to. */
    public Optional<String> placeOf(String finding) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue().line().place().equals(finding))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
