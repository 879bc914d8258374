package org.ourplan.operations.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.PlanState;
import org.springframework.stereotype.Repository;

/** Finds who is in the pack, and reads what is printed of them: ten statements, however many people there are. */
@Repository
class AtRisk {

    private static final String PLANS = Stream.of(PlanState.values())
            .filter(state -> state.inForce() || state == PlanState.AGREED)
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", "));

    /** The newest plan of each person that counts now. */
    private static final String PLAN = "SELECT DISTINCT ON (person) person, id FROM plan WHERE state IN (" + PLANS
            + ") ORDER BY person, number DESC";

    private static final Map<Reason, String> WHO = new EnumMap<>(Map.of(
            Reason.ALERT,
            "SELECT person FROM alert WHERE ended_at IS NULL",
            Reason.CONCERN,
            "SELECT person FROM contact WHERE concern_raised_at > now() - interval '12 months' UNION "
                    + "SELECT person FROM safeguarding_case WHERE person IS NOT NULL AND stage <> 'CLOSED'",
            Reason.URGENT,
            "SELECT person FROM contact WHERE urgent_met_at > now() - interval '12 months'",
            Reason.RISK,
            "SELECT p.person FROM (" + PLAN + ") p JOIN part t ON t.about = p.id AND NOT t.removed "
                    + "AND t.place LIKE 'risk/%'",
            Reason.PAID_SUPPORT,
            "SELECT p.person FROM (" + PLAN + ") p JOIN part t ON t.about = p.id AND NOT t.removed "
                    + "AND t.place LIKE 'line/%' AND t.answers->'doer'->>0 = 'PAID'",
            Reason.CARER,
            "SELECT r.person FROM relationship r JOIN (" + PLAN + ") p ON p.person = r.person "
                    + "WHERE 'CARER' = ANY (r.parts) AND r.ended_on IS NULL"));

    private static final String ALERTS = "SELECT person, words FROM alert WHERE ended_at IS NULL AND person = ANY (?)";

    private static final String CONTACTS = "SELECT person, name, relation, phone, may_share FROM relationship "
            + "WHERE ended_on IS NULL AND person = ANY (?) ORDER BY 'CARER' = ANY (parts) DESC, name";

    private static final String PARTS = "SELECT p.person, t.place, t.answers->'what'->>0, t.answers->'who'->>0, "
            + "t.answers->'by-when'->>0, t.answers->'if-it-stops'->>0, "
            + "coalesce(t.answers->'trigger'->>0, t.answers->'risk'->>0), t.answers->'response'->>0 FROM (" + PLAN
            + ") p JOIN part t ON t.about = p.id AND NOT t.removed AND t.place ~ '^(line|risk|contingency)/' "
            + "WHERE p.person = ANY (?) ORDER BY t.place";

    private static final String PEOPLE = "SELECT p.id, p.reference, p.given_name || ' ' || p.family_name, "
            + "p.preferred_name, p.date_of_birth, p.nhs_number, p.address_lines || ' ' || p.postcode, p.phone, "
            + "ARRAY(SELECT jsonb_array_elements_text(coalesce(p.communication->'needs', '[]'))), p.restricted, "
            + "coalesce(g.what_matters, ''), coalesce((SELECT string_agg(concat_ws(', ', a.display_name, m.name), '; ') "
            + "FROM working_with w LEFT JOIN account a ON a.id = w.account LEFT JOIN team m ON m.id = w.team "
            + "WHERE w.person = p.id AND w.until IS NULL), '') FROM person p LEFT JOIN at_a_glance g ON g.person = p.id "
            + "WHERE p.id = ANY (?) ORDER BY p.family_name, p.given_name, p.id";

    private final DSLContext database;

    AtRisk(DSLContext database) {
        this.database = database;
    }

    /** Everybody with a reason that is enough, those with most reasons first; each with their reasons. */
    Map<UUID, List<Reason>> people() {
        var reasons = new LinkedHashMap<UUID, List<Reason>>();
        WHO.forEach((reason, sql) -> database.fetch("SELECT DISTINCT person FROM (" + sql + ") found")
                .forEach(row -> reasons.computeIfAbsent(row.get(0, UUID.class), one -> new ArrayList<>())
                        .add(reason)));
        var ordered = new LinkedHashMap<UUID, List<Reason>>();
        reasons.entrySet().stream()
                .filter(one ->
                        one.getValue().size() > 1 || one.getValue().getFirst().enoughAlone())
                .sorted(Comparator.<Map.Entry<UUID, List<Reason>>>comparingInt(
                                one -> -one.getValue().size())
                        .thenComparing(one -> one.getValue().getFirst())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return ordered;
    }

    /** What is printed of these people, by name. */
    List<Entry> entries(Map<UUID, List<Reason>> people) {
        var ids = people.keySet().toArray(UUID[]::new);
        var written = new Written(rows(ALERTS, ids), rows(CONTACTS, ids), rows(PARTS, ids));
        return database.fetch(PEOPLE, (Object) ids)
                .map(row -> entry(row, people.getOrDefault(row.get(0, UUID.class), List.of()), written));
    }

    /** What is written of all of them, by person. */
    private record Written(
            Map<UUID, List<Record>> alerts, Map<UUID, List<Record>> contacts, Map<UUID, List<Record>> parts) {}

    private Map<UUID, List<Record>> rows(String sql, UUID[] ids) {
        Result<Record> found = database.fetch(sql, (Object) ids);
        return found.stream().collect(Collectors.groupingBy(row -> row.get(0, UUID.class)));
    }

    /** A restricted record gives no more than the name and who works with them. */
    private static Entry entry(Record row, List<Reason> reasons, Written written) {
        var person = row.get(0, UUID.class);
        var preferred = word(row, 3);
        var name = word(row, 2) + (preferred.isEmpty() ? "" : " (" + preferred + ")");
        var closed = row.get(9, Boolean.class);
        var parts = closed ? List.<Record>of() : written.parts.getOrDefault(person, List.of());
        return new Entry(
                person,
                row.get(1, Long.class),
                name,
                closed ? null : row.get(4, LocalDate.class),
                closed ? "" : word(row, 5),
                closed ? "" : word(row, 6).replace('\n', ' ').strip(),
                closed ? "" : word(row, 7),
                List.of(row.get(8, String[].class)),
                word(row, 11),
                closed,
                closed ? "" : word(row, 10),
                reasons,
                closed ? List.of() : alerts(written, person),
                supports(parts.stream()),
                instead(parts.stream()),
                closed ? List.of() : contacts(written, person));
    }

    private static List<String> alerts(Written written, UUID person) {
        return of(written.alerts, person).map(one -> word(one, 1)).toList();
    }

    private static List<Entry.Contact> contacts(Written written, UUID person) {
        return of(written.contacts, person)
                .map(one -> new Entry.Contact(word(one, 1), word(one, 2), word(one, 3), word(one, 4)))
                .toList();
    }

    private static List<Entry.Support> supports(Stream<Record> parts) {
        return parts.filter(part -> word(part, 1).startsWith("line/"))
                .map(part -> new Entry.Support(word(part, 2), word(part, 3), word(part, 4), word(part, 5)))
                .toList();
    }

    private static List<Entry.IfItFails> instead(Stream<Record> parts) {
        return parts.filter(part -> !word(part, 1).startsWith("line/"))
                .map(part -> new Entry.IfItFails(word(part, 6), word(part, 7), word(part, 3)))
                .toList();
    }

    private static Stream<Record> of(Map<UUID, List<Record>> rows, UUID person) {
        return rows.getOrDefault(person, List.of()).stream();
    }

    private static String word(Record row, int column) {
        @Nullable String word = row.get(column, String.class);
        return word == null ? "" : word;
    }
}
