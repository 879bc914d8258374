package org.ourplan.review.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.review.TeamWorker;
import org.springframework.stereotype.Repository;

/** The workers of a team who may be given reviews, each with how much they have to do. */
@Repository
public class TeamWorkers {

    private final DSLContext database;

    TeamWorkers(DSLContext database) {
        this.database = database;
    }

    /** Those of the reader's team, by name; of every team for a senior manager without one. One statement. */
    public List<TeamWorker> of(SignedIn who, LocalDate today) {
        var open = field(selectCount()
                .from(TASK)
                .where(TASK.ACCOUNT.eq(ACCOUNT.ID))
                .and(TASK.DONE_AT.isNull())
                .and(TASK.COMING_UP.isFalse().or(TASK.DUE.lt(today))));
        return database.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, open)
                .from(ACCOUNT)
                .where(Teams.accounts(who))
                .and(ACCOUNT.ENDED_AT.isNull())
                .and(Teams.WORKER)
                .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ID)
                .fetch(row -> new TeamWorker(row.value1(), row.value2(), row.value3()));
    }
}
