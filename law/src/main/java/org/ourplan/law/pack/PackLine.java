package org.ourplan.law.pack;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a pack, with the paragraph it rests on.
 *
 * @param said what it says, by field; beside the fields of its kind {@code cites}, the ids of the register it rests on,
 *     and {@code where}, the paragraph of its source or the council's own decision. Nothing is said by an empty word.
 */
public record PackLine(LineKind kind, Map<String, String> said) {

    /** The register's ids that the line rests on. */
    public static final String CITES = "cites";

    /** The paragraph of the source, or the council's own decision. */
    public static final String WHERE = "where";

    public PackLine {
        Map<String, String> kept = new LinkedHashMap<>();
        said.forEach((field, words) -> {
            if (!words.isBlank()) {
                kept.put(field, words.strip());
            }
        });
        said = Collections.unmodifiableMap(kept);
    }

    /** A field as said; empty where the pack does not say. */
    public String one(String field) {
        return said.getOrDefault(field, "");
    }

    /** True where the field is said to be yes. */
    public boolean yes(String field) {
        return one(field).equals("yes");
    }

    /** A number of 0 or more with at most two decimals; empty where none is said, or it is not one. */
    public Optional<BigDecimal> number(String field) {
        String words = one(field).replace("£", "").replace(",", "");
        return words.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(words)) : Optional.empty();
    }

    /** What tells it from the other lines of its kind; a line of the council's own goes by its title. */
    public String key() {
        String key = one(kind.key());
        return kind == LineKind.POLICY_LINE && key.equals(PolicyLineKind.OWN) ? one("title") : key;
    }

    /** Where a finding about it points: the kind and the key. */
    public String place() {
        return kind.stored() + "/" + key();
    }

    /** The ids it cites. */
    public List<String> cites() {
        return Stream.of(one(CITES).split("[ ,;]+")).filter(id -> !id.isEmpty()).toList();
    }

    /** Where it comes from, in words: the source's paragraph. */
    public String where() {
        return one(WHERE);
    }
}
