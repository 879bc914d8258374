package org.ourplan.review.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.REVIEW;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.law.review.Overdue;
import org.ourplan.platform.PersonId;
import org.ourplan.review.OverdueReview;
import org.ourplan.review.ReviewKind;
import org.springframework.stereotype.Repository;

/**
 * Reviews whose day has passed, the most pressing first (REV-16). The days are read from the dates themselves, so that the list is
 * never behind. A restricted record is on it only for those who are named on it.
 */
@Repository
public class OverdueReviews {

    /** As many as a page shows. */
    public static final int A_PAGE = 25;

    private static final Field<LocalDate> DUE = REVIEW_DATE.BY_DAY;

    private final DSLContext database;

    OverdueReviews(DSLContext database) {
        this.database = database;
    }

    /** One page of the list, and how many there are in all in each band. */
    public record Some(List<OverdueReview> rows, Map<Overdue.Band, Integer> counts) {

        /** How many there are in all. */
        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Those of the reader's team; of every team for a senior manager without one. Two statements.
     *
     * @param page counted from 1
     */
    public Some of(SignedIn who, LocalDate today, int page) {
        return new Some(rows(who, today, page), counts(who, today));
    }

    private List<OverdueReview> rows(SignedIn who, LocalDate today, int page) {
        var other = REVIEW_DATE.as("other");
        var high = exists(
                selectOne().from(other).where(other.PLAN.eq(REVIEW_DATE.PLAN)).and(other.HIGH_RISK.isTrue()));
        var days = field("({0} - {1})", Integer.class, val(today), DUE);
        var weight = days.mul(when(high, inline(Overdue.HIGH_RISK_COUNTS)).otherwise(inline(1)));
        var begun = field(exists(
                selectOne().from(REVIEW).where(REVIEW.PLAN.eq(REVIEW_DATE.PLAN)).and(REVIEW.ENDED_AT.isNull())));
        return database.select(REVIEW_DATE.KIND, DUE, PERSON.ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .select(field(high).as("high"), begun.as("begun"), worker().as("worker"))
                .from(REVIEW_DATE)
                .join(PERSON)
                .on(PERSON.ID.eq(REVIEW_DATE.PERSON))
                .where(overdue(who, today))
                .orderBy(weight.desc(), DUE, REVIEW_DATE.ID)
                .limit(A_PAGE)
                .offset((page - 1) * A_PAGE)
                .fetch(OverdueReviews::read);
    }

    private Map<Overdue.Band, Integer> counts(SignedIn who, LocalDate today) {
        var band = when(DUE.gt(val(today.minusMonths(3))), inline(0))
                .when(DUE.gt(val(today.minusMonths(6))), inline(1))
                .when(DUE.gt(val(today.minusMonths(12))), inline(2))
                .otherwise(inline(3));
        var counts = new EnumMap<Overdue.Band, Integer>(Overdue.Band.class);
        for (var each : Overdue.Band.values()) {
            counts.put(each, 0);
        }
        database.select(band.as("band"), count())
                .from(REVIEW_DATE)
                .join(PERSON)
                .on(PERSON.ID.eq(REVIEW_DATE.PERSON))
                .where(overdue(who, today))
                .groupBy(field(name("band")))
                .forEach(row -> counts.put(Overdue.Band.values()[row.value1()], row.value2()));
        return counts;
    }

    private static Condition overdue(SignedIn who, LocalDate today) {
        return DUE.lt(val(today))
                .and(REVIEW_DATE.KIND.in(
                        inline(ReviewKind.FIRST.name()),
                        inline(ReviewKind.NEXT.name()),
                        inline(ReviewKind.DIRECT_PAYMENT.name())))
                .and(theirs(who))
                .and(PERSON.RESTRICTED.isFalse().or(works(WORKING_WITH.ACCOUNT.eq(who.account()))));
    }

    private static Condition theirs(SignedIn who) {
        if (who.team() == null) {
            return who.is(Role.SENIOR_MANAGER) ? noCondition() : DSL.falseCondition();
        }
        return works(WORKING_WITH
                .TEAM
                .eq(who.team())
                .or(WORKING_WITH.ACCOUNT.in(select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.TEAM.eq(who.team())))));
    }

    private static Condition works(Condition with) {
        return exists(selectOne()
                .from(WORKING_WITH)
                .where(WORKING_WITH.PERSON.eq(PERSON.ID))
                .and(WORKING_WITH.UNTIL.isNull())
                .and(with));
    }

    private static Field<String> worker() {
        return coalesce(
                field(select(max(ACCOUNT.DISPLAY_NAME))
                        .from(WORKING_WITH)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(WORKING_WITH.ACCOUNT))
                        .where(WORKING_WITH.PERSON.eq(PERSON.ID))
                        .and(WORKING_WITH.UNTIL.isNull())),
                val(""));
    }

    private static OverdueReview read(Record row) {
        return new OverdueReview(
                new PersonId(row.get(PERSON.ID)),
                (row.get(PERSON.GIVEN_NAME) + " " + row.get(PERSON.FAMILY_NAME)).strip(),
                ReviewKind.valueOf(row.get(REVIEW_DATE.KIND)),
                row.get(REVIEW_DATE.BY_DAY),
                Boolean.TRUE.equals(row.get("high", Boolean.class)),
                row.get("worker", String.class),
                Boolean.TRUE.equals(row.get("begun", Boolean.class)));
    }
}
