package org.ourplan.nationalreturn.store;

import static org.ourplan.tables.Tables.NATIONAL_RETURN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.nationalreturn.KeptReturn;
import org.ourplan.nationalreturn.ReturnWanted;
import org.ourplan.nationalreturn.decide.Period;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.decide.Summary;
import org.ourplan.nationalreturn.file.Compared;
import org.ourplan.platform.Counted;
import org.ourplan.platform.NewId;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Each file of the return as it was made, with what it came to. */
@Repository
public class ReturnStore {

    private static final long ONE_AT_A_TIME = 230_043L;
    private static final int NEWEST = 50;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final ListStore lists;
    private final Clock clock;

    public ReturnStore(DSLContext database, ListStore lists, Clock clock) {
        this.database = database;
        this.lists = lists;
        this.clock = clock;
    }

    /** Makes a file and keeps it; nothing where another is being made. In a transaction that sees one moment. */
    public Optional<UUID> make(ReturnWanted wanted, ListStore.By by) {
        var free = database.fetchValue("SELECT pg_try_advisory_xact_lock(?)", DSL.val(ONE_AT_A_TIME));
        return Boolean.TRUE.equals(free)
                ? Optional.of(database.connectionResult(connection -> make(connection, wanted, by)))
                : Optional.empty();
    }

    private UUID make(Connection connection, ReturnWanted wanted, ListStore.By by) throws SQLException, IOException {
        var id = NewId.next();
        var before = latest(NATIONAL_RETURN.RELEASE.eq(wanted.release().number()));
        var compared = new Compared((change, key) -> {});
        if (before != null) {
            try (var earlier = Pieces.reading(database, before)) {
                compared.before(earlier);
            }
        }
        try (var kept = Pieces.writing(database, id)) {
            var out = new Counted(kept);
            var made = FileMaking.write(connection, wanted, lists.lists(), compared, out);
            keep(id, wanted, made, out, before, by);
        }
        return id;
    }

    private void keep(
            UUID id, ReturnWanted wanted, FileMaking.Made made, Counted file, @Nullable UUID before, ListStore.By by) {
        database.insertInto(NATIONAL_RETURN)
                .set(NATIONAL_RETURN.ID, id)
                .set(NATIONAL_RETURN.FROM_DAY, wanted.period().from())
                .set(NATIONAL_RETURN.TO_DAY, wanted.period().to())
                .set(NATIONAL_RETURN.RELEASE, wanted.release().number())
                .set(NATIONAL_RETURN.LISTS, lists.inForce(wanted.release()))
                .set(NATIONAL_RETURN.ROWS, made.summary().rows())
                .set(NATIONAL_RETURN.BYTES, file.bytes())
                .set(NATIONAL_RETURN.SHA256, file.sha256OfAll())
                .set(NATIONAL_RETURN.SUMMARY, JSONB.jsonb(JSON.writeValueAsString(made.summary())))
                .set(
                        NATIONAL_RETURN.REPLACES,
                        latest(NATIONAL_RETURN
                                .RELEASE
                                .eq(wanted.release().number())
                                .and(NATIONAL_RETURN.FROM_DAY.eq(wanted.period().from()))
                                .and(NATIONAL_RETURN.TO_DAY.eq(wanted.period().to()))))
                .set(NATIONAL_RETURN.COMPARED_WITH, before)
                .set(NATIONAL_RETURN.ADDED, made.beside().added())
                .set(NATIONAL_RETURN.GONE, made.beside().gone())
                .set(NATIONAL_RETURN.CHANGED, made.beside().changed())
                .set(
                        NATIONAL_RETURN.MADE_AT,
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .set(NATIONAL_RETURN.MADE_BY, by.account())
                .set(NATIONAL_RETURN.MADE_BY_NAME, by.name())
                .execute();
    }

    private @Nullable UUID latest(Condition which) {
        return database.select(NATIONAL_RETURN.ID)
                .from(NATIONAL_RETURN)
                .where(which)
                .orderBy(NATIONAL_RETURN.NUMBER.desc())
                .limit(1)
                .fetchOne(NATIONAL_RETURN.ID);
    }

    /** The newest files, newest first. One statement. */
    public List<KeptReturn> newest() {
        return read(DSL.noCondition());
    }

    /** A file. One statement. */
    public Optional<KeptReturn> find(UUID id) {
        return read(NATIONAL_RETURN.ID.eq(id)).stream().findFirst();
    }

    private List<KeptReturn> read(Condition which) {
        var other = NATIONAL_RETURN.as("other");
        var replaces = DSL.field(DSL.select(other.NUMBER).from(other).where(other.ID.eq(NATIONAL_RETURN.REPLACES)));
        var replacedBy = DSL.field(DSL.select(other.NUMBER).from(other).where(other.REPLACES.eq(NATIONAL_RETURN.ID)));
        var compared =
                DSL.field(DSL.select(other.NUMBER).from(other).where(other.ID.eq(NATIONAL_RETURN.COMPARED_WITH)));
        return database.select(NATIONAL_RETURN.asterisk().except(NATIONAL_RETURN.SUMMARY))
                .select(replaces.as("replaces_number"), replacedBy.as("replaced_by"), compared.as("compared_number"))
                .from(NATIONAL_RETURN)
                .where(which)
                .orderBy(NATIONAL_RETURN.NUMBER.desc())
                .limit(NEWEST)
                .fetch(ReturnStore::kept);
    }

    private static KeptReturn kept(Record row) {
        return new KeptReturn(
                row.get(NATIONAL_RETURN.ID),
                row.get(NATIONAL_RETURN.NUMBER),
                new Period(row.get(NATIONAL_RETURN.FROM_DAY), row.get(NATIONAL_RETURN.TO_DAY)),
                Release.values()[row.get(NATIONAL_RETURN.RELEASE) - 1],
                row.get(NATIONAL_RETURN.LISTS),
                row.get(NATIONAL_RETURN.ROWS),
                row.get(NATIONAL_RETURN.BYTES),
                row.get(NATIONAL_RETURN.SHA256),
                row.get("replaces_number", Long.class),
                row.get("replaced_by", Long.class),
                row.get(NATIONAL_RETURN.COMPARED_WITH),
                row.get("compared_number", Long.class),
                new Compared.Counts(
                        row.get(NATIONAL_RETURN.ADDED),
                        row.get(NATIONAL_RETURN.CHANGED),
                        row.get(NATIONAL_RETURN.GONE)),
                row.get(NATIONAL_RETURN.MADE_AT).toInstant(),
                row.get(NATIONAL_RETURN.MADE_BY_NAME));
    }

    /** What a file came to. One statement. */
    public Summary summary(UUID id) {
        return JSON.readValue(
                database.select(NATIONAL_RETURN.SUMMARY)
                        .from(NATIONAL_RETURN)
                        .where(NATIONAL_RETURN.ID.eq(id))
                        .fetchSingle()
                        .value1()
                        .data(),
                Summary.class);
    }

    /** The file, byte for byte. */
    public InputStream open(UUID id) {
        try {
            return Pieces.reading(database, id);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
