package org.ourplan.worklist.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.values;

import java.util.Collection;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Row1;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.ourplan.worklist.Group;

/** How many there are: exact up to {@value Lists#COUNTED}, and one more where there are more. */
final class Counts {

    private static final int MOST = Lists.COUNTED + 1;

    private Counts() {}

    /** A row for each of these groups, found once. Where the first ways have enough, the others are not gone. */
    static CommonTableExpression<?> of(Collection<Group> groups, Table<?> piles, List<Whose> ways) {
        var group = field(name("of_group", "group_of"), Integer.class);
        Table<?> from = groups(groups);
        Field<Integer> sum = inline(0);
        for (var way : ways) {
            var one = "way_" + from.fields().length;
            var enough = sum.lt(inline(MOST));
            from = from.crossJoin(lateral(select(count().as(one))
                    .from(bounded(piles, way, Piles.GROUP.eq(group).and(enough)))
                    .asTable(one)));
            sum = sum.plus(field(name(one, one), Integer.class));
        }
        return name("counts")
                .fields("in_group", "in_all")
                .asMaterialized(select(group, least(sum, inline(MOST))).from(from));
    }

    /** No more of theirs than are counted, in these piles. */
    static Table<?> bounded(Table<?> piles, Whose way, Condition where) {
        var apart = new Whose(way.owners(), way.theirs().and(way.apart()), noCondition());
        return DSL.select(Piles.ONES_ID)
                .from(Piles.first(piles, apart, noCondition(), MOST)
                        .where(where)
                        .limit(inline(MOST))
                        .asTable("one_way"))
                .asTable("each");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Table<?> groups(Collection<Group> groups) {
        return values(groups.stream().map(group -> row(inline(group.ordinal()))).toArray(Row1[]::new))
                .as("of_group", "group_of");
    }
}
