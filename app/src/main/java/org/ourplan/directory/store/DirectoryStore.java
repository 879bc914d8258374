package org.ourplan.directory.store;

import static org.ourplan.tables.Tables.ADVICE_GIVEN;
import static org.ourplan.tables.Tables.DIRECTORY_CHECK;
import static org.ourplan.tables.Tables.DIRECTORY_ENTRY;
import static org.ourplan.tables.Tables.DIRECTORY_VERSION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.directory.Checked;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryText;
import org.ourplan.platform.NewId;
import org.springframework.stereotype.Repository;

/** The entries with every text they ever had and every check. */
@Repository
public class DirectoryStore {

    private final DSLContext database;
    private final Clock clock;

    DirectoryStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins an entry. Returns its id. */
    public UUID begin(EntryText text, @Nullable String outsideId, SignedIn by) {
        var id = NewId.next();
        database.insertInto(DIRECTORY_ENTRY)
                .set(DIRECTORY_ENTRY.ID, id)
                .set(DIRECTORY_ENTRY.VERSION, 1)
                .set(DIRECTORY_ENTRY.OUTSIDE_ID, outsideId)
                .set(DIRECTORY_ENTRY.BEGUN_AT, now())
                .set(DIRECTORY_ENTRY.BEGUN_BY, by.account())
                .execute();
        version(id, 1, text, "", by);
        return id;
    }

    /** The entry as it stands, held until the transaction ends. */
    public Optional<Entry> hold(UUID id) {
        return EntryRows.from(database)
                .where(DIRECTORY_ENTRY.ID.eq(id))
                .forUpdate()
                .of(DIRECTORY_ENTRY)
                .fetchOptional(EntryRows::read);
    }

    /** The next text of a held entry; with a reason it is withdrawn, without one it is shown. */
    public void next(Entry entry, EntryText text, String whyWithdrawn, SignedIn by) {
        var number = entry.version() + 1;
        version(entry.id(), number, text, whyWithdrawn, by);
        database.update(DIRECTORY_ENTRY)
                .set(DIRECTORY_ENTRY.VERSION, number)
                .set(DIRECTORY_ENTRY.WITHDRAWN, !whyWithdrawn.isEmpty())
                .where(DIRECTORY_ENTRY.ID.eq(entry.id()))
                .execute();
    }

    private void version(UUID entry, int number, EntryText text, String whyWithdrawn, SignedIn by) {
        database.insertInto(DIRECTORY_VERSION)
                .set(DIRECTORY_VERSION.ENTRY, entry)
                .set(DIRECTORY_VERSION.NUMBER, number)
                .set(DIRECTORY_VERSION.SAYS, EntryRows.says(text))
                .set(DIRECTORY_VERSION.KINDS, EntryRows.kinds(text))
                .set(DIRECTORY_VERSION.WITHDRAWN, !whyWithdrawn.isEmpty())
                .set(DIRECTORY_VERSION.WHY, whyWithdrawn)
                .set(DIRECTORY_VERSION.WRITTEN_AT, now())
                .set(DIRECTORY_VERSION.WRITTEN_BY, by.account())
                .set(DIRECTORY_VERSION.WRITTEN_BY_NAME, by.name())
                .execute();
    }

    /** Keeps that it was checked on that day. */
    public void checked(UUID entry, Checked checked, SignedIn by) {
        database.insertInto(DIRECTORY_CHECK)
                .set(DIRECTORY_CHECK.ENTRY, entry)
                .set(DIRECTORY_CHECK.CHECKED_ON, checked.on())
                .set(DIRECTORY_CHECK.HOW, checked.how())
                .set(DIRECTORY_CHECK.BY_ROLE, checked.byRole())
                .set(DIRECTORY_CHECK.WRITTEN_AT, now())
                .set(DIRECTORY_CHECK.WRITTEN_BY, by.account())
                .set(DIRECTORY_CHECK.WRITTEN_BY_NAME, by.name())
                .execute();
        database.update(DIRECTORY_ENTRY)
                .set(DIRECTORY_ENTRY.CHECKED_ON, checked.on())
                .set(DIRECTORY_ENTRY.CHECKED_BY_ROLE, checked.byRole())
                .where(DIRECTORY_ENTRY.ID.eq(entry))
                .execute();
    }

    /** By when the next check is asked for. */
    public void checkBy(UUID entry, @Nullable LocalDate day) {
        database.update(DIRECTORY_ENTRY)
                .set(DIRECTORY_ENTRY.CHECK_BY, day)
                .where(DIRECTORY_ENTRY.ID.eq(entry))
                .execute();
    }

    /** One entry, withdrawn or not. One statement. */
    public Optional<Entry> find(UUID id) {
        return EntryRows.from(database).where(DIRECTORY_ENTRY.ID.eq(id)).fetchOptional(EntryRows::read);
    }

    /** Every entry for its keeper: what was never checked first, then the longest ago; the withdrawn last. One statement. */
    public List<Entry> all() {
        return EntryRows.from(database)
                .orderBy(
                        DIRECTORY_ENTRY.WITHDRAWN,
                        DIRECTORY_ENTRY.CHECKED_ON.asc().nullsFirst(),
                        DSL.lower(EntryRows.said(EntryField.NAME)),
                        DIRECTORY_ENTRY.ID)
                .fetch(EntryRows::read);
    }

    /** Those that came from outside under one of these ids, or are ours of that id. One statement. */
    public List<Entry> known(Collection<String> outsideIds, Collection<UUID> ids) {
        return EntryRows.from(database)
                .where(DIRECTORY_ENTRY.OUTSIDE_ID.in(outsideIds).or(DIRECTORY_ENTRY.ID.in(ids)))
                .orderBy(DIRECTORY_ENTRY.ID)
                .fetch(EntryRows::read);
    }

    /** One text it had: when and by whom it was written, and why it was withdrawn then. */
    public record Before(int version, EntryText text, String why, Instant at, String by) {}

    /** Every text it ever had, the last first. One statement. */
    public List<Before> history(UUID entry) {
        return database.selectFrom(DIRECTORY_VERSION)
                .where(DIRECTORY_VERSION.ENTRY.eq(entry))
                .orderBy(DIRECTORY_VERSION.NUMBER.desc())
                .fetch(row -> new Before(
                        row.getNumber(),
                        EntryRows.text(row.getSays(), row.getKinds()),
                        row.getWhy(),
                        row.getWrittenAt().toInstant(),
                        row.getWrittenByName()));
    }

    /** How many people were told about it. One statement; it names nobody. */
    public int toldAbout(UUID entry) {
        return database.select(DSL.countDistinct(ADVICE_GIVEN.PERSON))
                .from(ADVICE_GIVEN)
                .where(ADVICE_GIVEN.ENTRY.eq(entry))
                .fetchSingle()
                .value1();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
