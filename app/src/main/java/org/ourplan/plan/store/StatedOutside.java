package org.ourplan.plan.store;

import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.RETURN_REASON;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.money.Pounds;
import org.ourplan.plan.BudgetCoverage;
import org.ourplan.plan.ReturnReason;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Refused;
import org.ourplan.tables.tables.records.PlanRecord;
import org.springframework.stereotype.Repository;

/**
 * What the plan holds that other stages state: the personal budget, that the person has answered, why it was returned.
 */
@Repository
class StatedOutside {

    private static final int MOST = 100;

    private final DSLContext database;

    StatedOutside(DSLContext database) {
        this.database = database;
    }

    void budget(PersonId person, UUID plan, BigDecimal cost, BigDecimal personPays, BigDecimal councilPays) {
        var row = open(person, plan);
        row.setBudgetCost(Pounds.amount(cost));
        row.setBudgetPersonPays(Pounds.amount(personPays));
        row.setBudgetCouncilPays(Pounds.amount(councilPays));
        row.update();
    }

    /** Which plans in force state a budget. */
    BudgetCoverage coverage() {
        var inForce = PLAN.STATE.in(Stream.of(PlanState.values())
                .filter(PlanState::inForce)
                .map(Enum::name)
                .toList());
        var stated = PLAN.BUDGET_COST
                .isNotNull()
                .and(PLAN.BUDGET_PERSON_PAYS.isNotNull())
                .and(PLAN.BUDGET_COUNCIL_PAYS.isNotNull());
        var counts = database.select(
                        DSL.count(),
                        DSL.count().filterWhere(stated),
                        DSL.count()
                                .filterWhere(PLAN.BUDGET_COST
                                        .gt(BigDecimal.ZERO)
                                        .and(PLAN.BUDGET_COUNCIL_PAYS.eq(BigDecimal.ZERO))))
                .from(PLAN)
                .where(inForce)
                .fetchSingle();
        var without = database.selectFrom(PLAN)
                .where(inForce)
                .and(stated.not())
                .orderBy(PLAN.BEGUN_ON, PLAN.ID)
                .limit(MOST)
                .fetch(row -> new BudgetCoverage.Without(
                        new PersonId(row.getPerson()),
                        row.getId(),
                        row.getNumber(),
                        row.getBegunOn(),
                        row.getWrittenByName()));
        return new BudgetCoverage(counts.value1(), counts.value2(), counts.value3(), without);
    }

    void answer(PersonId person, UUID plan, boolean recorded) {
        var row = open(person, plan);
        row.setAnswerRecorded(recorded);
        row.update();
    }

    /** One turn more of what must be put right. */
    void returned(PersonId person, UUID plan, List<ReturnReason> reasons) {
        open(person, plan);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a plan is returned with at least one reason");
        }
        var turn = 1
                + database.select(DSL.coalesce(DSL.max(RETURN_REASON.TURN), 0))
                        .from(RETURN_REASON)
                        .where(RETURN_REASON.PLAN.eq(plan))
                        .fetchSingle()
                        .value1();
        for (var at = 0; at < reasons.size(); at++) {
            var reason = reasons.get(at);
            database.insertInto(RETURN_REASON)
                    .set(RETURN_REASON.PLAN, plan)
                    .set(RETURN_REASON.TURN, turn)
                    .set(RETURN_REASON.NUMBER, at + 1)
                    .set(RETURN_REASON.PLACE, reason.place())
                    .set(RETURN_REASON.WORDS, reason.words())
                    .set(RETURN_REASON.RETURNED_BY_NAME, reason.by())
                    .set(RETURN_REASON.RETURNED_ON, reason.on())
                    .execute();
        }
    }

    private PlanRecord open(PersonId person, UUID plan) {
        var row = PlanRows.hold(database, person, plan);
        if (PlanState.valueOf(row.getState()).frozen()) {
            throw new Refused(List.of("This plan is fixed. Nobody can change it."), person.link() + "/plans/" + plan);
        }
        return row;
    }
}
