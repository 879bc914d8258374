package org.ourplan.platform.database;

import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The parts of a statement that are the same each time it is asked: written out once, not at every request. */
public final class WrittenOnce {

    private WrittenOnce() {}

    /** The same field, for a part that holds no value of its own; refuses one that does. */
    public static <T> Field<T> field(Field<T> part) {
        var known = DSL.using(SQLDialect.POSTGRES);
        if (!known.extractBindValues(part).isEmpty()) {
            throw new IllegalArgumentException("A part with values cannot be written once: " + part);
        }
        return DSL.field(DSL.raw(known.render(part)), part.getDataType());
    }
}
