package org.ourplan.plan.store;

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
        return database.selectFrom(PRIVATE_NOTE)
                .where(PRIVATE_NOTE.PLAN.eq(plan))
                .and(PRIVATE_NOTE.ACCOUNT.eq(by.account()))
                .fetchOptional(row -> new Note(row.getWords(), row.getVersion()));
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
                || of(plan, by).filter(note -> note.words().equals(words)).isPresent();
    }
}
