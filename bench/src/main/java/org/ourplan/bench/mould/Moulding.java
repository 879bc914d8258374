package org.ourplan.bench.mould;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ourplan.bench.mould.Piece.Hashed;
import org.ourplan.bench.mould.Piece.Same;
import org.ourplan.bench.mould.Piece.Slot;
import org.ourplan.bench.mould.Piece.What;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.platform.event.Happening;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes the mould of one story: its rows with the places where people differ. */
public final class Moulding {

    private static final Set<String> ONLY_NOW = Set.of("journey_stage", "next_step", "at_a_glance");
    private static final Set<String> MEN =
            Set.of("son", "husband", "father", "brother", "grandson", "nephew", "uncle", "dad");
    private static final JsonMapper json = JsonMapper.builder().build();

    private final Learnt learnt;
    private final Learnt.Story story;
    private final List<Mould.Relative> relatives = new ArrayList<>();
    private final Tokens tokens;

    private Moulding(Learnt learnt, Learnt.Story story) {
        this.learnt = learnt;
        this.story = story;
        this.tokens = new Tokens(learnt, story, relatives());
        var number = 0;
        for (var relationship : rows("relationship")) {
            tokens.known(text(relationship, "id"), new Slot(What.RELATIONSHIP, number++));
        }
    }

    /** The moulds of all that was learnt, in the stories' order. */
    public static List<Mould> all(Learnt learnt) {
        return moulds(learnt, learnt.stories());
    }

    /** The moulds of the measured story. */
    public static List<Mould> measured(Learnt learnt) {
        return moulds(learnt, learnt.measuredStories());
    }

    private static List<Mould> moulds(Learnt learnt, List<Learnt.Story> stories) {
        return stories.stream()
                .map(story -> new Moulding(learnt, story).mould())
                .toList();
    }

    private Map<String, Slot> relatives() {
        var names = new LinkedHashMap<String, Slot>();
        for (var relationship : rows("relationship")) {
            var words = text(relationship, "name").split(" ");
            var family = words[words.length - 1].equals(story.details().get("family_name"));
            names.putIfAbsent(words[0], new Slot(What.RELATIVE_GIVEN, relatives.size()));
            names.putIfAbsent(words[words.length - 1], new Slot(What.RELATIVE_FAMILY, relatives.size()));
            relatives.add(new Mould.Relative(
                    !MEN.contains(text(relationship, "relation").toLowerCase(java.util.Locale.ROOT)), family));
        }
        return names;
    }

    private Mould mould() {
        var events = new ArrayList<>(rows("event"));
        events.sort(Comparator.comparing(row -> Integer.valueOf(text(row, "position"))));
        var told = events.stream().map(this::event).toList();
        var rows = new ArrayList<Mould.Row>();
        for (var table : new TreeMap<>(story.rows()).keySet()) {
            if (!table.equals("event")) {
                sorted(table).forEach(row -> rows.add(row(table, row)));
            }
        }
        var states = rows("plan").stream()
                .map(row -> PlanState.valueOf(text(row, "state")))
                .toList();
        return new Mould(
                story.kind(),
                String.valueOf(story.details().get("pronouns")).startsWith("she"),
                LocalDate.parse(String.valueOf(story.details().get("date_of_birth"))),
                tokens.ids(),
                idsOf("plan"),
                idsOf("determination"),
                told.stream().mapToInt(Mould.Event::day).min().orElse(0),
                states.stream().allMatch(PlanState::frozen),
                rows("contact").stream().allMatch(row -> row.get("closed_at") != null),
                worker(told),
                story.account() != null,
                relatives,
                rows,
                told);
    }

    private List<Integer> idsOf(String table) {
        return sorted(table).stream()
                .map(row -> tokens.id(text(row, "id")).number())
                .toList();
    }

    private static int worker(List<Mould.Event> events) {
        return events.stream()
                .flatMap(event -> java.util.stream.Stream.ofNullable(event.by()))
                .filter(by -> by.what() == What.STAFF)
                .findFirst()
                .map(Slot::number)
                .orElse(0);
    }

