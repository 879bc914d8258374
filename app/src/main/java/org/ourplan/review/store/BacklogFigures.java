package org.ourplan.review.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.AGREEMENT_ENTRY;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.REVIEW;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.REVIEW_END;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.TableField;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.EntryKind;
import org.ourplan.law.review.ReviewState;
import org.ourplan.law.review.ReviewType;
import org.ourplan.review.decide.Measured;
import org.springframework.stereotype.Repository;

/** What the record says of a team's reviews, in figures without names: restricted records count as all others. */
@Repository
public class BacklogFigures {

    private static final int DAYS = 7;
    private static final int YEAR = Measured.WEEKS * DAYS;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Places that are no weeks. */
    private static final int OVERDUE = -1;

    private static final int ASKED = -2;
    private static final int STARTED = -3;

    private final DSLContext database;

    BacklogFigures(DSLContext database) {
        this.database = database;
    }

    /** Of the reader's team on this day; of every team for a senior manager without one. Three statements. */
    public Measured measured(SignedIn who, LocalDate today) {
        var due = due(who, today);
        var done = done(who, today);
        var others = others(
                who,
                today,
                done.weeks().isEmpty() ? Measured.WEEKS : done.weeks().size());
        return new Measured(
                due.getOrDefault(OVERDUE, 0),
                list(due, Measured.WEEKS),
                done.weeks(),
                done.doers(),
                done.doersNow(),
                others.getOrDefault(ASKED, 0),
                others.getOrDefault(STARTED, 0),
                list(others, Measured.WEEKS + 1));
    }

    private static List<Integer> list(Map<Integer, Integer> counts, int size) {
        var list = new ArrayList<Integer>(Collections.nCopies(size, 0));
        counts.forEach((place, many) -> {
            if (place >= 0 && place < size) {
                list.set(place, many);
            }
        });
        return list;
    }

    /** How many fall due in each week of the coming year; what is overdue stands at -1. */
    private Map<Integer, Integer> due(SignedIn who, LocalDate today) {
        var week = when(REVIEW_DATE.BY_DAY.lt(val(today)), inline(OVERDUE))
                .otherwise(weeksBetween(val(today), REVIEW_DATE.BY_DAY))
                .as("week");
        return database.select(week, count())
                .from(REVIEW_DATE)
                .join(PERSON)
                .on(PERSON.ID.eq(REVIEW_DATE.PERSON))
                .where(REVIEW_DATE.BY_DAY.lt(today.plusDays(YEAR)))
                .and(Teams.REVIEW_OF_A_PLAN)
                .and(Teams.people(who))
                .groupBy(field(name("week")))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** Reviews held in each week, the earliest first, and by how many workers. */
    private record Done(List<Integer> weeks, int doers, int doersNow) {}

    private Done done(SignedIn who, LocalDate today) {
        var ago = weeksBetween(REVIEW_END.HELD_ON, val(today.minusDays(1))).as("ago");
        var weeks = new HashMap<Integer, Integer>();
        var doers = new HashSet<UUID>();
        var now = new HashSet<UUID>();
        database.select(ago, ACCOUNT.ID, ACCOUNT.ENDED_AT, count())
                .from(REVIEW_END)
                .join(REVIEW)
                .on(REVIEW.ID.eq(REVIEW_END.REVIEW))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(REVIEW.WORKER))
                .where(held(today, Measured.WEEKS))
                .and(Teams.accounts(who))
                .groupBy(field(name("ago")), ACCOUNT.ID, ACCOUNT.ENDED_AT)
                .forEach(row -> {
                    weeks.merge(row.value1(), row.value4(), Integer::sum);
                    doers.add(row.value2());
                    if (row.value3() == null) {
                        now.add(row.value2());
                    }
                });
        var first = weeks.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        return new Done(list(weeks, first + 1).reversed(), doers.size(), now.size());
    }

    /** After how many weeks reviews came back, how many were asked for, how many plans started. */
    private Map<Integer, Integer> others(SignedIn who, LocalDate today, int weeks) {
        return database.selectFrom(comesBack(who, today)
                        .unionAll(asked(who, today, weeks))
                        .unionAll(started(who, today, weeks))
                        .asTable("others", "place", "many"))
                .fetchMap(row -> row.get(0, Integer.class), row -> row.get(1, Integer.class));
    }

    private static Select<Record2<Integer, Integer>> comesBack(SignedIn who, LocalDate today) {
        var days = days(REVIEW_END.HELD_ON, REVIEW_END.NEXT_BY);
        var weeks = least(inline(Measured.WEEKS), days.plus(inline(DAYS - 1)).div(inline(DAYS)));
        return select(weeks, count())
                .from(REVIEW_END)
                .join(REVIEW)
                .on(REVIEW.ID.eq(REVIEW_END.REVIEW))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(REVIEW.WORKER))
                .where(held(today, Measured.WEEKS))
                .and(REVIEW_END.NEXT_BY.gt(REVIEW_END.HELD_ON))
                .and(Teams.accounts(who))
                .groupBy(weeks);
    }

    private static Select<Record2<Integer, Integer>> asked(SignedIn who, LocalDate today, int weeks) {
        return select(inline(ASKED), count())
                .from(REVIEW)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(REVIEW.WORKER))
                .where(REVIEW.KIND.ne(inline(ReviewType.PLANNED.name())))
                .and(within(REVIEW.BEGUN_ON, today, weeks))
                .and(Teams.accounts(who));
    }

    private static Select<Record2<Integer, Integer>> started(SignedIn who, LocalDate today, int weeks) {
        var from = today.minusWeeks(weeks).atStartOfDay(LONDON).toOffsetDateTime();
        return select(inline(STARTED), countDistinct(PLAN.ID))
                .from(AGREEMENT_ENTRY)
                .join(PLAN)
                .on(PLAN.ID.eq(AGREEMENT_ENTRY.PLAN))
                .join(PERSON)
                .on(PERSON.ID.eq(PLAN.PERSON))
                .where(AGREEMENT_ENTRY.KIND.eq(EntryKind.MADE_ACTIVE.name()))
                .and(AGREEMENT_ENTRY.AT.ge(from))
                .and(PLAN.REPLACES.isNull())
                .and(Teams.people(who));
    }

    private static Condition held(LocalDate today, int weeks) {
        return REVIEW_END
                .ENDED_AS
                .eq(inline(ReviewState.COMPLETE.name()))
                .and(within(REVIEW_END.HELD_ON, today, weeks));
    }

    /** In the whole weeks before this day. */
    private static Condition within(TableField<?, LocalDate> day, LocalDate today, int weeks) {
        return day.ge(today.minusWeeks(weeks)).and(day.lt(today));
    }

    private static Field<Integer> weeksBetween(Field<LocalDate> from, Field<LocalDate> to) {
        return days(from, to).div(inline(DAYS));
    }

    private static Field<Integer> days(Field<LocalDate> from, Field<LocalDate> to) {
        return field("({0} - {1})", Integer.class, to, from);
    }
}
