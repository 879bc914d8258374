package org.ourplan.directory.store;

import static org.ourplan.tables.Tables.DIRECTORY_FILE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.directory.EntryKind;
import org.ourplan.platform.NewId;
import org.springframework.stereotype.Repository;

/** Files of services as they were read in. */
@Repository
public class FileStore {

    private static final long ONE_AT_A_TIME = 230_036L;

    private final DSLContext database;
    private final Clock clock;

    FileStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A file: what it is called, what is in it, and the kind of those services whose kind it does not say. */
    public record ReadIn(UUID id, String name, String content, EntryKind kind, boolean taken) {}

    /** Keeps a file. Returns its id. */
    public UUID keep(String name, String content, EntryKind kind, SignedIn by) {
        var id = NewId.next();
        database.insertInto(DIRECTORY_FILE)
                .set(DIRECTORY_FILE.ID, id)
                .set(DIRECTORY_FILE.NAME, name)
                .set(DIRECTORY_FILE.CONTENT, content)
                .set(DIRECTORY_FILE.KIND, kind.name())
                .set(DIRECTORY_FILE.READ_AT, now())
                .set(DIRECTORY_FILE.READ_BY, by.account())
                .execute();
        return id;
    }

    /** A kept file. One statement. */
    public Optional<ReadIn> find(UUID id) {
        return database.selectFrom(DIRECTORY_FILE)
                .where(DIRECTORY_FILE.ID.eq(id))
                .fetchOptional(row -> new ReadIn(
                        row.getId(),
                        row.getName(),
                        row.getContent(),
                        EntryKind.valueOf(row.getKind()),
                        row.getTakenAt() != null));
    }

    /** Lets nobody else take a file over until the transaction ends. */
    public void hold() {
        database.fetch("SELECT pg_advisory_xact_lock(?)", DSL.val(ONE_AT_A_TIME));
    }

    /** Notes that what it says was taken over. */
    public void taken(UUID id, SignedIn by) {
        database.update(DIRECTORY_FILE)
                .set(DIRECTORY_FILE.TAKEN_AT, now())
                .set(DIRECTORY_FILE.TAKEN_BY, by.account())
                .where(DIRECTORY_FILE.ID.eq(id))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
