package org.ourplan.operations.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.ourplan.operations.timer.Timed;
import org.springframework.stereotype.Component;

/** Marks the record every hour. The mark's hash goes to the log too, which is kept elsewhere than the database. */
@Component
class HourlyMark implements Timed {

    private final DSLContext database;
    private final Clock clock;

    HourlyMark(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mark of the record";
    }

    @Override
    public Instant next(Instant ran) {
        return ran.plus(Duration.ofHours(1));
    }

    @Override
    public String run() {
        return Marks.make(database, clock.instant()).map(Marks.Mark::toString).orElse("nothing came since the last");
    }
}
