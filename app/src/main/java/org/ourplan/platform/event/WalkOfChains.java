package org.ourplan.platform.event;

import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.EVENT_CHAIN;
import static org.ourplan.tables.Tables.MARKED_HEAD;

import java.util.Arrays;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ourplan.tables.tables.records.EventChainRecord;
import org.ourplan.tables.tables.records.EventRecord;
import org.ourplan.tables.tables.records.MarkedHeadRecord;

/**
 * Follows every chain of events from its first link to its last, each once, holding no more than a few rows in memory:
 * nothing changed, missing, moved or put in, and nothing cut off that was marked. The database's transaction must be open.
 */
public final class WalkOfChains {

    private static final int AT_ONCE = 2_000;

    private final Ahead<EventRecord> events;
    private final Ahead<EventChainRecord> ends;
    private final Ahead<MarkedHeadRecord> marks;

    private long chains;
    private long links;
    private long marked;
    private long brokenChains;
    private @Nullable Broken first;

    private WalkOfChains(Cursor<EventRecord> events, Cursor<EventChainRecord> ends, Cursor<MarkedHeadRecord> marks) {
        this.events = new Ahead<>(events, EventRecord::getChain);
        this.ends = new Ahead<>(ends, EventChainRecord::getChain);
        this.marks = new Ahead<>(marks, MarkedHeadRecord::getChain);
    }

    /**
     * The first link that does not hold.
     *
     * @param chain whose chain: the id of the person's record, or the council's own
     * @param position the place in the chain, from 1
     * @param what what does not match, in words
     */
    public record Broken(UUID chain, int position, String what) {}

    /**
     * What the walk found.
     *
     * @param chains how many chains were followed
     * @param links how many events were checked
     * @param marked how many of them were also found as they had been marked
     * @param brokenChains how many chains do not hold
     * @param first the first link that does not, in order of chain and position
     */
    public record Walked(
            long chains,
            long links,
            long marked,
            long brokenChains,
            @Nullable Broken first) {}

    /** Follows them all. */
    public static Walked all(DSLContext database) {
        try (var events = database.selectFrom(EVENT)
                        .orderBy(EVENT.CHAIN, EVENT.POSITION)
                        .fetchSize(AT_ONCE)
                        .fetchLazy();
                var ends = database.selectFrom(EVENT_CHAIN)
                        .orderBy(EVENT_CHAIN.CHAIN)
                        .fetchSize(AT_ONCE)
                        .fetchLazy();
                var marks = database.selectFrom(MARKED_HEAD)
                        .orderBy(MARKED_HEAD.CHAIN, MARKED_HEAD.POSITION, MARKED_HEAD.MARK)
                        .fetchSize(AT_ONCE)
                        .fetchLazy()) {
            return new WalkOfChains(events, ends, marks).all();
        }
    }

    /** Follows one. */
    static boolean holds(DSLContext database, UUID chain) {
        try (var events = database.selectFrom(EVENT)
                        .where(EVENT.CHAIN.eq(chain))
                        .orderBy(EVENT.POSITION)
                        .fetchLazy();
                var ends = database.selectFrom(EVENT_CHAIN)
                        .where(EVENT_CHAIN.CHAIN.eq(chain))
                        .fetchLazy();
                var marks = database.selectFrom(MARKED_HEAD)
                        .where(MARKED_HEAD.CHAIN.eq(chain))
                        .orderBy(MARKED_HEAD.POSITION)
                        .fetchLazy()) {
            return new WalkOfChains(events, ends, marks).all().first() == null;
        }
    }

    private Walked all() {
        for (var chain = next(); chain != null; chain = next()) {
            chains++;
            var broken = follow(chain);
            if (broken != null) {
                brokenChains++;
                first = first == null ? broken : first;
            }
            events.pass(chain);
            ends.pass(chain);
            marks.pass(chain);
        }
        return new Walked(chains, links, marked, brokenChains, first);
    }

    private @Nullable UUID next() {
        return Ahead.lower(events.chain(), Ahead.lower(ends.chain(), marks.chain()));
    }

    /** What is wrong with this chain first; nothing when it holds. */
    private @Nullable Broken follow(UUID chain) {
        var previous = Chain.BEGINNING;
        var position = 0;
        for (var row = events.of(chain); row != null; row = events.of(chain)) {
            position++;
            var wrong = wrong(row, position, previous);
            if (wrong == null && !asMarked(chain, row)) {
                wrong = "another event stood here when the record was marked";
            }
            if (wrong != null) {
                return new Broken(chain, position, wrong);
            }
            links++;
            previous = row.getHash();
            events.advance();
        }
        return end(chain, position, previous);
    }

    private static @Nullable String wrong(EventRecord row, int position, byte[] previous) {
        if (row.getPosition() != position) {
            return "the event of this place is missing";
        }
        if (!Arrays.equals(row.getPrevious(), previous)) {
            return "it does not follow on the event before it";
        }
        try {
            return Arrays.equals(Chain.hash(previous, Events.read(row)), row.getHash())
                    ? null
                    : "what it says does not match its hash";
        } catch (RuntimeException unreadable) {
            return "it cannot be read: it names something this version of Ourplan does not know";
        }
    }

    private boolean asMarked(UUID chain, EventRecord row) {
        for (var mark = marks.of(chain);
                mark != null && mark.getPosition() <= row.getPosition();
                mark = marks.of(chain)) {
            if (mark.getPosition() < row.getPosition() || !Arrays.equals(mark.getHash(), row.getHash())) {
                return false;
            }
            marked++;
            marks.advance();
        }
        return true;
    }

    private @Nullable Broken end(UUID chain, int position, byte[] last) {
        var mark = marks.of(chain);
        if (mark != null) {
            return new Broken(
                    chain,
                    position + 1,
                    "the chain reached place " + mark.getPosition() + " when the record was marked (mark "
                            + mark.getMark() + "), and ends before it now");
        }
        var end = ends.of(chain);
        if (end == null) {
            return new Broken(chain, position, "the end of this chain is not noted");
        }
        return end.getPosition() == position && Arrays.equals(end.getHash(), last)
                ? null
                : new Broken(
                        chain,
                        Math.min(position, end.getPosition()) + 1,
                        "its events end at place " + position + ", but its end is noted at place " + end.getPosition()
                                + (end.getPosition() == position ? " with another hash" : ""));
    }

    /** Rows in order of chain, one looked at ahead. */
    private static final class Ahead<R extends Record> {

        private final Iterator<R> rows;
        private final Function<R, UUID> chain;
        private @Nullable R now;

        Ahead(Cursor<R> rows, Function<R, UUID> chain) {
            this.rows = rows.iterator();
            this.chain = chain;
            advance();
        }

        void advance() {
            now = rows.hasNext() ? rows.next() : null;
        }

        @Nullable
        UUID chain() {
            return now == null ? null : chain.apply(now);
        }

        /** The row at hand, if it is of this chain. */
        @Nullable
        R of(UUID wanted) {
            return now != null && chain.apply(now).equals(wanted) ? now : null;
        }

        void pass(UUID done) {
            while (of(done) != null) {
                advance();
            }
        }

        /** The first of two in the database's order of ids: by their bytes, without sign. */
        static @Nullable UUID lower(@Nullable UUID one, @Nullable UUID other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            var high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
            var order = high != 0
                    ? high
                    : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
            return order <= 0 ? one : other;
        }
    }
}
