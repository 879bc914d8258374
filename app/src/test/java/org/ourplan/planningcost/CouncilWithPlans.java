package org.ourplan.planningcost;

import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.HOURLY_COST;
import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.REVIEW;
import static org.ourplan.tables.Tables.REVIEW_END;
import static org.ourplan.tables.Tables.REVIEW_OUTCOME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;

/** A worker with a job that nobody else in the tests has, people she works with, and plans begun on days of the test's own. */
final class CouncilWithPlans {

    private final People people;
    private final DSLContext database;
    final Staff.Hired worker;
    final Browserless office;
    final String job = "social worker " + NewId.next();

    CouncilWithPlans(People people, Staff staff, DSLContext database, int port) {
        this.people = people;
        this.database = database;
        worker = staff.hire("Wilma Worker", staff.team("Time"), Role.PRACTITIONER);
        database.update(ACCOUNT)
                .set(ACCOUNT.JOB_TITLE, job)
                .where(ACCOUNT.ID.eq(worker.who().account()))
                .execute();
        office = new Browserless(port).with(worker.secret());
    }

    PersonId person() {
        return people.add(FictionalPeople.named("Tia", "Timely"), worker.who());
    }

    UUID plan(PersonId person, LocalDate begun, int number) {
        var id = NewId.next();
        database.insertInto(PLAN)
                .set(PLAN.ID, id)
                .set(PLAN.PERSON, person.value())
                .set(PLAN.PERSON_NAME, "Tia")
                .set(PLAN.KIND, "CARE_AND_SUPPORT_PLAN")
                .set(PLAN.NUMBER, number)
                .set(PLAN.STATE, "DRAFTING")
                .set(PLAN.DETERMINATION, NewId.next())
                .set(PLAN.DETERMINED_ON, begun)
                .set(PLAN.WRITTEN_BY, worker.who().account())
                .set(PLAN.WRITTEN_BY_NAME, "Wilma")
                .set(PLAN.BEGUN_ON, begun)
                .execute();
        return id;
    }

    /** An hour of her job costs this from the day. */
    void costs(String hourly, LocalDate from) {
        database.insertInto(HOURLY_COST)
                .set(HOURLY_COST.JOB, job.toUpperCase(Locale.ROOT))
                .set(HOURLY_COST.FROM_DAY, from)
                .set(HOURLY_COST.YEARLY_PAY, BigDecimal.valueOf(30_000))
                .set(HOURLY_COST.ON_COSTS, 20)
                .set(HOURLY_COST.WEEKLY_HOURS, BigDecimal.valueOf(37))
                .set(HOURLY_COST.HOURLY, new BigDecimal(hourly))
                .set(HOURLY_COST.SOURCE, "made up")
                .set(HOURLY_COST.RECORDED_AT, noon(from))
                .set(HOURLY_COST.RECORDED_BY, worker.who().account())
                .set(HOURLY_COST.RECORDED_BY_NAME, "Olive")
                .execute();
    }

    /** A complete review that found two outcomes achieved and one not. */
    void reviewed(PersonId person, UUID plan, LocalDate on) {
        var id = NewId.next();
        database.insertInto(REVIEW)
                .set(REVIEW.ID, id)
                .set(REVIEW.PERSON, person.value())
                .set(REVIEW.PLAN, plan)
                .set(REVIEW.LOOKED, JSONB.jsonb("{}"))
                .set(REVIEW.KIND, "PLANNED")
                .set(REVIEW.LIGHT, true)
                .set(REVIEW.WHY, "")
                .set(REVIEW.BEGUN_ON, on)
                .set(REVIEW.BEGUN_AT, noon(on))
                .set(REVIEW.BEGUN_BY, worker.who().account())
                .set(REVIEW.BEGUN_BY_NAME, "Wilma")
                .set(REVIEW.WORKER, worker.who().account())
                .set(REVIEW.ENDED_AT, noon(on))
                .execute();
        for (var need : new String[] {"A1", "A2", "A3"}) {
            database.insertInto(REVIEW_OUTCOME)
                    .set(REVIEW_OUTCOME.REVIEW, id)
                    .set(REVIEW_OUTCOME.NEED, need)
                    .set(REVIEW_OUTCOME.TITLE, need)
                    .set(REVIEW_OUTCOME.REACHED, need.equals("A3") ? "NOT" : "ACHIEVED")
                    .execute();
        }
        database.insertInto(REVIEW_END)
                .set(REVIEW_END.REVIEW, id)
                .set(REVIEW_END.PERSON, person.value())
                .set(REVIEW_END.PLAN, plan)
                .set(REVIEW_END.ENDED_AS, "COMPLETE")
                .set(REVIEW_END.DECISION, "KEEP")
                .set(REVIEW_END.HELD_ON, on)
                .set(REVIEW_END.REASSESS, "NONE")
                .set(REVIEW_END.DETAIL, JSONB.jsonb("{}"))
                .set(REVIEW_END.AT, noon(on))
                .set(REVIEW_END.BY_ACCOUNT, worker.who().account())
                .set(REVIEW_END.BY_NAME, "Wilma")
                .execute();
    }

    /** One click on a button of the page of a step. */
    Browserless.Shown click(PersonId person, String step, String button) {
        var page = person.link() + "/time/" + step;
        return office.submit(page, action(page), "spent", button);
    }

    /** Another amount, or another day. */
    Browserless.Shown writes(PersonId person, String step, String kind, String minutes, LocalDate on) {
        var page = person.link() + "/time/" + step + "/other";
        return office.post(page, action(page), Map.of(), answers(kind, minutes, on));
    }

    static String[] answers(String kind, String minutes, LocalDate on) {
        return new String[] {
            "kind", kind,
            "minutes", minutes,
            "on-day", "" + on.getDayOfMonth(),
            "on-month", "" + on.getMonthValue(),
            "on-year", "" + on.getYear()
        };
    }

    private String action(String page) {
        return office.get(page).page().select("main form[method=post]").attr("action");
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }
}
