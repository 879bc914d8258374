package org.ourplan.complaint.store;

import static org.ourplan.tables.Tables.COMPLAINT_LEARNING;
import static org.ourplan.tables.Tables.COMPLAINT_LEARNING_ACTION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.complaint.Learning;
import org.ourplan.platform.NewId;
import org.springframework.stereotype.Repository;

/** What was learnt, and what was done about it; only ever added to. Which complaint it comes from is not told. */
@Repository
public class LearningStore {

    private static final int SHOWN = 200;

    private final DSLContext database;

    LearningStore(DSLContext database) {
        this.database = database;
    }

    /** Keeps what was learnt. */
    public UUID learn(UUID complaint, String theme, String words, LocalDate on, SignedIn by) {
        var id = NewId.next();
        database.insertInto(COMPLAINT_LEARNING)
                .set(COMPLAINT_LEARNING.ID, id)
                .set(COMPLAINT_LEARNING.COMPLAINT, complaint)
                .set(COMPLAINT_LEARNING.THEME, theme)
                .set(COMPLAINT_LEARNING.WORDS, words)
                .set(COMPLAINT_LEARNING.LEARNT_ON, on)
                .set(COMPLAINT_LEARNING.LEARNT_BY, by.account())
                .execute();
        return id;
    }

    /** Keeps what was done about it; false where somebody said so before. */
    public boolean act(UUID learning, Learning.Outcome outcome, String words, LocalDate on, SignedIn by) {
        return database.insertInto(COMPLAINT_LEARNING_ACTION)
                        .set(COMPLAINT_LEARNING_ACTION.LEARNING, learning)
                        .set(COMPLAINT_LEARNING_ACTION.OUTCOME, outcome.name())
                        .set(COMPLAINT_LEARNING_ACTION.WORDS, words)
                        .set(COMPLAINT_LEARNING_ACTION.ACTED_ON, on)
                        .set(COMPLAINT_LEARNING_ACTION.ACTED_BY, by.account())
                        .set(COMPLAINT_LEARNING_ACTION.ACTED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The last of all, the last first. One statement. */
    public List<Learning> latest() {
        return read(DSL.noCondition(), SHOWN);
    }

    /** What was learnt from one day to another, both counted, the last first. One statement. */
    public List<Learning> learnt(LocalDate from, LocalDate to) {
        return read(COMPLAINT_LEARNING.LEARNT_ON.between(from, to), Integer.MAX_VALUE);
    }

    private List<Learning> read(Condition which, int most) {
        return database.select(COMPLAINT_LEARNING.fields())
                .select(COMPLAINT_LEARNING_ACTION.fields())
                .from(COMPLAINT_LEARNING)
                .leftJoin(COMPLAINT_LEARNING_ACTION)
                .on(COMPLAINT_LEARNING_ACTION.LEARNING.eq(COMPLAINT_LEARNING.ID))
                .where(which)
                .orderBy(COMPLAINT_LEARNING.LEARNT_ON.desc(), COMPLAINT_LEARNING.ID.desc())
                .limit(most)
                .fetch(LearningStore::learning);
    }

    private static Learning learning(Record row) {
        var learnt = row.into(COMPLAINT_LEARNING);
        var action = row.into(COMPLAINT_LEARNING_ACTION);
        return new Learning(
                learnt.getId(),
                learnt.getTheme(),
                learnt.getWords(),
                learnt.getLearntOn(),
                action.getLearning() == null
                        ? null
                        : new Learning.Action(
                                Learning.Outcome.valueOf(action.getOutcome()),
                                action.getWords(),
                                action.getActedOn(),
                                action.getActedByName()));
    }
}
