package org.ourplan.operations;

import org.ourplan.operations.timer.Timers;
import org.springframework.stereotype.Component;

/** What runs by itself once the pages stand: marks of the record, the continuity pack. */
@Component
public class RunsByItself {

    private final Timers timers;

    RunsByItself(Timers timers) {
        this.timers = timers;
    }

    /** Begins, until the program ends. */
    public void start() {
        timers.start();
    }
}
