package org.ourplan.nationalreturn.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every check of a file, row after row, and at its end those that need all of it. It keeps keys of rows and people, never the
 * rows.
 */
public final class FileCheck {

    private static final List<Field> OF_A_PERSON =
            List.of(Field.ETHNICITY, Field.SUPPORT_REASON, Field.ACCOMMODATION, Field.EMPLOYMENT);

    private final RowCheck rows;
    private final Found found;
    private final long[][] codes = new long[Field.ALL.size()][Code.values().length];
    private final Set<String> keys = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final List<Linked> links = new ArrayList<>();
    private final Map<String, String[]> known = new HashMap<>();
    private final Months months = new Months();
    private @Nullable Period period;

    private record Linked(long number, Field field, String person) {}

    /** Checks against this release's lists, and tells what it finds. */
    public FileCheck(Lists lists, Release release, Found found) {
        this.rows = new RowCheck(lists, release, found);
        this.found = found;
    }

    /** Checks the next row. The word NULL in it becomes blank. */
    public void row(long number, ReturnRow row) {
        var facts = rows.check(number, row);
        Field.ALL.forEach(field -> codes[field.ordinal()][rows.code(field).ordinal()]++);
        if (row.has(Field.PERSON_ID)) {
            people.add(row.of(Field.PERSON_ID));
        }
        Field.LINKS.stream()
                .filter(row::has)
                .filter(field -> !people.contains(row.of(field)))
                .forEach(field -> links.add(new Linked(number, field, row.of(field))));
        twice(number, facts);
        alike(number, row);
        count(facts);
    }

    /** Check 11, for a file by itself: of a service how it is delivered and what it costs are part of what it is. */
    private void twice(long number, RowFacts facts) {
        var kind = facts.kind();
        if (kind != null && !keys.add(key(facts, kind))) {
            found.found(
                    number,
                    Field.EVENT_REFERENCE,
                    Problem.DUPLICATE,
                    facts.row().of(Field.EVENT_REFERENCE));
        }
    }

    private static String key(RowFacts facts, EventKind kind) {
        var row = facts.row();
        var key = new StringBuilder(kind.word())
                .append('|')
                .append(row.of(Field.LA_CODE))
                .append('|')
                .append(person(row));
        add(key, row, Field.EVENT_START, Field.CLIENT_TYPE);
        if (kind != EventKind.SERVICE) {
            key.append('|').append(Days.write(facts.derivedEnd()));
        }
        switch (kind) {
            case REQUEST -> add(key, row, Field.ROUTE);
            case ASSESSMENT -> add(key, row, Field.ASSESSMENT_TYPE);
            case SERVICE ->
                add(
                        key,
                        row,
                        Field.SERVICE_TYPE,
                        Field.COMPONENT,
                        Field.DELIVERY,
                        Field.UNIT_COST,
                        Field.COST_FREQUENCY,
                        Field.PLANNED_UNITS);
            case REVIEW -> {}
        }
        return key.toString();
    }

    private static void add(StringBuilder key, ReturnRow row, Field... fields) {
        for (var field : fields) {
            key.append('|').append(row.of(field));
        }
    }

    /** The department's person: the NHS number, or else the council's own. */
    private static String person(ReturnRow row) {
        return row.has(Field.NHS_NUMBER)
                ? row.of(Field.NHS_NUMBER)
                : row.of(Field.LA_CODE) + "_" + row.of(Field.PERSON_ID);
    }

    /** Check 12: what is blank clashes with nothing. */
    private void alike(long number, ReturnRow row) {
        String @Nullable [] before = null;
        for (var at = 0; at < OF_A_PERSON.size(); at++) {
            var field = OF_A_PERSON.get(at);
            var value = row.of(field);
            if (value.isEmpty()) {
                continue;
            }
            if (before == null) {
                before = known.computeIfAbsent(person(row), person -> new String[OF_A_PERSON.size()]);
            }
            if (before[at] == null) {
                before[at] = value;
            } else if (!before[at].equals(value)) {
                found.found(number, field, Problem.DIFFERS, value);
            }
        }
    }

    private void count(RowFacts facts) {
        var kind = facts.kind();
        var from = facts.from();
        var to = facts.to();
        if (period == null && from != null && to != null && !to.isBefore(from)) {
            period = new Period(from, to);
        }
        if (kind != null) {
            months.count(kind, facts.derivedEnd());
        }
    }

    /**
     * How one field did in all rows.
     *
     * @param counts how many rows came to each code
     */
    public record Tally(Field field, Map<Code, Long> counts) {}

    /** Ends the file: checks 10 and 13. Returns what is left of its period, null where it names none. */
    public Months.@Nullable Left end() {
        links.stream()
                .filter(Predicate.not(link -> people.contains(link.person())))
                .forEach(link -> found.found(link.number(), link.field(), Problem.NOT_IN_FILE, link.person()));
        var stated = period;
        if (stated == null) {
            return null;
        }
        var left = months.of(stated);
        if (left.cut()) {
            found.found(0, Field.PERIOD_END, Problem.MONTH_CUT, "");
        }
        return left;
    }

    /** How each field did so far. */
    public List<Tally> tallies() {
        return Field.ALL.stream()
                .map(field -> {
                    var counts = new java.util.EnumMap<Code, Long>(Code.class);
                    for (var code : Code.values()) {
                        if (codes[field.ordinal()][code.ordinal()] > 0) {
                            counts.put(code, codes[field.ordinal()][code.ordinal()]);
                        }
                    }
                    return new Tally(field, counts);
                })
                .toList();
    }
}
