package org.ourplan.operations;

import java.util.List;
import org.ourplan.operations.timer.Timers;
import org.ourplan.platform.WorksBeside;
import org.springframework.stereotype.Component;

/** What runs by itself once the pages stand: marks of the record, the continuity pack, what stages go on with. */
@Component
public class RunsByItself {

    private final Timers timers;
    private final List<WorksBeside> beside;

    RunsByItself(Timers timers, List<WorksBeside> beside) {
        this.timers = timers;
        this.beside = beside;
    }

    /** Begins, until the program ends. */
    public void start() {
        timers.start();
        beside.forEach(WorksBeside::start);
    }
}
