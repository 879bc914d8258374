package org.ourplan.people.store;

import java.sql.SQLException;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.postgresql.PGStatement;

/**
 * Has each search planned for what is asked. PostgreSQL would otherwise keep one plan for all after the fifth: with a name that
 * nobody has and one that thousands have, the same plan cannot be right.
 */
final class PlannedAnew implements ExecuteListener {

    @Override
    public void prepareEnd(ExecuteContext context) {
        var statement = context.statement();
        try {
            if (statement != null && statement.isWrapperFor(PGStatement.class)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
