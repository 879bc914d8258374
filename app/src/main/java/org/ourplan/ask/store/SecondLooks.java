package org.ourplan.ask.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.ASK;
import static org.ourplan.tables.Tables.SECOND_LOOK;
import static org.ourplan.tables.Tables.SECOND_LOOK_CHANGE;
import static org.ourplan.tables.Tables.TOOK_PART_IN_DECISION;

import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.ask.Decided;
import org.ourplan.ask.SecondLook;

/** What is particular about another look, read beside what was asked for. */
final class SecondLooks {

    /** Everybody but the person who took part in the decision, by name. */
    static final Field<List<SecondLook.TookPart>> TOOK_PART = multiset(
                    select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, ACCOUNT.ROLES)
                            .from(TOOK_PART_IN_DECISION)
                            .join(ACCOUNT)
                            .on(ACCOUNT.ID.eq(TOOK_PART_IN_DECISION.ACCOUNT))
                            .where(TOOK_PART_IN_DECISION.ASK.eq(ASK.ID))
                            .and(ACCOUNT.PERSON.isDistinctFrom(ASK.PERSON))
                            .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ID))
            .convertFrom(rows -> rows.map(row -> new SecondLook.TookPart(
                    row.value1(), row.value2(), Arrays.asList(row.value3()).contains(Role.TEAM_MANAGER.name()))))
            .as("took_part");

    private SecondLooks() {}

    /** Nothing for what is not about another look. */
    static @Nullable SecondLook of(Record row) {
        var look = row.into(SECOND_LOOK);
        if (look.getAsk() == null) {
            return null;
        }
        var change = row.into(SECOND_LOOK_CHANGE);
        return new SecondLook(
                Decided.valueOf(look.getDecided()),
                look.getWants(),
                look.getMore(),
                look.getAskedBy(),
                row.get(TOOK_PART),
                change.getAsk() == null
                        ? null
                        : new SecondLook.Changed(change.getDoneOn(), change.getWords(), change.getRecordedByName()));
    }
}
