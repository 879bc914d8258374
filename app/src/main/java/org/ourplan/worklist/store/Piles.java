package org.ourplan.worklist.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Row4;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.ourplan.worklist.Group;

/**
 * The open tasks as the indexes of V26 and V27 hold them: in four piles, each in the order of the list. A group of a list is some of
 * these piles between two days, so its first rows are at one place of an index, however many there are.
 */
final class Piles {

    /** 2 where it is coming up, and 1 more where it waits for somebody else: word for word as in V26. */
    static final Field<Integer> PILE = field(
            "((case when {0} then 2 else 0 end) + (case when {1} <> '' then 1 else 0 end))",
            Integer.class, TASK.COMING_UP, TASK.WAITING_ON);

    /** The day it is due; what has none comes after all others. */
    static final Field<LocalDate> BY = field("coalesce({0}, date 'infinity')", LocalDate.class, TASK.DUE);

    static final Field<Integer> GROUP = field(name("in_group"), Integer.class);
    static final Field<LocalDate> ONES_DAY = field(name("by_day"), LocalDate.class);
    static final Field<OffsetDateTime> ONES_SINCE = field(name("since"), OffsetDateTime.class);
    static final Field<UUID> ONES_ID = field(name("id"), UUID.class);

    private static final Field<LocalDate> EVER = day("-infinity");
    private static final Field<LocalDate> NEVER = day("infinity");

    private Piles() {}

    /** The piles of these groups on this day, as rows. What comes up waits for nobody until its day has passed. */
    static Table<?> of(Collection<Group> groups, LocalDate today) {
        var gone = val(today.minusDays(1));
        var rows = new ArrayList<Row4<Integer, Integer, LocalDate, LocalDate>>();
        for (var group : groups) {
            switch (group) {
                case WAITING_ON_ME -> {
                    rows.add(range(group, 0, EVER, NEVER));
                    rows.add(range(group, 2, EVER, gone));
                }
                case WAITING_ON_OTHERS -> {
                    rows.add(range(group, 1, EVER, NEVER));
                    rows.add(range(group, 3, EVER, gone));
                }
                case COMING_UP -> {
                    rows.add(range(group, 2, val(today), NEVER));
                    rows.add(range(group, 3, val(today), NEVER));
                }
            }
        }
        return table(rows);
    }

    /** All that is overdue on this day, in whatever pile. */
    static Table<?> overdue(LocalDate today) {
        var rows = new ArrayList<Row4<Integer, Integer, LocalDate, LocalDate>>();
        for (var pile = 0; pile < 4; pile++) {
            rows.add(range(Group.WAITING_ON_ME, pile, EVER, val(today.minusDays(1))));
        }
        return table(rows);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Table<?> table(Collection<Row4<Integer, Integer, LocalDate, LocalDate>> rows) {
        return values(rows.toArray(Row4[]::new)).as("range", "in_group", "pile", "from_day", "until_day");
    }

    private static Row4<Integer, Integer, LocalDate, LocalDate> range(
            Group group, int pile, Field<LocalDate> from, Field<LocalDate> until) {
        return row(inline(group.ordinal()), inline(pile), from, until);
    }

    private static Field<LocalDate> day(String word) {
        return field("date '" + word + "'", LocalDate.class);
    }

    /** The first of theirs in each pile, with its group and what it is ordered by. */
    static SelectJoinStep<Record4<Integer, UUID, LocalDate, OffsetDateTime>> first(
            Table<?> piles, Whose whose, Condition after, int most) {
        var one = lateral(select(TASK.ID, BY.as(ONES_DAY), TASK.SINCE)
                .from(TASK)
                .where(TASK.DONE_AT.isNull())
                .and(whose.theirs())
                .and(PILE.eq(field(name("range", "pile"), Integer.class)))
                .and(BY.between(
                        field(name("range", "from_day"), LocalDate.class),
                        field(name("range", "until_day"), LocalDate.class)))
                .and(after)
                .orderBy(BY, TASK.SINCE, TASK.ID)
                .limit(inline(most))
                .asTable("one"));
        var fields = select(GROUP, ONES_ID, ONES_DAY, ONES_SINCE);
        var from = whose.owners() == null
                ? fields.from(piles)
                : fields.from(whose.owners()).crossJoin(piles);
        return from.crossJoin(one);
    }

    /** Those that come after this one in the order of the list. */
    static Condition after(Place place) {
        var day = place.due() == null ? NEVER : val(place.due());
        return DSL.row(BY, TASK.SINCE, TASK.ID).gt(row(day, val(place.since()), val(place.id())));
    }
}
