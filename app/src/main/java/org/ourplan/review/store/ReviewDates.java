package org.ourplan.review.store;

import static org.ourplan.tables.Tables.REVIEW_DATE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.review.Force;
import org.ourplan.platform.PersonId;
import org.ourplan.review.Ending;
import org.ourplan.review.ReviewDate;
import org.ourplan.review.ReviewKind;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates on which plans are looked at again. */
@Repository
public class ReviewDates {

    private final DSLContext database;
    private final Clock clock;

    ReviewDates(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** This person's, soonest first. One statement. */
    public List<ReviewDate> of(PersonId person) {
        return database.selectFrom(REVIEW_DATE)
                .where(REVIEW_DATE.PERSON.eq(person.value()))
                .orderBy(REVIEW_DATE.BY_DAY.asc().nullsLast(), REVIEW_DATE.KIND)
                .fetch(ReviewDates::date);
    }

    /** Sets the dates of a plan. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(PersonId person, List<ReviewDate> dates) {
        for (var date : dates) {
            database.insertInto(REVIEW_DATE)
                    .set(REVIEW_DATE.ID, date.id())
                    .set(REVIEW_DATE.PERSON, person.value())
                    .set(REVIEW_DATE.PLAN, date.plan())
                    .set(REVIEW_DATE.KIND, date.kind().name())
                    .set(REVIEW_DATE.EARLIEST, date.earliest())
                    .set(REVIEW_DATE.BY_DAY, date.by())
                    .set(REVIEW_DATE.FORCE, date.force().name())
                    .set(REVIEW_DATE.SOURCE, date.source())
                    .set(REVIEW_DATE.REASON, date.reason())
                    .set(REVIEW_DATE.ENDS_WHAT, ending(date).map(Ending::what).orElse(null))
                    .set(REVIEW_DATE.ENDS_ON, ending(date).map(Ending::lastDay).orElse(null))
                    .set(REVIEW_DATE.HIGH_RISK, date.highRisk())
                    .set(REVIEW_DATE.SET_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
        }
    }

    /** Takes away the dates of a plan that no longer counts, and says which they were. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ReviewDate> remove(UUID plan) {
        var gone = database.selectFrom(REVIEW_DATE)
                .where(REVIEW_DATE.PLAN.eq(plan))
                .fetch(ReviewDates::date);
        database.deleteFrom(REVIEW_DATE).where(REVIEW_DATE.PLAN.eq(plan)).execute();
        return gone;
    }

    /** One date, held until the transaction ends; empty once it is no date any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ReviewDate> hold(PersonId person, UUID id) {
        return database.selectFrom(REVIEW_DATE)
                .where(REVIEW_DATE.ID.eq(id))
                .and(REVIEW_DATE.PERSON.eq(person.value()))
                .forUpdate()
                .fetchOptional(ReviewDates::date);
    }

    /** Takes away one date. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeOne(UUID id) {
        database.deleteFrom(REVIEW_DATE).where(REVIEW_DATE.ID.eq(id)).execute();
    }

    /** Takes away the dates of one kind of a plan, and says which they were. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ReviewDate> remove(UUID plan, ReviewKind kind) {
        return database.deleteFrom(REVIEW_DATE)
                .where(REVIEW_DATE.PLAN.eq(plan))
                .and(REVIEW_DATE.KIND.eq(kind.name()))
                .returning()
                .fetch(ReviewDates::date);
    }

    private static ReviewDate date(Record row) {
        return new ReviewDate(
                row.get(REVIEW_DATE.ID),
                row.get(REVIEW_DATE.PLAN),
                ReviewKind.valueOf(row.get(REVIEW_DATE.KIND)),
                row.get(REVIEW_DATE.EARLIEST),
                row.get(REVIEW_DATE.BY_DAY),
                Force.valueOf(row.get(REVIEW_DATE.FORCE)),
                row.get(REVIEW_DATE.SOURCE),
                row.get(REVIEW_DATE.REASON),
                ending(row),
                row.get(REVIEW_DATE.HIGH_RISK));
    }

    private static @Nullable Ending ending(Record row) {
        var what = row.get(REVIEW_DATE.ENDS_WHAT);
        var last = row.get(REVIEW_DATE.ENDS_ON);
        return what == null || last == null ? null : new Ending(what, last);
    }

    private static Optional<Ending> ending(ReviewDate date) {
        return Optional.ofNullable(date.ending());
    }
}
