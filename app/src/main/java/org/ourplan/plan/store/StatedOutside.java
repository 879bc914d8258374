package org.ourplan.plan.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.money.Pounds;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Refused;
import org.ourplan.tables.tables.records.PlanRecord;
import org.springframework.stereotype.Repository;

/** What the plan holds that other stages state: the personal budget, and that the person has answered. */
@Repository
class StatedOutside {

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

    void answer(PersonId person, UUID plan, boolean recorded) {
        var row = open(person, plan);
        row.setAnswerRecorded(recorded);
        row.update();
    }

    private PlanRecord open(PersonId person, UUID plan) {
        var row = PlanRows.hold(database, person, plan);
        if (PlanState.valueOf(row.getState()).frozen()) {
            throw new Refused(List.of("This plan is fixed. Nobody can change it."), person.link() + "/plans/" + plan);
        }
        return row;
    }
}
