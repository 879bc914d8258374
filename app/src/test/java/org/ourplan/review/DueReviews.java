package org.ourplan.review;

import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.REVIEW;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.REVIEW_END;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Staff;

/** Made-up people of a team whose reviews are due, or were held: as rows, so that many of them take no time. */
final class DueReviews {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final DSLContext database;

    DueReviews(DSLContext database) {
        this.database = database;
    }

    /** Somebody, and the date by which they are to be reviewed. */
    record Dated(PersonId person, UUID date) {}

    /** Somebody of the team. */
    PersonId somebody(String name, UUID ofTeam) {
        var id = PersonId.next();
        database.insertInto(PERSON)
                .set(PERSON.ID, id.value())
                .set(PERSON.GIVEN_NAME, name)
                .set(PERSON.FAMILY_NAME, "Waiting")
                .set(PERSON.FICTIONAL, true)
                .set(PERSON.SEARCH_NAMES, new String[] {name.toLowerCase(), "waiting"})
                .set(PERSON.SEARCH_SOUNDS, new String[0])
                .set(PERSON.CREATED_AT, OffsetDateTime.now())
                .set(PERSON.UPDATED_AT, OffsetDateTime.now())
                .execute();
        database.insertInto(WORKING_WITH)
                .set(WORKING_WITH.PERSON, id.value())
                .set(WORKING_WITH.TEAM, ofTeam)
                .set(WORKING_WITH.SINCE, TODAY)
                .execute();
        return id;
    }

    /** Somebody of the team who is to be reviewed by this day. */
    Dated due(String name, UUID ofTeam, LocalDate day, boolean high, ReviewKind kind) {
        var person = somebody(name, ofTeam);
        return new Dated(person, due(person, NewId.next(), day, high, kind));
    }

    private UUID due(PersonId person, UUID plan, LocalDate day, boolean high, ReviewKind kind) {
        var date = NewId.next();
        database.insertInto(REVIEW_DATE)
                .set(REVIEW_DATE.ID, date)
                .set(REVIEW_DATE.PERSON, person.value())
                .set(REVIEW_DATE.PLAN, plan)
                .set(REVIEW_DATE.KIND, kind.name())
                .set(REVIEW_DATE.BY_DAY, day)
                .set(REVIEW_DATE.FORCE, "GUIDANCE")
                .set(REVIEW_DATE.SOURCE, "CASSG 13")
                .set(REVIEW_DATE.REASON, "Every plan")
                .set(REVIEW_DATE.HIGH_RISK, high)
                .set(REVIEW_DATE.SET_AT, OffsetDateTime.now())
                .execute();
        return date;
    }

    /** Named to work with somebody. */
    void with(PersonId person, Staff.Hired worker) {
        database.insertInto(WORKING_WITH)
                .set(WORKING_WITH.PERSON, person.value())
                .set(WORKING_WITH.ACCOUNT, worker.who().account())
                .set(WORKING_WITH.SINCE, TODAY)
                .execute();
    }

    /** Somebody of the team with a plan, whose review this worker has begun; it was to be done by this day. */
    Dated begun(String name, UUID ofTeam, LocalDate day, Staff.Hired worker) {
        var person = somebody(name, ofTeam);
        var plan = plan(person, worker);
        review(person, plan, worker, TODAY, null);
        return new Dated(person, due(person, plan, day, false, ReviewKind.NEXT));
    }

    /** A plan of somebody's, which this worker wrote. */
    UUID plan(PersonId person, Staff.Hired worker) {
        var plan = NewId.next();
        database.insertInto(PLAN)
                .set(PLAN.ID, plan)
                .set(PLAN.PERSON, person.value())
                .set(PLAN.PERSON_NAME, "Waiting")
                .set(PLAN.KIND, "CARE_AND_SUPPORT_PLAN")
                .set(PLAN.NUMBER, 1)
                .set(PLAN.STATE, "DRAFTING")
                .set(PLAN.DETERMINATION, NewId.next())
                .set(PLAN.DETERMINED_ON, TODAY)
                .set(PLAN.WRITTEN_BY, worker.who().account())
                .set(PLAN.WRITTEN_BY_NAME, worker.who().name())
                .set(PLAN.BEGUN_ON, TODAY)
                .execute();
        return plan;
    }

    /** A review that this worker held on the day; the next one is a year after. */
    void held(PersonId person, UUID plan, Staff.Hired worker, LocalDate day) {
        var review = review(person, plan, worker, day, OffsetDateTime.now());
        database.insertInto(REVIEW_END)
                .set(REVIEW_END.REVIEW, review)
                .set(REVIEW_END.PERSON, person.value())
                .set(REVIEW_END.PLAN, plan)
                .set(REVIEW_END.ENDED_AS, "COMPLETE")
                .set(REVIEW_END.DECISION, "KEEP")
                .set(REVIEW_END.HELD_ON, day)
                .set(REVIEW_END.REASSESS, "NONE")
                .set(REVIEW_END.NEXT_BY, day.plusYears(1))
                .set(REVIEW_END.DETAIL, JSONB.jsonb("{}"))
                .set(REVIEW_END.AT, OffsetDateTime.now())
                .set(REVIEW_END.BY_ACCOUNT, worker.who().account())
                .set(REVIEW_END.BY_NAME, worker.who().name())
                .execute();
    }

    private UUID review(PersonId person, UUID plan, Staff.Hired worker, LocalDate day, @Nullable OffsetDateTime ended) {
        var review = NewId.next();
        database.insertInto(REVIEW)
                .set(REVIEW.ID, review)
                .set(REVIEW.PERSON, person.value())
                .set(REVIEW.PLAN, plan)
                .set(REVIEW.LOOKED, JSONB.jsonb("{}"))
                .set(REVIEW.KIND, "PLANNED")
                .set(REVIEW.LIGHT, false)
                .set(REVIEW.WHY, "")
                .set(REVIEW.BEGUN_ON, day)
                .set(REVIEW.BEGUN_AT, OffsetDateTime.now())
                .set(REVIEW.BEGUN_BY, worker.who().account())
                .set(REVIEW.BEGUN_BY_NAME, worker.who().name())
                .set(REVIEW.WORKER, worker.who().account())
                .set(REVIEW.ENDED_AT, ended)
                .execute();
        return review;
    }
}
