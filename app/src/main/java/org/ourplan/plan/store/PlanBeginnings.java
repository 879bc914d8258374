package org.ourplan.plan.store;

import static org.ourplan.tables.Tables.PLAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.plan.IndicativeTold;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.policy.PersonsPack;
import org.ourplan.policy.Seen;
import org.springframework.stereotype.Repository;

/** A plan begun is told to the person's record and to the work list. */
@Repository
class PlanBeginnings {

    private final DSLContext database;
    private final PlanBeginning beginning;
    private final Events events;
    private final PlanTold told;
    private final PersonsPack personsPack;
    private final Clock clock;

    PlanBeginnings(
            DSLContext database,
            PlanBeginning beginning,
            Events events,
            PlanTold told,
            PersonsPack personsPack,
            Clock clock) {
        this.database = database;
        this.beginning = beginning;
        this.events = events;
        this.told = told;
        this.personsPack = personsPack;
        this.clock = clock;
    }

    UUID from(PersonId person, UUID determination, @Nullable IndicativeTold indicative, SignedIn by) {
        return begun(beginning.from(person, determination, indicative, by, LocalDate.now(clock)), by);
    }

    /** What a review changes is written as the next version: from then on the pack of the day is the person's. */
    UUID next(PersonId person, UUID plan, SignedIn by) {
        personsPack.seen(person, LocalDate.now(clock), Seen.REVIEW, by);
        return begun(beginning.next(person, plan, by, LocalDate.now(clock)), by);
    }

    private UUID begun(UUID plan, SignedIn by) {
        var row = database.selectFrom(PLAN).where(PLAN.ID.eq(plan)).fetchSingle();
        events.append(row.getPerson(), Happening.PLAN_BEGUN, plan, row.getNumber(), Map.of(), by.account());
        told.begun(row);
        return plan;
    }
}
