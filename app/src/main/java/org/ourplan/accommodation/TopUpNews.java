package org.ourplan.accommodation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.plan.PlanRecord;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Tells the work list when an agreement on what is paid on top is looked at again. */
@Component
class TopUpNews {

    private final WorkList work;

    TopUpNews(WorkList work) {
        this.work = work;
    }

    /** The next look, or none any more. */
    void nextLook(PlanRecord plan, PlaceLookedAt place, UUID topUp, @Nullable LocalDate by) {
        if (by == null) {
            work.done(TaskKind.TOP_UP_REVIEW, topUp);
            return;
        }
        work.open(new Task(
                plan.person(),
                plan.personName(),
                TaskKind.TOP_UP_REVIEW,
                topUp,
                "Look again at what is paid on top: " + plan.personName(),
                "The agreement for " + place.name() + " is looked at every year",
                by,
                Force.GUIDANCE,
                plan.writtenBy(),
                null,
                null,
                "",
                true,
                plan.link() + "/places/top-ups/" + topUp));
    }
}
