package org.ourplan.insight;

import static org.ourplan.tables.Tables.AGREEMENT_ENTRY;
import static org.ourplan.tables.Tables.ASSESSMENT;
import static org.ourplan.tables.Tables.CONTACT;
import static org.ourplan.tables.Tables.DETERMINATION;
import static org.ourplan.tables.Tables.DIRECT_PAYMENT;
import static org.ourplan.tables.Tables.DIRECT_PAYMENT_ENTRY;
import static org.ourplan.tables.Tables.PART;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.REVIEW;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.REVIEW_END;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Staff;

/** Rows of the record as the stages leave them, on days that a test chooses. */
final class InsightStory {

    private static final JSONB NOTHING = JSONB.jsonb("{}");

    private final DSLContext database;
    private final Staff.Hired worker;
    private final UUID team;

    InsightStory(DSLContext database, Staff.Hired worker, UUID team) {
        this.database = database;
        this.worker = worker;
        this.team = team;
    }

    static OffsetDateTime noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atOffset(ZoneOffset.UTC);
    }

    /** Somebody with whom the team works from one day, to another if there is one. */
    UUID somebody(@Nullable String born, String since, @Nullable String until) {
        var id = NewId.next();
        database.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.GIVEN_NAME, "Ada")
                .set(PERSON.FAMILY_NAME, "Counted")
                .set(PERSON.DATE_OF_BIRTH, born == null ? null : LocalDate.parse(born))
                .set(PERSON.FICTIONAL, true)
                .set(PERSON.SEARCH_NAMES, new String[] {"ada", "counted"})
                .set(PERSON.SEARCH_SOUNDS, new String[] {})
                .set(PERSON.CREATED_AT, noon(since))
                .set(PERSON.UPDATED_AT, noon(since))
                .execute();
        database.insertInto(WORKING_WITH)
                .set(WORKING_WITH.PERSON, id)
                .set(WORKING_WITH.TEAM, team)
                .set(WORKING_WITH.SINCE, LocalDate.parse(since))
                .set(WORKING_WITH.UNTIL, until == null ? null : LocalDate.parse(until))
                .execute();
        return id;
    }

    /** A contact from this moment, not finished where nothing came of it. */
    UUID contact(UUID person, OffsetDateTime begun, String... outcomes) {
        var id = NewId.next();
        database.insertInto(CONTACT)
                .set(CONTACT.ID, id)
                .set(CONTACT.PERSON, person)
                .set(CONTACT.BEGUN_AT, begun)
                .set(CONTACT.BEGUN_BY, worker.who().account())
                .set(CONTACT.BEGUN_BY_NAME, "Wes")
                .set(CONTACT.CLOSED_AT, outcomes.length == 0 ? null : begun.plusDays(1))
                .set(CONTACT.OUTCOMES, outcomes)
                .execute();
        return id;
    }

    /** An assessment that was offered on a day, and finished where a day is given. */
    UUID assessment(UUID person, @Nullable UUID contact, String offered, @Nullable String complete) {
        var id = NewId.next();
        database.insertInto(ASSESSMENT)
                .set(ASSESSMENT.ID, id)
                .set(ASSESSMENT.PERSON, person)
                .set(ASSESSMENT.KIND, "NEEDS")
                .set(ASSESSMENT.CONTACT, contact)
                .set(ASSESSMENT.STATE, complete == null ? "OFFERED" : "COMPLETE")
                .set(ASSESSMENT.OFFERED_AT, noon(offered))
                .set(ASSESSMENT.OFFERED_BY, worker.who().account())
                .set(ASSESSMENT.OFFERED_BY_NAME, "Wes")
                .set(ASSESSMENT.COMPLETED_AT, complete == null ? null : noon(complete))
                .execute();
        return id;
    }

    UUID eligible(UUID person, UUID assessment, String day) {
        var id = NewId.next();
        database.insertInto(DETERMINATION)
                .set(DETERMINATION.ID, id)
                .set(DETERMINATION.PERSON, person)
                .set(DETERMINATION.ASSESSMENT, assessment)
                .set(DETERMINATION.KIND, "NEEDS")
                .set(DETERMINATION.VERSION, 1)
                .set(DETERMINATION.CARED_FOR_NAME, "")
                .set(DETERMINATION.ASSESSED_ON, LocalDate.parse(day))
                .set(DETERMINATION.DETERMINED_ON, LocalDate.parse(day))
                .set(DETERMINATION.DETERMINED_AT, noon(day))
                .set(DETERMINATION.DECIDED_BY, worker.who().account())
                .set(DETERMINATION.DECIDED_BY_NAME, "Wes")
                .set(DETERMINATION.ELIGIBLE, true)
                .set(DETERMINATION.UNABLE, new String[] {})
                .set(DETERMINATION.ELIGIBLE_NEEDS, new String[] {})
                .set(DETERMINATION.LIMBS, NOTHING)
                .set(DETERMINATION.INPUTS, NOTHING)
                .set(DETERMINATION.RULE_IDS, new String[] {})
                .execute();
        return id;
    }

    /** A plan in this state that began to count on a day; the council pays 80 of 100 pounds; its one line names this place, if any. */
    UUID plan(
            UUID person,
            int number,
            String state,
            String day,
            @Nullable UUID replaces,
            UUID determination,
            String place) {
        var id = NewId.next();
        database.insertInto(PART)
                .set(PART.ABOUT, id)
                .set(PART.PLACE, "line/" + NewId.next())
                .set(PART.VERSION, 1)
                .set(
                        PART.ANSWERS,
                        JSONB.jsonb(
                                place.isEmpty()
                                        ? "{\"doer\":[\"PAID\"]}"
                                        : "{\"doer\":[\"PAID\"],\"place-type\":[\"" + place + "\"]}"))
                .set(PART.WRITTEN_BY, worker.who().account())
                .set(PART.WRITTEN_BY_NAME, "Wes")
                .set(PART.WRITTEN_AT, noon(day))
                .execute();
        database.insertInto(PLAN)
                .set(PLAN.ID, id)
                .set(PLAN.PERSON, person)
                .set(PLAN.PERSON_NAME, "Ada")
                .set(PLAN.KIND, "CARE_AND_SUPPORT_PLAN")
                .set(PLAN.NUMBER, number)
                .set(PLAN.STATE, state)
                .set(PLAN.REPLACES, replaces)
                .set(PLAN.DETERMINATION, determination)
                .set(PLAN.DETERMINED_ON, LocalDate.parse(day))
                .set(PLAN.BUDGET_COST, new BigDecimal("100.00"))
                .set(PLAN.BUDGET_PERSON_PAYS, new BigDecimal("20.00"))
                .set(PLAN.BUDGET_COUNCIL_PAYS, new BigDecimal("80.00"))
                .set(PLAN.WRITTEN_BY, worker.who().account())
                .set(PLAN.WRITTEN_BY_NAME, "Wes")
                .set(PLAN.BEGUN_ON, LocalDate.parse(day))
                .set(PLAN.FROZEN_TEXT, "The plan")
                .set(PLAN.FROZEN_HASH, "0".repeat(64))
                .execute();
        entry(person, id, 1, "AGREED", day);
        entry(person, id, 2, "MADE_ACTIVE", day);
        return id;
    }

    private void entry(UUID person, UUID plan, int number, String kind, String day) {
        database.insertInto(AGREEMENT_ENTRY)
                .set(AGREEMENT_ENTRY.PLAN, plan)
                .set(AGREEMENT_ENTRY.NUMBER, number)
                .set(AGREEMENT_ENTRY.PERSON, person)
                .set(AGREEMENT_ENTRY.KIND, kind)
                .set(AGREEMENT_ENTRY.DETAIL, NOTHING)
                .set(AGREEMENT_ENTRY.BY_ACCOUNT, worker.who().account())
                .set(AGREEMENT_ENTRY.BY_NAME, "Wes")
                .set(AGREEMENT_ENTRY.AT, noon(day))
                .execute();
    }

    /** A direct payment from a day on; where it has a last day, it stops because the person died. */
    void payment(UUID person, UUID plan, String from, @Nullable String died) {
        var id = NewId.next();
        database.insertInto(DIRECT_PAYMENT)
                .set(DIRECT_PAYMENT.ID, id)
                .set(DIRECT_PAYMENT.PERSON, person)
                .set(DIRECT_PAYMENT.PLAN, plan)
                .set(DIRECT_PAYMENT.KIND, "CARE_AND_SUPPORT_PLAN")
                .set(DIRECT_PAYMENT.STATE, died == null ? "BEING_PAID" : "ENDED")
                .set(DIRECT_PAYMENT.RECEIVER, "PERSON")
                .set(DIRECT_PAYMENT.RECEIVER_NAME, "Ada")
                .set(DIRECT_PAYMENT.BASIS, "ASKED")
                .set(DIRECT_PAYMENT.NEEDS, JSONB.jsonb("[]"))
                .set(DIRECT_PAYMENT.WEEKLY, BigDecimal.TEN)
                .set(DIRECT_PAYMENT.CONTRIBUTION, BigDecimal.ZERO)
                .set(DIRECT_PAYMENT.COUNCIL_PAYS, BigDecimal.TEN)
                .set(DIRECT_PAYMENT.START_DAY, LocalDate.parse(from))
                .set(DIRECT_PAYMENT.LAST_DAY, died == null ? null : LocalDate.parse(died))
                .set(DIRECT_PAYMENT.ASKED_ON, LocalDate.parse(from))
                .set(DIRECT_PAYMENT.WORKER, worker.who().account())
                .set(DIRECT_PAYMENT.BEGUN_AT, noon(from))
                .execute();
        if (died != null) {
            database.insertInto(DIRECT_PAYMENT_ENTRY)
                    .set(DIRECT_PAYMENT_ENTRY.DIRECT_PAYMENT, id)
                    .set(DIRECT_PAYMENT_ENTRY.NUMBER, 1)
                    .set(DIRECT_PAYMENT_ENTRY.PERSON, person)
                    .set(DIRECT_PAYMENT_ENTRY.KIND, "STOP")
                    .set(DIRECT_PAYMENT_ENTRY.DETAIL, JSONB.jsonb("{\"why\":[\"DIED\"]}"))
                    .set(DIRECT_PAYMENT_ENTRY.BY_ACCOUNT, worker.who().account())
                    .set(DIRECT_PAYMENT_ENTRY.BY_NAME, "Wes")
                    .set(DIRECT_PAYMENT_ENTRY.AT, noon(died))
                    .execute();
        }
    }

    /** A review that nobody has begun. */
    void reviewDue(UUID person, UUID plan, String day) {
        database.insertInto(REVIEW_DATE)
                .set(REVIEW_DATE.ID, NewId.next())
                .set(REVIEW_DATE.PERSON, person)
                .set(REVIEW_DATE.PLAN, plan)
                .set(REVIEW_DATE.KIND, "NEXT")
                .set(REVIEW_DATE.BY_DAY, LocalDate.parse(day))
                .set(REVIEW_DATE.FORCE, "GUIDANCE")
                .set(REVIEW_DATE.SOURCE, "CASSG 13")
                .set(REVIEW_DATE.REASON, "Every plan")
                .set(REVIEW_DATE.SET_AT, noon(day))
                .execute();
    }

    /** A review that was held, with which the plan ends that day. */
    void endedByReview(UUID person, UUID plan, String due, String held) {
        var id = NewId.next();
        database.insertInto(REVIEW)
                .set(REVIEW.ID, id)
                .set(REVIEW.PERSON, person)
                .set(REVIEW.PLAN, plan)
                .set(REVIEW.LOOKED, NOTHING)
                .set(REVIEW.KIND, "PLANNED")
                .set(REVIEW.LIGHT, false)
                .set(REVIEW.WHY, "")
                .set(REVIEW.DUE, LocalDate.parse(due))
                .set(REVIEW.BEGUN_ON, LocalDate.parse(held))
                .set(REVIEW.BEGUN_AT, noon(held))
                .set(REVIEW.BEGUN_BY, worker.who().account())
                .set(REVIEW.BEGUN_BY_NAME, "Wes")
                .set(REVIEW.WORKER, worker.who().account())
                .set(REVIEW.ENDED_AT, noon(held))
                .execute();
        database.insertInto(REVIEW_END)
                .set(REVIEW_END.REVIEW, id)
                .set(REVIEW_END.PERSON, person)
                .set(REVIEW_END.PLAN, plan)
                .set(REVIEW_END.ENDED_AS, "COMPLETE")
                .set(REVIEW_END.DECISION, "END")
                .set(REVIEW_END.HELD_ON, LocalDate.parse(held))
                .set(REVIEW_END.REASSESS, "NONE")
                .set(REVIEW_END.LAST_DAY, LocalDate.parse(held))
                .set(REVIEW_END.DETAIL, NOTHING)
                .set(REVIEW_END.AT, noon(held))
                .set(REVIEW_END.BY_ACCOUNT, worker.who().account())
                .set(REVIEW_END.BY_NAME, "Wes")
                .execute();
    }
}
