package org.ourplan.budget.store;

import static org.ourplan.tables.Tables.PLAN_MONEY;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.budget.MoneyBeside;
import org.ourplan.budget.PlanMoney;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.plan.DecidedSince;
import org.ourplan.plan.PlanRecord;
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
    private final List<MoneyBeside> beside;
    private final List<DecidedSince> since;

    MoneyStore(DSLContext database, Clock clock, JsonMapper json, List<MoneyBeside> beside, List<DecidedSince> since) {
        this.database = database;
        this.clock = clock;
        this.json = json;
        this.beside = List.copyOf(beside);
        this.since = List.copyOf(since);
    }

    /**
     * What is kept for a plan.
     *
     * @param entered the newest figures entered for it; none if nobody has
     * @param beside the money that other stages keep beside it
     * @param since what was decided about it since it was agreed, in sentences
     */
    public record Kept(PlanMoney entered, List<MoneyApart> beside, List<String> since) {}

    /** Everything that is kept for this plan, by whatever stage. One statement. */
    public Kept kept(PlanRecord plan) {
        var others = beside.stream()
                .filter(each -> each.concerns(plan))
                .map(each -> each.of(plan.id()))
                .toList();
        var decided = since.stream()
                .filter(each -> each.concerns(plan))
                .map(each -> each.of(plan.id()))
                .toList();
        var figures = DSL.field(newest(PLAN_MONEY
                        .PLAN
                        .eq(plan.id())
                        .and(PLAN_MONEY.PERSON.eq(plan.person().value()))))
                .as("figures");
        var all = new ArrayList<Field<?>>(others);
        all.addAll(decided);
        all.add(figures);
        var row = database.select(all).fetchSingle();
        var entered = row.get(figures);
        return new Kept(
                entered == null ? PlanMoney.none() : json.readValue(entered.data(), PlanMoney.class),
                others.stream().flatMap(each -> row.get(each).stream()).toList(),
                decided.stream().flatMap(each -> row.get(each).stream()).toList());
    }

    private static Select<Record1<JSONB>> newest(Condition which) {
        return DSL.select(PLAN_MONEY.FIGURES)
                .from(PLAN_MONEY)
                .where(which)
                .orderBy(PLAN_MONEY.VERSION.desc())
                .limit(1);
    }

    /** The newest figures of this person's plan; none if there are none. One statement. */
    public PlanMoney newest(PersonId person, UUID plan) {
        return database.fetchOptional(newest(PLAN_MONEY.PLAN.eq(plan).and(PLAN_MONEY.PERSON.eq(person.value()))))
                .map(row -> json.readValue(row.value1().data(), PlanMoney.class))
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
