package org.ourplan.directory.store;

import static org.ourplan.tables.Tables.DIRECTORY_ENTRY;
import static org.ourplan.tables.Tables.DIRECTORY_VERSION;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryKind;
import org.ourplan.directory.EntryText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry with the text that holds, as the tables have it. */
final class EntryRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EntryRows() {}

    /** Every entry with the text that holds; the fields given come with it. */
    static SelectJoinStep<Record> from(DSLContext database, Field<?>... more) {
        return database.select(DIRECTORY_ENTRY.fields())
                .select(DIRECTORY_VERSION.fields())
                .select(more)
                .from(DIRECTORY_ENTRY)
                .join(DIRECTORY_VERSION)
                .on(standing());
    }

    private static Condition standing() {
        return DIRECTORY_VERSION.ENTRY.eq(DIRECTORY_ENTRY.ID).and(DIRECTORY_VERSION.NUMBER.eq(DIRECTORY_ENTRY.VERSION));
    }

    static Entry read(Record row) {
        var entry = row.into(DIRECTORY_ENTRY);
        var version = row.into(DIRECTORY_VERSION);
        return new Entry(
                entry.getId(),
                entry.getVersion(),
                text(version.getSays(), version.getKinds()),
                entry.getWithdrawn(),
                version.getWhy(),
                entry.getCheckedOn(),
                entry.getCheckedByRole(),
                entry.getCheckBy(),
                Objects.requireNonNullElse(entry.getOutsideId(), ""),
                version.getWrittenAt().toInstant(),
                version.getWrittenBy(),
                version.getWrittenByName());
    }

    static EntryText text(JSONB says, String[] kinds) {
        var words = new EnumMap<EntryField, String>(EntryField.class);
        Map<String, String> kept = JSON.readValue(says.data(), new TypeReference<TreeMap<String, String>>() {});
        kept.forEach((word, said) -> EntryField.named(word).ifPresent(field -> words.put(field, said)));
        return new EntryText(words, Arrays.stream(kinds).map(EntryKind::valueOf).collect(Collectors.toSet()));
    }

    static JSONB says(EntryText text) {
        var words = new TreeMap<String, String>();
        text.says().forEach((field, said) -> words.put(field.word(), said));
        return JSONB.jsonb(JSON.writeValueAsString(words));
    }

    static String[] kinds(EntryText text) {
        return text.kinds().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** One field of the text that holds. */
    static Field<String> said(EntryField field) {
        return DSL.field("coalesce({0} ->> {1}, '')", String.class, DIRECTORY_VERSION.SAYS, DSL.inline(field.word()));
    }
}
