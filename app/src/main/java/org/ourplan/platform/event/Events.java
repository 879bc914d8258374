package org.ourplan.platform.event;

import static org.jooq.impl.DSL.insertInto;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.EVENT_CHAIN;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The append-only record of what happened. Each event is added in the transaction of the change it tells of. */
@Component
public class Events {

    /** The chain of what happens to the council's records as a whole, not to one person. */
    public static final UUID COUNCIL = new UUID(0L, 1L);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    Events(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds one event to a person's chain, holding that chain until the transaction ends.
     * Details are ids, codes, dates and counts only: never personal content.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Event append(
            UUID chain,
            Happening happening,
            UUID subject,
            int version,
            Map<String, String> details,
            @Nullable UUID by) {
        var end = endOf(chain);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var event = new Event(chain, end.position() + 1, happening, subject, version, new TreeMap<>(details), by, at);
        var hash = Chain.hash(end.hash(), event);
        add(event, end.hash(), hash);
        return event;
    }

    /** The event and the chain's new end, in one statement. */
    private void add(Event event, byte[] previous, byte[] hash) {
        var added = insertInto(EVENT)
                .set(EVENT.CHAIN, event.chain())
                .set(EVENT.POSITION, event.position())
                .set(EVENT.HAPPENING, event.happening().name())
                .set(EVENT.SUBJECT, event.subject())
                .set(EVENT.VERSION, event.version())
                .set(EVENT.DETAILS, JSONB.jsonb(JSON.writeValueAsString(event.details())))
                .set(EVENT.BY_ACCOUNT, event.by())
                .set(EVENT.HAPPENED_AT, event.at().atOffset(ZoneOffset.UTC))
                .set(EVENT.PREVIOUS, previous)
                .set(EVENT.HASH, hash)
                .returning(EVENT.POSITION);
        database.with("added")
                .as(added)
                .update(EVENT_CHAIN)
                .set(EVENT_CHAIN.POSITION, event.position())
                .set(EVENT_CHAIN.HASH, hash)
                .where(EVENT_CHAIN.CHAIN.eq(event.chain()))
                .execute();
    }

    /** Everything that happened to the person, newest first. One statement. */
    public List<Event> of(UUID chain) {
        return database.selectFrom(EVENT)
                .where(EVENT.CHAIN.eq(chain))
                .orderBy(EVENT.POSITION.desc())
                .fetch(Events::read);
    }

    /** True when no event of the chain was changed, removed or put in behind the program's back. */
    @Transactional(readOnly = true)
    public boolean isWhole(UUID chain) {
        return WalkOfChains.holds(database, chain);
    }

    static Event read(Record row) {
        return new Event(
                row.get(EVENT.CHAIN),
                row.get(EVENT.POSITION),
                Happening.valueOf(row.get(EVENT.HAPPENING)),
                row.get(EVENT.SUBJECT),
                row.get(EVENT.VERSION),
                JSON.readValue(row.get(EVENT.DETAILS).data(), new TypeReference<TreeMap<String, String>>() {}),
                row.get(EVENT.BY_ACCOUNT),
                Instant.from(row.get(EVENT.HAPPENED_AT)));
    }

    private record End(int position, byte[] hash) {}

    private End endOf(UUID chain) {
        var end = database.selectFrom(EVENT_CHAIN)
                .where(EVENT_CHAIN.CHAIN.eq(chain))
                .forUpdate()
                .fetchOne();
        if (end != null) {
            return new End(end.getPosition(), end.getHash());
        }
        database.insertInto(EVENT_CHAIN, EVENT_CHAIN.CHAIN, EVENT_CHAIN.POSITION, EVENT_CHAIN.HASH)
                .values(chain, 0, Chain.BEGINNING)
                .onConflictDoNothing()
                .execute();
        var begun = database.selectFrom(EVENT_CHAIN)
                .where(EVENT_CHAIN.CHAIN.eq(chain))
                .forUpdate()
                .fetchSingle();
        return new End(begun.getPosition(), begun.getHash());
    }
}