    private List<Map<String, @Nullable String>> rows(String table) {
        var names = learnt.columns().getOrDefault(table, List.of());
        var rows = new ArrayList<Map<String, @Nullable String>>();
        for (var values : story.rows().getOrDefault(table, List.of())) {
            var row = new LinkedHashMap<String, @Nullable String>();
            for (var column = 0; column < names.size(); column++) {
                row.put(names.get(column), values.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    /** In an order that does not hang on ids, which are others each time the story is played. */
    private List<Map<String, @Nullable String>> sorted(String table) {
        var rows = rows(table);
        rows.sort(Comparator.<Map<String, @Nullable String>, String>comparing(
                        row -> row.values().toString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#"))
                .thenComparing(row -> row.values().toString()));
        return rows;
    }

    private Mould.Event event(Map<String, @Nullable String> row) {
        var details = new TreeMap<String, List<Piece>>();
        json.readValue(text(row, "details"), new TypeReference<TreeMap<String, String>>() {})
                .forEach((name, value) -> details.put(name, tokens.pieces(value)));
        var by = row.get("by_account");
        var at = text(row, "happened_at");
        return new Mould.Event(
                Happening.valueOf(text(row, "happening")),
                tokens.id(text(row, "subject")),
                Integer.parseInt(text(row, "version")),
                details,
                by == null ? null : tokens.id(by),
                tokens.days(LocalDate.parse(at.substring(0, 10))),
                at.substring(10));
    }

    private Mould.Row row(String table, Map<String, @Nullable String> row) {
        var pieces = new ArrayList<Piece>();
        row.forEach((column, value) -> {
            if (!pieces.isEmpty()) {
                pieces.add(new Same(new byte[] {'\t'}));
            }
            cell(pieces, table, column, value, row);
        });
        return new Mould.Row(
                table, isContact(table, row), ONLY_NOW.contains(table), table.equals("relationship"), pieces);
    }

    private boolean isContact(String table, Map<String, @Nullable String> row) {
        return switch (table) {
            case "contact", "relationship" -> true;
            case "part", "part_before" ->
                rows("contact").stream().anyMatch(contact -> text(contact, "id").equals(row.get("about")));
            case "journey_stage" -> "FIRST_CONTACT".equals(row.get("stage"));
            case "task" -> "FINISH_CONTACT".equals(row.get("kind"));
            default -> false;
        };
    }

    private void cell(
            List<Piece> pieces,
            String table,
            String column,
            @Nullable String value,
            Map<String, @Nullable String> row) {
        switch (table + "." + column) {
            case "plan.number" -> pieces.add(new Slot(What.PLAN_NUMBER, Integer.parseInt(String.valueOf(value))));
            case "determination.version" ->
                pieces.add(new Slot(What.DETERMINATION_NUMBER, Integer.parseInt(String.valueOf(value))));
            case "plan.state" ->
                pieces.add(new Slot(
                        What.PLAN_STATE,
                        PlanState.valueOf(String.valueOf(value)).ordinal()));
            case "plan.replaces" -> orBefore(pieces, value, What.PLAN_BEFORE);
            case "determination.supersedes" -> orBefore(pieces, value, What.DETERMINATION_BEFORE);
            case "plan.frozen_text" -> hashed(pieces, value, false);
            case "document.page" -> hashed(pieces, value, true);
            case "plan.frozen_hash", "document.sha256" -> hash(pieces, value);
            case "task.done_at" -> done(pieces, value, row.get("due"));
            case "task.team" -> team(pieces, value);
            default -> plain(pieces, value);
        }
    }

    private void plain(List<Piece> pieces, @Nullable String value) {
        if (value == null) {
            pieces.add(new Same(CopyText.NULL));
            return;
        }
        tokens.pieces(value)
                .forEach(piece -> pieces.add(
                        piece instanceof Same same ? new Same(CopyText.escaped(same.bytes(), false)) : piece));
    }

    private void orBefore(List<Piece> pieces, @Nullable String value, What before) {
        if (value == null) {
            pieces.add(new Slot(before, 0));
        } else {
            plain(pieces, value);
        }
    }

    private void hashed(List<Piece> pieces, @Nullable String value, boolean binary) {
        if (value == null) {
            plain(pieces, null);
        } else {
            pieces.add(new Hashed(tokens.pieces(value), binary));
        }
    }

    private void hash(List<Piece> pieces, @Nullable String value) {
        if (value == null) {
            plain(pieces, null);
        } else {
            pieces.add(new Slot(What.HASH, 0));
        }
    }

    private void done(List<Piece> pieces, @Nullable String value, @Nullable String due) {
        if (value == null) {
            pieces.add(new Slot(What.DONE, due == null ? What.NEVER : tokens.days(LocalDate.parse(due))));
        } else {
            plain(pieces, value);
        }
    }

    private void team(List<Piece> pieces, @Nullable String value) {
        if (value == null) {
            plain(pieces, null);
        } else {
            pieces.add(new Slot(What.TEAM, 0));
        }
    }

    private static String text(Map<String, @Nullable String> row, String column) {
        return java.util.Objects.requireNonNull(row.get(column), column);
    }
}
