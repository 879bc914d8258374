package org.ourplan.plan.store;

import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.PRIVATE_NOTE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PrivateNotes;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Private notes: every statement asks for the writer's own account, so that there is no way to another's. */
@Repository
@Carries("S004-63")
class PrivateNoteStore implements PrivateNotes {

    private final DSLContext database;
    private final Clock clock;

    PrivateNoteStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Note> of(UUID plan, SignedIn by) {
        var here = PRIVATE_NOTE.PLAN.eq(plan);
        var earlier = PLAN.as("earlier");
        return database.selectFrom(PRIVATE_NOTE)
                .where(PRIVATE_NOTE.ACCOUNT.eq(by.account()))
                .and(PRIVATE_NOTE.PLAN.in(select(earlier.ID)
                        .from(earlier)
                        .join(PLAN)
                        .on(PLAN.PERSON.eq(earlier.PERSON))
                        .where(PLAN.ID.eq(plan))))
                .orderBy(here.desc(), PRIVATE_NOTE.WRITTEN_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Note(row.getWords(), row.getPlan().equals(plan) ? row.getVersion() : 0));
    }

    @Override
    @Transactional
    public boolean keep(UUID plan, String words, int opened, SignedIn by) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var changed = database.insertInto(PRIVATE_NOTE)
                .set(PRIVATE_NOTE.PLAN, plan)
                .set(PRIVATE_NOTE.ACCOUNT, by.account())
                .set(PRIVATE_NOTE.WORDS, words)
                .set(PRIVATE_NOTE.VERSION, opened + 1)
                .set(PRIVATE_NOTE.WRITTEN_AT, now)
                .onDuplicateKeyUpdate()
                .set(PRIVATE_NOTE.WORDS, words)
                .set(PRIVATE_NOTE.VERSION, opened + 1)
                .set(PRIVATE_NOTE.WRITTEN_AT, now)
                .where(PRIVATE_NOTE.VERSION.eq(opened))
                .execute();
        // The same words sent again, because nobody heard that they were kept, are kept.
        return changed == 1
                || of(plan, by)
                        .filter(note -> note.version() > 0 && note.words().equals(words))
                        .isPresent();
    }
}
