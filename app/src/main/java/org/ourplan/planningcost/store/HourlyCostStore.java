package org.ourplan.planningcost.store;

import static org.ourplan.tables.Tables.HOURLY_COST;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.planningcost.CostOfAnHour;
import org.ourplan.planningcost.decide.HourlyCost;
import org.springframework.stereotype.Repository;

/** What an hour of each job costs, by day; only ever added to. */
@Repository
public class HourlyCostStore {

    private final DSLContext database;
    private final Clock clock;

    HourlyCostStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everything that was kept: by job, the last day first, and for one day what counts first. One statement. */
    public List<CostOfAnHour> all() {
        return database.selectFrom(HOURLY_COST)
                .orderBy(HOURLY_COST.JOB, HOURLY_COST.FROM_DAY.desc(), HOURLY_COST.ID.desc())
                .fetch(row -> new CostOfAnHour(
                        row.getJob(),
                        row.getFromDay(),
                        new HourlyCost(row.getYearlyPay(), row.getOnCosts(), row.getWeeklyHours()),
                        row.getHourly(),
                        row.getSource(),
                        row.getRecordedByName()));
    }

    /** Keeps what an hour costs. */
    public void keep(CostOfAnHour one, SignedIn by) {
        database.insertInto(HOURLY_COST)
                .set(HOURLY_COST.JOB, one.job())
                .set(HOURLY_COST.FROM_DAY, one.from())
                .set(HOURLY_COST.YEARLY_PAY, one.cost().yearlyPay())
                .set(HOURLY_COST.ON_COSTS, one.cost().onCosts())
                .set(HOURLY_COST.WEEKLY_HOURS, one.cost().weeklyHours())
                .set(HOURLY_COST.HOURLY, one.hourly())
                .set(HOURLY_COST.SOURCE, one.source())
                .set(HOURLY_COST.RECORDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(HOURLY_COST.RECORDED_BY, by.account())
                .set(HOURLY_COST.RECORDED_BY_NAME, by.name())
                .execute();
    }
}
