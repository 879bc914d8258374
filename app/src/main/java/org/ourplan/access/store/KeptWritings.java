package org.ourplan.access.store;

import static org.ourplan.tables.Tables.KEPT_WRITING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What somebody typed when it could not be taken. Sealed; only the same account in the same browser sees it, for a day. */
@Repository
public class KeptWritings {

    /** Long enough for a page left open overnight to be found in the morning. */
    public static final Duration LASTS = Duration.ofHours(24);

    /** More than anybody leaves open; the oldest goes first. */
    private static final int MOST = 20;

    private static final String PURPOSE = "kept writing";

    private final DSLContext database;
    private final Clock clock;
    private final Seal seal;
    private final JsonMapper json;

    KeptWritings(DSLContext database, Clock clock, Seal seal, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.seal = seal;
        this.json = json;
    }

    /**
     * One form as it was sent.
     *
     * @param path where it was going
     * @param answers every field
     * @param at when it was kept
     */
    public record Kept(UUID id, String path, Answers answers, Instant at) {}

    private record Content(String path, Map<String, List<String>> given) {}

    /** Keeps a form for this account in the browser with this secret, and clears away what is past its day. */
    public void keep(UUID account, String browser, String path, Answers answers) {
        var content = json.writeValueAsBytes(new Content(path, answers.given()));
        database.deleteFrom(KEPT_WRITING).where(KEPT_WRITING.ENDS_AT.lt(now())).execute();
        database.insertInto(KEPT_WRITING)
                .set(KEPT_WRITING.ID, NewId.next())
                .set(KEPT_WRITING.ACCOUNT, account)
                .set(KEPT_WRITING.BROWSER, Secret.hash(browser))
                .set(KEPT_WRITING.SEALED, seal.seal(PURPOSE + account, content))
                .set(KEPT_WRITING.KEPT_AT, now())
                .set(KEPT_WRITING.ENDS_AT, now().plus(LASTS))
                .execute();
        var newest = database.select(KEPT_WRITING.ID)
                .from(KEPT_WRITING)
                .where(KEPT_WRITING.ACCOUNT.eq(account))
                .orderBy(KEPT_WRITING.KEPT_AT.desc())
                .limit(MOST);
        database.deleteFrom(KEPT_WRITING)
                .where(KEPT_WRITING.ACCOUNT.eq(account))
                .and(KEPT_WRITING.ID.notIn(newest))
                .execute();
    }

    /** The newest form kept for this account in this browser. */
    public Optional<Kept> newest(UUID account, String browser) {
        return database.selectFrom(KEPT_WRITING)
                .where(KEPT_WRITING.ACCOUNT.eq(account))
                .and(KEPT_WRITING.BROWSER.eq(Secret.hash(browser)))
                .and(KEPT_WRITING.ENDS_AT.gt(now()))
                .orderBy(KEPT_WRITING.KEPT_AT.desc())
                .limit(1)
                .fetchOptional()
                .flatMap(row -> seal.open(PURPOSE + account, row.getSealed())
                        .map(content ->
                                read(row.getId(), content, row.getKeptAt().toInstant())));
    }

    /** Forgets one that was sent on or thrown away. */
    public void forget(UUID kept, UUID account) {
        database.deleteFrom(KEPT_WRITING)
                .where(KEPT_WRITING.ID.eq(kept))
                .and(KEPT_WRITING.ACCOUNT.eq(account))
                .execute();
    }

    private Kept read(UUID id, byte[] content, Instant at) {
        var read = json.readValue(content, new TypeReference<Content>() {});
        return new Kept(id, read.path(), new Answers(read.given()), at);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
