package org.ourplan.bench.mould;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads every row of every story, whatever tables there are: a row is a person's if it names them, or names a row that is theirs. */
final class StoriesAsWritten {

    /** The council's own, what signing in leaves behind, and what is made for each person without a mould. */
    private static final Set<String> NOT_LEARNT = Set.of(
            "flyway_schema_history",
            "team",
            "account",
            "account_change",
            "passkey",
            "signed_in",
            "kept_writing",
            "look",
            "reason_to_look",
            "rate",
            "local_target",
            "delegation_scheme",
            "delegation_level",
            "policy_pack",
            "policy_pack_step",
            "policy_pack_adoption",
            "policy_seen",
            "decided_with_pack",
            "direct_payment",
            "direct_payment_entry",
            "payment_file",
            "payment_file_decision",
            "payment_line",
            "return_list",
            "return_list_value",
            "return_list_file",
            "national_return",
            "national_return_piece",
            "advocate_evidence",
            "advocate_meeting",
            "advocate_report",
            "advocate_report_answer",
            "carer_may_be_told",
            "colleague",
            "complaint",
            "complaint_about",
            "complaint_learning",
            "complaint_learning_action",
            "complaint_letter",
            "complaint_look",
            "complaint_step",
            "family_part",
            "hourly_cost",
            "involvement",
            "involvement_answer",
            "involvement_colleague",
            "involvement_end",
            "needs_confirmed",
            "organisation",
            "plan_picture",
            "planning_time",
            "planning_way",
            "public_text",
            "public_text_confirmed",
            "review_backlog",
            "review_forecast",
            "safeguarding_about",
            "safeguarding_adults_review",
            "safeguarding_case",
            "safeguarding_closing",
            "safeguarding_concern",
            "safeguarding_decision",
            "safeguarding_entry",
            "safeguarding_look",
            "safeguarding_named",
            "safeguarding_source",
            "safeguarding_stage",
            "safeguarding_warning",
            "second_look",
            "second_look_change",
            "self_assessment_entry",
            "shared_outside",
            "sharing_agreement",
            "sharing_ended",
            "sharing_objection",
            "sharing_told",
            "helping",
            "event_chain",
            "person",
            "person_before",
            "person_name",
            "former_name",
            "working_with",
            "document_pdf");

    private final Connection database;
    private final Map<String, List<String>> columns = new TreeMap<>();

    StoriesAsWritten(Connection database) {
        this.database = database;
    }

    Learnt read() throws SQLException {
        try (var zone = database.createStatement()) {
            zone.execute("SET TIME ZONE 'UTC'");
        }
        readColumns();
        var stories = new ArrayList<Learnt.Story>();
        for (var person : rows("SELECT * FROM person ORDER BY id")) {
            stories.add(story(person));
        }
        var rest = new TreeMap<String, List<Map<String, @Nullable String>>>();
        for (var table : columns.keySet()) {
            if (!NOT_LEARNT.contains(table)) {
                rest.put(table, rows("SELECT " + selected(table) + " FROM " + table));
            }
        }
        stories.forEach(story -> take(story, rest));
        return new Learnt(
                Learning.PLAYED.toString().substring(0, 10),
                columns,
                password(),
                staff(),
                stories,
                List.of(),
                List.of());
    }

    /** Views hold nothing of their own; columns that number themselves are left out: the database numbers the made-up rows too. */
    private void readColumns() throws SQLException {
        for (var row :
                rows("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
                        + " AND table_name NOT IN (SELECT table_name FROM information_schema.views WHERE table_schema = 'public')"
                        + " AND is_identity = 'NO' AND is_generated = 'NEVER' ORDER BY table_name, ordinal_position")) {
            columns.computeIfAbsent(text(row, "table_name"), table -> new ArrayList<>())
                    .add(text(row, "column_name"));
        }
    }

    private String selected(String table) {
        var names = columns.getOrDefault(table, List.of()).stream()
                .map(column -> table.equals("document") && column.equals("page")
                        ? "convert_from(page, 'UTF8') AS page"
                        : column)
                .toList();
        return String.join(", ", names);
    }

    private Learnt.Story story(Map<String, @Nullable String> person) throws SQLException {
        var account = rows("SELECT id FROM account WHERE person = '" + text(person, "id") + "'");
        return new Learnt.Story(
                text(person, "id"),
                account.isEmpty() ? null : text(account.getFirst(), "id"),
                text(person, "given_name").toLowerCase(java.util.Locale.ROOT),
                person,
                new TreeMap<>());
    }

    /** Takes this story's rows out of all that are left, until no row is found that names one of theirs. */
    private void take(Learnt.Story story, Map<String, List<Map<String, @Nullable String>>> rest) {
        var theirs = new HashSet<String>(Set.of(story.person()));
        var found = true;
        while (found) {
            found = false;
            for (var table : rest.entrySet()) {
                var rows = table.getValue().iterator();
                while (rows.hasNext()) {
                    var row = rows.next();
                    if (row.values().stream().anyMatch(value -> value != null && theirs.contains(value))) {
                        keep(story, table.getKey(), row, theirs);
                        rows.remove();
                        found = true;
                    }
                }
            }
        }
    }

    private void keep(Learnt.Story story, String table, Map<String, @Nullable String> row, Set<String> theirs) {
        var id = row.get("id");
        if (id != null) {
            theirs.add(id);
        }
        story.rows().computeIfAbsent(table, name -> new ArrayList<>()).add(new ArrayList<>(row.values()));
    }

    private String password() throws SQLException {
        return text(
                rows("SELECT password_hash FROM account ORDER BY created_at LIMIT 1")
                        .getFirst(),
                "password_hash");
    }

    private List<Learnt.Worker> staff() throws SQLException {
        var staff = new ArrayList<Learnt.Worker>();
        for (var row : rows(
                "SELECT a.id, sign_in_name, display_name, job_title, array_to_string(roles, ',') AS roles,"
                        + " t.name AS team, t.id AS team_id FROM account a LEFT JOIN team t ON t.id = a.team WHERE person IS NULL ORDER BY sign_in_name")) {
            staff.add(new Learnt.Worker(
                    text(row, "id"),
                    text(row, "sign_in_name"),
                    text(row, "display_name"),
                    text(row, "job_title"),
                    List.of(text(row, "roles").split(",")),
                    row.get("team"),
                    row.get("team_id")));
        }
        return staff;
    }

    private List<Map<String, @Nullable String>> rows(String sql) throws SQLException {
        var all = new ArrayList<Map<String, @Nullable String>>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = rows.getMetaData();
            while (rows.next()) {
                var row = new LinkedHashMap<String, @Nullable String>();
                for (var column = 1; column <= names.getColumnCount(); column++) {
                    row.put(names.getColumnName(column), rows.getString(column));
                }
                all.add(row);
            }
        }
        return all;
    }

    private static String text(Map<String, @Nullable String> row, String column) {
        return java.util.Objects.requireNonNull(row.get(column), column);
    }
}
