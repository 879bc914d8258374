package org.ourplan.operations.proof;

import static org.ourplan.tables.Tables.MARKED_HEAD;
import static org.ourplan.tables.Tables.MARKED_ROW;
import static org.ourplan.tables.Tables.RECORD_MARK;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.ourplan.tables.tables.records.RecordMarkRecord;

/** Marks where every chain and every kept row stands. Each mark names what came since the last, and is chained to it. */
public final class Marks {

    private static final int AT_ONCE = 2_000;
    private static final byte[] BEGINNING = new byte[32];

    private Marks() {}

    /** One mark as it is told to people: its number and its hash, to be kept outside the database. */
    public record Mark(int number, String hash) {

        @Override
        public String toString() {
            return number + ":" + hash;
        }
    }

    /**
     * Makes the next mark, in the transaction that is open (repeatable read, so that it sees one moment).
     *
     * @return empty when nothing came since the last
     */
    public static Optional<Mark> make(DSLContext database, Instant now) {
        var last = last(database);
        var number = last.map(RecordMarkRecord::getNumber).orElse(0) + 1;
        var chains = nameHeads(database, number);
        var rows = nameRows(database, number);
        if (chains + rows == 0) {
            return Optional.empty();
        }
        var mark = database.newRecord(RECORD_MARK);
        mark.setNumber(number);
        mark.setMarkedAt(now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        mark.setChains(chains);
        mark.setKeptRows(rows);
        mark.setDigest(digest(database, number));
        mark.setPrevious(last.map(RecordMarkRecord::getHash).orElse(BEGINNING));
        mark.setHash(hash(mark));
        mark.insert();
        return Optional.of(told(mark));
    }

    private static long nameHeads(DSLContext database, int number) {
        return database.execute(
                "INSERT INTO marked_head (mark, chain, position, hash) SELECT {0}, c.chain, c.position, c.hash "
                        + "FROM event_chain c LEFT JOIN LATERAL (SELECT h.position FROM marked_head h "
                        + "WHERE h.chain = c.chain ORDER BY h.position DESC LIMIT 1) h ON true "
                        + "WHERE c.position > coalesce(h.position, 0)",
                org.jooq.impl.DSL.inline(number));
    }

    private static long nameRows(DSLContext database, int number) {
        var named = 0L;
        for (var kind : KeptRows.values()) {
            named += database.execute("INSERT INTO marked_row (mark, kind, id, hash) SELECT " + number + ", '"
                    + kind.name() + "', now_there.id, now_there.hash FROM (" + kind.sql() + ") now_there "
                    + "WHERE NOT EXISTS (SELECT FROM marked_row m WHERE m.kind = '" + kind.name()
                    + "' AND m.id = now_there.id)");
        }
        return named;
    }

    static Optional<RecordMarkRecord> last(DSLContext database) {
        return database.selectFrom(RECORD_MARK)
                .orderBy(RECORD_MARK.NUMBER.desc())
                .limit(1)
                .fetchOptional();
    }

    /** The last mark as it is told to people. */
    public static Optional<Mark> lastTold(DSLContext database) {
        return last(database).map(Marks::told);
    }

    static Mark told(RecordMarkRecord mark) {
        return new Mark(mark.getNumber(), HexFormat.of().formatHex(mark.getHash()));
    }

    /** The first mark that does not hold, in words; empty when all do. */
    static Optional<String> broken(DSLContext database) {
        var previous = BEGINNING;
        var number = 0;
        for (var mark : database.selectFrom(RECORD_MARK).orderBy(RECORD_MARK.NUMBER)) {
            number++;
            if (mark.getNumber() != number) {
                return Optional.of("Mark " + number + " of the record is missing.");
            }
            if (!MessageDigest.isEqual(mark.getPrevious(), previous)
                    || !MessageDigest.isEqual(mark.getHash(), hash(mark))) {
                return Optional.of("Mark " + number + " of the record does not match its hash.");
            }
            if (!MessageDigest.isEqual(mark.getDigest(), digest(database, number))) {
                return Optional.of("What mark " + number + " of the record names was changed since.");
            }
            previous = mark.getHash();
        }
        return database.fetchExists(MARKED_HEAD, MARKED_HEAD.MARK.gt(number))
                        || database.fetchExists(MARKED_ROW, MARKED_ROW.MARK.gt(number))
                ? Optional.of("Mark " + (number + 1) + " of the record is missing.")
                : Optional.empty();
    }

    private static byte[] digest(DSLContext database, int number) {
        var digest = sha256();
        try (var heads = database.selectFrom(MARKED_HEAD)
                .where(MARKED_HEAD.MARK.eq(number))
                .orderBy(MARKED_HEAD.CHAIN)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            heads.forEach(head -> {
                digest.update(ByteBuffer.allocate(20)
                        .putLong(head.getChain().getMostSignificantBits())
                        .putLong(head.getChain().getLeastSignificantBits())
                        .putInt(head.getPosition())
                        .flip());
                digest.update(head.getHash());
            });
        }
        try (var rows = database.selectFrom(MARKED_ROW)
                .where(MARKED_ROW.MARK.eq(number))
                .orderBy(MARKED_ROW.KIND.collate("C"), MARKED_ROW.ID.collate("C"))
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            rows.forEach(row -> {
                digest.update((row.getKind() + "\n" + row.getId() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(row.getHash());
            });
        }
        return digest.digest();
    }

    private static byte[] hash(RecordMarkRecord mark) {
        var digest = sha256();
        digest.update(mark.getPrevious());
        var at = mark.getMarkedAt().toInstant();
        digest.update(ByteBuffer.allocate(32)
                .putInt(mark.getNumber())
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .putLong(mark.getChains())
                .putLong(mark.getKeptRows())
                .flip());
        return digest.digest(mark.getDigest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
