package org.ourplan.law.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of rules, in its own order. An id may stand in it once only. */
public final class RuleBook {

    private static final List<String> HEADING = List.of(
            "id", "part", "check_status", "text", "citation_or_locator", "software_or_kind", "test", "correction");

    private final Map<String, Rule> byId;

    private RuleBook(Map<String, Rule> byId) {
        this.byId = byId;
    }

    /** The register that is shipped with the program. */
    public static RuleBook load() {
        return read(QuotedCsv.shipped(RuleBook.class, "rules.csv"));
    }

    /**
     * Reads a register from quoted comma-separated text. Refuses another heading, a short row, an empty or a repeated
     * id.
     */
    public static RuleBook read(String csv) {
        return read(QuotedCsv.rows(csv));
    }

    private static RuleBook read(List<List<String>> rows) {
        if (rows.isEmpty() || !rows.getFirst().equals(HEADING)) {
            throw new IllegalArgumentException("the register must begin with the heading " + String.join(",", HEADING));
        }
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Rule rule = rule(row);
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("the register holds " + rule.id() + " twice");
            }
        }
        return new RuleBook(rules);
    }

    private static Rule rule(List<String> row) {
        if (row.size() != HEADING.size() || row.getFirst().isBlank()) {
            throw new IllegalArgumentException("a row of the register must have " + HEADING.size()
                    + " cells and an id; this one does not: " + String.join(",", row));
        }
        return new Rule(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6), row.get(7));
    }

    /** Every rule, in the order of the register. */
    public List<Rule> rules() {
        return List.copyOf(byId.values());
    }

    public boolean holds(String id) {
        return byId.containsKey(id);
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The rule with this id. An unknown id is refused. */
    public Rule rule(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the register has no rule " + id));
    }
}
