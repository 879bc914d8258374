package org.ourplan.review.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
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
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.ourplan.access.SignedIn;
import org.ourplan.law.review.Overdue;
import org.ourplan.platform.PersonId;
import org.ourplan.review.OverdueReview;
import org.ourplan.review.ReviewKind;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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

    /**
     * Those of these dates that are on the list and may be given out, the most pressing first; each held until the transaction ends,
     * so that nobody begins or ends it meanwhile. Two statements.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OverdueReview> hold(SignedIn who, LocalDate today, Collection<UUID> dates) {
        database.select(REVIEW_DATE.ID)
                .from(REVIEW_DATE)
                .where(REVIEW_DATE.ID.in(dates))
                .orderBy(REVIEW_DATE.ID)
                .forUpdate()
                .fetch();
        return list(who, today, REVIEW_DATE.ID.in(dates)).fetch(OverdueReviews::read).stream()
                .filter(OverdueReview::mayBeGivenOut)
                .toList();
    }

    private List<OverdueReview> rows(SignedIn who, LocalDate today, int page) {
        return list(who, today, noCondition())
                .limit(A_PAGE)
                .offset((page - 1) * A_PAGE)
                .fetch(OverdueReviews::read);
    }

    private SelectLimitStep<Record> list(SignedIn who, LocalDate today, Condition which) {
        var other = REVIEW_DATE.as("other");
        var high = exists(
                selectOne().from(other).where(other.PLAN.eq(REVIEW_DATE.PLAN)).and(other.HIGH_RISK.isTrue()));
        var days = field("({0} - {1})", Integer.class, val(today), DUE);
        var weight = days.mul(when(high, inline(Overdue.HIGH_RISK_COUNTS)).otherwise(inline(1)));
        var begun = field(exists(
                selectOne().from(REVIEW).where(REVIEW.PLAN.eq(REVIEW_DATE.PLAN)).and(REVIEW.ENDED_AT.isNull())));
        return database.select(REVIEW_DATE.ID, REVIEW_DATE.KIND, DUE)
                .select(PERSON.ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME, PERSON.RESTRICTED)
                .select(field(high).as("high"), begun.as("begun"), worker().as("worker"))
                .from(REVIEW_DATE)
                .join(PERSON)
                .on(PERSON.ID.eq(REVIEW_DATE.PERSON))
                .where(overdue(who, today))
                .and(which)
                .orderBy(weight.desc(), DUE, REVIEW_DATE.ID);
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
                .and(Teams.REVIEW_OF_A_PLAN)
                .and(Teams.people(who))
                .and(PERSON.RESTRICTED.isFalse().or(Teams.works(WORKING_WITH.ACCOUNT.eq(who.account()))));
    }

    /** The workers of the council who work with them, by name. */
    private static Field<String> worker() {
        return coalesce(
                field(select(listAgg(ACCOUNT.DISPLAY_NAME, ", ").withinGroupOrderBy(ACCOUNT.DISPLAY_NAME))
                        .from(WORKING_WITH)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(WORKING_WITH.ACCOUNT))
                        .where(WORKING_WITH.PERSON.eq(PERSON.ID))
                        .and(WORKING_WITH.UNTIL.isNull())
                        .and(Teams.WORKER)),
                val(""));
    }

    private static OverdueReview read(Record row) {
        return new OverdueReview(
                row.get(REVIEW_DATE.ID),
                new PersonId(row.get(PERSON.ID)),
                (row.get(PERSON.GIVEN_NAME) + " " + row.get(PERSON.FAMILY_NAME)).strip(),
                ReviewKind.valueOf(row.get(REVIEW_DATE.KIND)),
                row.get(REVIEW_DATE.BY_DAY),
                Boolean.TRUE.equals(row.get("high", Boolean.class)),
                row.get("worker", String.class),
                Boolean.TRUE.equals(row.get("begun", Boolean.class)),
                row.get(PERSON.RESTRICTED));
    }
}
