package org.ourplan.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.worklist.CouncilTask;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Puts on the list of the directory's keepers what is to be checked, and what people say is wrong. */
@Component
class KeepingNews {

    private final WorkList work;

    KeepingNews(WorkList work) {
        this.work = work;
    }

    /** The entry comes up until that day and waits after it; with no day it is on no list. */
    void toCheck(Entry entry, @Nullable LocalDate day) {
        if (day == null) {
            work.done(TaskKind.CHECK_ENTRY, entry.id());
            return;
        }
        var checkedOn = entry.checkedOn();
        work.comesUp(
                task(
                        entry,
                        TaskKind.CHECK_ENTRY,
                        "Check that it is still right",
                        checkedOn == null
                                ? "Nobody has checked it yet"
                                : "It was last checked on " + org.ourplan.platform.web.InWords.date(checkedOn),
                        day),
                Force.LOCAL);
    }

    /** Waits for a keeper while anything that was said is not settled. */
    void reported(Entry entry, int waiting) {
        if (waiting == 0) {
            work.done(TaskKind.ANSWER_DIRECTORY_REPORT, entry.id());
            return;
        }
        work.open(task(
                entry,
                TaskKind.ANSWER_DIRECTORY_REPORT,
                "See what is said to be wrong",
                waiting == 1
                        ? "Somebody says that something is wrong"
                        : waiting + " people say that something is wrong",
                null));
    }

    private static CouncilTask task(Entry entry, TaskKind kind, String what, String why, @Nullable LocalDate due) {
        return new CouncilTask(
                entry.name(), kind, entry.id(), what, why, due, Role.POLICY_OWNER, null, entry.keepersLink());
    }
}
