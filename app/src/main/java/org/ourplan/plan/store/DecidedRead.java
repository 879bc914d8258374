package org.ourplan.plan.store;

import java.util.List;
import org.jooq.DSLContext;
import org.ourplan.plan.DecidedSince;
import org.ourplan.plan.PlanRecord;
import org.springframework.stereotype.Repository;

/** What was decided about an agreed plan since, from every stage that decides about one. */
@Repository
public class DecidedRead {

    private final DSLContext database;
    private final List<DecidedSince> stages;

    DecidedRead(DSLContext database, List<DecidedSince> stages) {
        this.database = database;
        this.stages = List.copyOf(stages);
    }

    /** In sentences. At most one statement; none where nothing can have been decided. */
    @SuppressWarnings("unchecked")
    public List<String> of(PlanRecord plan) {
        var fields = stages.stream()
                .filter(stage -> stage.concerns(plan))
                .map(stage -> stage.of(plan.id()))
                .toList();
        return fields.isEmpty()
                ? List.of()
                : database.select(fields).fetchSingle().intoList().stream()
                        .flatMap(sentences -> ((List<String>) sentences).stream())
                        .toList();
    }
}
