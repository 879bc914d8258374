package org.ourplan.operations.timer;

import java.time.Instant;

/** Something that runs by itself. It runs in the transaction that holds its row: what it writes there is written once. */
public interface Timed {

    /** Its name for ever: it is its row in the database. */
    String name();

    /** When it runs next, after a run at this moment; the first time it runs at once. */
    Instant next(Instant ran);

    /** Does it. What came of it, in a few words without anybody's name. */
    String run();
}
