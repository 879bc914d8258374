package org.ourplan.nationalreturn.store;

import static org.ourplan.tables.Tables.RETURN_LIST;
import static org.ourplan.tables.Tables.RETURN_LIST_FILE;
import static org.ourplan.tables.Tables.RETURN_LIST_VALUE;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.ListValue;
import org.ourplan.nationalreturn.decide.Lists;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.decide.Trust;
import org.ourplan.nationalreturn.file.ShippedLists;
import org.ourplan.platform.NewId;
import org.springframework.stereotype.Repository;

/** The lists of both releases: each load is kept whole, the newest of a release is in force. */
@Repository
public class ListStore {

    private static final long ONE_AT_A_TIME = 230_042L;

    private final DSLContext database;
    private final Clock clock;

    public ListStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Lists as they were loaded. */
    public record Load(UUID id, Release release, String name, String byName, Instant at) {}

    /** A file that was given; {@code taken} once its lists are loaded. */
    public record Given(UUID id, String name, String content, Release release, boolean taken) {}

    /** Who loads; no account for what came with the program. */
    public record By(@Nullable UUID account, String name) {}

    /** Puts the shipped lists in where a release has none, once. */
    public void seed() {
        for (var release : Release.values()) {
            if (!database.fetchExists(RETURN_LIST, RETURN_LIST.RELEASE.eq(release.number()))) {
                load(
                        release,
                        ShippedLists.NAME,
                        ShippedLists.sha256(),
                        ShippedLists.values(release),
                        new By(null, "came with Ourplan"));
            }
        }
    }

    /** Loads the lists of a release, whole; they are in force from then on. */
    public UUID load(Release release, String name, String sha256, List<ListValue> values, By by) {
        var id = NewId.next();
        database.insertInto(RETURN_LIST)
                .set(RETURN_LIST.ID, id)
                .set(RETURN_LIST.RELEASE, release.number())
                .set(RETURN_LIST.NAME, name)
                .set(RETURN_LIST.SHA256, sha256)
                .set(RETURN_LIST.LOADED_BY, by.account())
                .set(RETURN_LIST.LOADED_BY_NAME, by.name())
                .set(RETURN_LIST.LOADED_AT, now())
                .execute();
        var insert = database.insertInto(
                RETURN_LIST_VALUE,
                RETURN_LIST_VALUE.LIST,
                RETURN_LIST_VALUE.POSITION,
                RETURN_LIST_VALUE.FIELD,
                RETURN_LIST_VALUE.VALUE,
                RETURN_LIST_VALUE.OTHER,
                RETURN_LIST_VALUE.TRUST);
        var position = 0;
        for (var value : values) {
            insert = insert.values(
                    id,
                    ++position,
                    value.field().name(),
                    value.text(),
                    value.other(),
                    value.trust().name());
        }
        insert.execute();
        return id;
    }

    /** Both releases as they are in force. Two statements. */
    public Lists lists() {
        return new Lists(values(Release.ONE), values(Release.TWO));
    }

    /** These lists of their release, and the other's as they are in force: what a file was checked against. Two statements. */
    public Lists listsOf(UUID list, Release release) {
        var own = values(RETURN_LIST_VALUE.LIST.eq(list));
        var others = values(release.other());
        return release == Release.ONE ? new Lists(own, others) : new Lists(others, own);
    }

    /** The values of a release that are in force, in their order. One statement. */
    public List<ListValue> values(Release release) {
        return values(RETURN_LIST_VALUE.LIST.eq(DSL.select(RETURN_LIST.ID)
                .from(RETURN_LIST)
                .where(RETURN_LIST.RELEASE.eq(release.number()))
                .orderBy(RETURN_LIST.NUMBER.desc())
                .limit(1)));
    }

    private List<ListValue> values(Condition which) {
        return database.selectFrom(RETURN_LIST_VALUE)
                .where(which)
                .orderBy(RETURN_LIST_VALUE.POSITION)
                .fetch(row -> new ListValue(
                        Field.valueOf(row.getField()), row.getValue(), row.getOther(), Trust.valueOf(row.getTrust())));
    }

    /** Which lists of the release are in force. One statement. */
    public UUID inForce(Release release) {
        return loads().stream()
                .filter(load -> load.release() == release)
                .map(Load::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lists of " + release));
    }

    /** Every load, newest first. One statement. */
    public List<Load> loads() {
        return database.selectFrom(RETURN_LIST)
                .orderBy(RETURN_LIST.NUMBER.desc())
                .fetch(row -> new Load(
                        row.getId(),
                        Release.values()[row.getRelease() - 1],
                        row.getName(),
                        row.getLoadedByName(),
                        row.getLoadedAt().toInstant()));
    }

    /** Keeps a file, so that its report can be read first. Returns its id. */
    public UUID keep(String name, String content, Release release, UUID by) {
        var id = NewId.next();
        database.insertInto(RETURN_LIST_FILE)
                .set(RETURN_LIST_FILE.ID, id)
                .set(RETURN_LIST_FILE.NAME, name)
                .set(RETURN_LIST_FILE.CONTENT, content)
                .set(RETURN_LIST_FILE.RELEASE, release.number())
                .set(RETURN_LIST_FILE.READ_AT, now())
                .set(RETURN_LIST_FILE.READ_BY, by)
                .execute();
        return id;
    }

    /** A kept file. One statement. */
    public Optional<Given> file(UUID id) {
        return database.selectFrom(RETURN_LIST_FILE)
                .where(RETURN_LIST_FILE.ID.eq(id))
                .fetchOptional(row -> new Given(
                        row.getId(),
                        row.getName(),
                        row.getContent(),
                        Release.values()[row.getRelease() - 1],
                        row.getTakenAs() != null));
    }

    /** Lets nobody else load lists until the transaction ends. */
    public void hold() {
        database.fetch("SELECT pg_advisory_xact_lock(?)", DSL.val(ONE_AT_A_TIME));
    }

    /** Notes which lists came of a file. */
    public void taken(UUID file, UUID as) {
        database.update(RETURN_LIST_FILE)
                .set(RETURN_LIST_FILE.TAKEN_AS, as)
                .where(RETURN_LIST_FILE.ID.eq(file))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
