package org.ourplan.safeguarding.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.ourplan.tables.Tables.SAFEGUARDING_CONCERN;
import static org.ourplan.tables.Tables.SAFEGUARDING_NAMED;
import static org.ourplan.tables.Tables.SAFEGUARDING_SOURCE;

import org.jooq.Condition;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;

/** Who needs to know of a concern: every safeguarding lead, and those named on it; never whoever is said to have caused the harm. */
final class Knows {

    private Knows() {}

    /** For the concern of a row. */
    static Condition of(SignedIn by) {
        return (by.is(Role.SAFEGUARDING_LEAD) ? noCondition() : named(by)).and(not(isSource(by)));
    }

    private static Condition named(SignedIn by) {
        return exists(selectOne()
                .from(SAFEGUARDING_NAMED)
                .where(SAFEGUARDING_NAMED.CONCERN.eq(SAFEGUARDING_CONCERN.ID))
                .and(SAFEGUARDING_NAMED.ACCOUNT.eq(by.account()))
                .and(SAFEGUARDING_NAMED.ENDED_AT.isNull()));
    }

    private static Condition isSource(SignedIn by) {
        return exists(selectOne()
                .from(SAFEGUARDING_SOURCE)
                .where(SAFEGUARDING_SOURCE.CONCERN.eq(SAFEGUARDING_CONCERN.ID))
                .and(SAFEGUARDING_SOURCE.ACCOUNT.eq(by.account()))
                .and(SAFEGUARDING_SOURCE.WITHDRAWN_AT.isNull()));
    }
}
