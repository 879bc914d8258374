package org.ourplan.budget.store;

import static org.ourplan.tables.Tables.PLAN_MONEY;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.budget.PlanMoney;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The figures beside a plan, each save a new version. */
@Repository
public class MoneyStore {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    MoneyStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** The newest figures of this person's plan; none if there are none. One statement. */
    public PlanMoney newest(PersonId person, UUID plan) {
        return database.select(PLAN_MONEY.FIGURES)
                .from(PLAN_MONEY)
                .where(PLAN_MONEY.PLAN.eq(plan))
                .and(PLAN_MONEY.PERSON.eq(person.value()))
                .orderBy(PLAN_MONEY.VERSION.desc())
                .limit(1)
                .fetchOptional(row -> json.readValue(row.value1().data(), PlanMoney.class))
                .orElseGet(PlanMoney::none);
    }

    /** Adds a version and returns its number. The caller holds the plan, so that two at once get two versions. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(PersonId person, UUID plan, PlanMoney money, SignedIn by) {
        var version = 1
                + database.select(DSL.coalesce(DSL.max(PLAN_MONEY.VERSION), 0))
                        .from(PLAN_MONEY)
                        .where(PLAN_MONEY.PLAN.eq(plan))
                        .fetchSingle()
                        .value1();
        database.insertInto(PLAN_MONEY)
                .set(PLAN_MONEY.PLAN, plan)
                .set(PLAN_MONEY.VERSION, version)
                .set(PLAN_MONEY.PERSON, person.value())
                .set(PLAN_MONEY.FIGURES, JSONB.jsonb(json.writeValueAsString(money)))
                .set(PLAN_MONEY.ENTERED_BY, by.account())
                .set(PLAN_MONEY.ENTERED_BY_NAME, by.name())
                .set(PLAN_MONEY.ENTERED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        return version;
    }
}
