package org.ourplan.plan;

import java.util.List;
import java.util.UUID;
import org.jooq.Field;

/**
 * What another stage keeps of what was decided about an agreed plan since, as sentences that the plan and its statement say
 * beside what was agreed. It comes as a part of a statement of SQL, so that no page takes one more for it.
 */
public interface DecidedSince {

    /** True where there can be any: only then is it asked for. */
    boolean concerns(PlanRecord plan);

    /** What was decided about this plan, in the order in which it matters. */
    Field<List<String>> of(UUID plan);
}
