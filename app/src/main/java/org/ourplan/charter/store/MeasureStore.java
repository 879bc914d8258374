package org.ourplan.charter.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.ourplan.tables.Tables.ASK;
import static org.ourplan.tables.Tables.ASK_ANSWER;
import static org.ourplan.tables.Tables.ASSESSMENT;
import static org.ourplan.tables.Tables.CONTACT;
import static org.ourplan.tables.Tables.REVIEW;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.REVIEW_END;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.TableLike;
import org.jspecify.annotations.Nullable;
import org.ourplan.charter.Figure;
import org.ourplan.charter.Standard;
import org.springframework.stereotype.Repository;

/** What the record says of the standards: of everything whose day came in the twelve months before a day. One statement for all. */
@Repository
public class MeasureStore {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DSLContext database;

    MeasureStore(DSLContext database) {
        this.database = database;
    }

    /** The figure of each standard with a measure, by its place; no statement where none has one. */
    public Map<Integer, Figure> figures(List<Standard> standards, LocalDate today) {
        Select<Record4<Integer, Integer, Integer, Integer>> all = null;
        for (var at = 0; at < standards.size(); at++) {
            var one = of(at, standards.get(at), today);
            if (one != null) {
                all = all == null ? one : all.unionAll(one);
            }
        }
        var figures = new HashMap<Integer, Figure>();
        if (all != null) {
            database.fetch(all)
                    .forEach(row -> figures.put(row.value1(), new Figure(row.value2(), row.value3(), row.value4())));
        }
        return Map.copyOf(figures);
    }

    private static @Nullable Select<Record4<Integer, Integer, Integer, Integer>> of(
            int at, Standard standard, LocalDate today) {
        var days = standard.days();
        return switch (standard.measure()) {
            case null -> null;
            case CONTACT ->
                within(at, days, today, CONTACT, CONTACT.PERSON, CONTACT.BEGUN_AT, CONTACT.CLOSED_AT, noCondition());
            case ASSESSMENT ->
                within(
                        at,
                        days,
                        today,
                        ASSESSMENT,
                        ASSESSMENT.PERSON,
                        ASSESSMENT.OFFERED_AT,
                        ASSESSMENT.COMPLETED_AT,
                        ASSESSMENT.STATE.ne("REFUSED"));
            case ASK ->
                within(
                        at,
                        days,
                        today,
                        ASK.leftJoin(ASK_ANSWER).on(ASK_ANSWER.ASK.eq(ASK.ID)),
                        ASK.PERSON,
                        ASK.ASKED_AT,
                        ASK_ANSWER.ANSWERED_AT,
                        noCondition());
            case REVIEW -> reviews(at, today);
        };
    }

    /** The day of each is as many days after it began; what is not done by then is late. */
    private static Select<Record4<Integer, Integer, Integer, Integer>> within(
            int at,
            int days,
            LocalDate today,
            TableLike<?> of,
            Field<UUID> person,
            Field<OffsetDateTime> began,
            Field<OffsetDateTime> done,
            Condition counted) {
        var inTime = field("({0} AT TIME ZONE 'Europe/London')::date", LocalDate.class, done)
                .le(field("({0} AT TIME ZONE 'Europe/London')::date + {1}", LocalDate.class, began, inline(days)));
        return select(inline(at), countDistinct(person), count(), count().filterWhere(inTime))
                .from(of)
                .where(began.ge(start(today.minusYears(1).minusDays(days))))
                .and(began.lt(start(today.minusDays(days))))
                .and(counted);
    }

    /** The day of each review is its own: those done, those being done, and those that nobody has begun. */
    private static Select<Record4<Integer, Integer, Integer, Integer>> reviews(int at, LocalDate today) {
        var from = today.minusYears(1);
        Field<Boolean> inTime = coalesce(field(REVIEW_END.HELD_ON.le(REVIEW.DUE)), inline(false))
                .as("in_time");
        var begun = select(REVIEW.PERSON.as("person"), inTime)
                .from(REVIEW)
                .leftJoin(REVIEW_END)
                .on(REVIEW_END.REVIEW.eq(REVIEW.ID))
                .where(REVIEW.DUE.ge(from))
                .and(REVIEW.DUE.lt(today))
                .and(REVIEW_END.ENDED_AS.isNull().or(REVIEW_END.ENDED_AS.eq("COMPLETE")));
        var notBegun = select(REVIEW_DATE.PERSON, inline(false))
                .from(REVIEW_DATE)
                .where(REVIEW_DATE.KIND.in("FIRST", "NEXT"))
                .and(REVIEW_DATE.BY_DAY.ge(from))
                .and(REVIEW_DATE.BY_DAY.lt(today))
                .and(not(exists(selectOne()
                        .from(REVIEW)
                        .where(REVIEW.REVIEW_DATE.eq(REVIEW_DATE.ID))
                        .and(REVIEW.ENDED_AT.isNull()))));
        var each = begun.unionAll(notBegun).asTable("each");
        var person = field(name("each", "person"), UUID.class);
        return select(
                        inline(at),
                        countDistinct(person),
                        count(),
                        count().filterWhere(field(name("each", "in_time"), Boolean.class)
                                .isTrue()))
                .from(each);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(LONDON).toOffsetDateTime();
    }
}
