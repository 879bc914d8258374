package org.ourplan.directory.store;

import static org.ourplan.tables.Tables.DIRECTORY_REPORT;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.NewId;
import org.springframework.stereotype.Repository;

/** What people said is wrong with an entry. It holds nothing of who said it. */
@Repository
public class ReportStore {

    private final DSLContext database;
    private final Clock clock;

    ReportStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something said to be wrong. */
    public record Report(UUID id, String words, Instant at) {}

    /** Keeps it. */
    public void add(UUID entry, String words) {
        database.insertInto(DIRECTORY_REPORT)
                .set(DIRECTORY_REPORT.ID, NewId.next())
                .set(DIRECTORY_REPORT.ENTRY, entry)
                .set(DIRECTORY_REPORT.WORDS, words)
                .set(DIRECTORY_REPORT.SAID_AT, now())
                .execute();
    }

    /** How many of this entry wait. */
    public int waiting(UUID entry) {
        return database.fetchCount(
                DIRECTORY_REPORT, DIRECTORY_REPORT.ENTRY.eq(entry).and(DIRECTORY_REPORT.SETTLED_AT.isNull()));
    }

    /** What was said and is not settled, the first first. One statement. */
    public List<Report> open(UUID entry) {
        return database.selectFrom(DIRECTORY_REPORT)
                .where(DIRECTORY_REPORT.ENTRY.eq(entry))
                .and(DIRECTORY_REPORT.SETTLED_AT.isNull())
                .orderBy(DIRECTORY_REPORT.SAID_AT, DIRECTORY_REPORT.ID)
                .fetch(row ->
                        new Report(row.getId(), row.getWords(), row.getSaidAt().toInstant()));
    }

    /** Settles one with what was found out; false where it was settled a moment before. */
    public boolean settle(UUID entry, UUID report, String words, SignedIn by) {
        return database.update(DIRECTORY_REPORT)
                        .set(DIRECTORY_REPORT.SETTLED_AT, now())
                        .set(DIRECTORY_REPORT.SETTLED_BY, by.account())
                        .set(DIRECTORY_REPORT.SETTLED_BY_NAME, by.name())
                        .set(DIRECTORY_REPORT.SETTLED_WORDS, words)
                        .where(DIRECTORY_REPORT.ID.eq(report))
                        .and(DIRECTORY_REPORT.ENTRY.eq(entry))
                        .and(DIRECTORY_REPORT.SETTLED_AT.isNull())
                        .execute()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
