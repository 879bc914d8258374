package org.ourplan.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Rule;

/**
 * The register of rules and acceptance rows, each with what carries it, what proves it, or why not yet.
 *
 * @param lines one for each row of the register, in its order
 * @param testsRun a note of where the tests' results come from
 */
public record Coverage(List<Line> lines, String testsRun) {

    /**
     * One row of the register.
     *
     * @param carriedBy the code that names the rule
     * @param provedBy the tests tagged with the rule that would fail if it were broken, none of them failing
     * @param failing the tests tagged with the rule that failed in the last run
     * @param notYet why it is not proved, empty when it is
     */
    public record Line(Rule rule, List<String> carriedBy, List<String> provedBy, List<String> failing, String notYet) {

        /** True when a test proves it and none of its tests fails. */
        public boolean proved() {
            return !provedBy.isEmpty() && failing.isEmpty();
        }

        /** The tag a council must see: the rule rests on memory and needs a lawyer's check. */
        public String memoryTag() {
            return rule.fromMemory() ? "[M]" : "";
        }
    }

    /** How many rows are proved. */
    public long proved() {
        return lines.stream().filter(Line::proved).count();
    }

    /** The last line of {@code ./ourplan check}. */
    public String summary() {
        return proved() + " of " + lines.size() + " proved";
    }

    /** The row of this id, or nothing. */
    public @Nullable Line line(String id) {
        return lines.stream()
                .filter(line -> line.rule().id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
