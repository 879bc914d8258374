package org.ourplan.review.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.REVIEW_BACKLOG;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.REVIEW_FORECAST;
import static org.ourplan.tables.Tables.TEAM;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.NewId;
import org.ourplan.review.KeptForecast;
import org.ourplan.review.decide.Forecast;
import org.ourplan.review.decide.Measured;
import org.ourplan.review.decide.Wanted;
import org.ourplan.tables.tables.records.ReviewForecastRecord;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Forecasts as they were kept, and the backlog as it was counted day by day. Only added to. */
@Repository
public class ForecastStore {

    private static final int NEWEST = 20;

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    ForecastStore(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a forecast of the maker's team. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(KeptForecast kept, SignedIn by) {
        database.insertInto(REVIEW_FORECAST)
                .set(REVIEW_FORECAST.ID, kept.id())
                .set(REVIEW_FORECAST.TEAM, by.team())
                .set(REVIEW_FORECAST.MADE_ON, kept.forecast().from())
                .set(REVIEW_FORECAST.SEED, kept.seed())
                .set(REVIEW_FORECAST.MEASURED, written(kept.measured()))
                .set(REVIEW_FORECAST.WANTED, written(kept.wanted()))
                .set(REVIEW_FORECAST.FORECAST, written(kept.forecast()))
                .set(REVIEW_FORECAST.MADE_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(REVIEW_FORECAST.MADE_BY, by.account())
                .set(REVIEW_FORECAST.MADE_BY_NAME, by.name())
                .execute();
    }

    /** The newest that the reader may see, newest first. One statement. */
    public List<KeptForecast> newest(SignedIn who) {
        return database.selectFrom(REVIEW_FORECAST)
                .where(seenBy(who))
                .orderBy(REVIEW_FORECAST.MADE_AT.desc(), REVIEW_FORECAST.ID)
                .limit(NEWEST)
                .fetch(this::kept);
    }

    /** One that the reader may see. One statement. */
    public Optional<KeptForecast> find(UUID id, SignedIn who) {
        return database.selectFrom(REVIEW_FORECAST)
                .where(REVIEW_FORECAST.ID.eq(id))
                .and(seenBy(who))
                .fetchOptional(this::kept);
    }

    /** The backlog of its team on each day that was counted, from the day it was made to its end. One statement. */
    public SortedMap<LocalDate, Integer> counted(KeptForecast kept) {
        var counted = new TreeMap<LocalDate, Integer>();
        database.select(REVIEW_BACKLOG.DAY, REVIEW_BACKLOG.OVERDUE)
                .from(REVIEW_BACKLOG)
                .join(REVIEW_FORECAST)
                .on(REVIEW_FORECAST.TEAM.isNotDistinctFrom(REVIEW_BACKLOG.TEAM))
                .where(REVIEW_FORECAST.ID.eq(kept.id()))
                .and(REVIEW_BACKLOG.DAY.between(
                        kept.forecast().from(), kept.forecast().end()))
                .forEach(row -> counted.put(row.value1(), row.value2()));
        return counted;
    }

    /** Counts each team's overdue reviews, and those of all together; a day that is counted already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int count(LocalDate day) {
        var all = Objects.requireNonNull(database.fetchValue(overdue(day, noCondition())));
        add(day, null, all);
        database.select(TEAM.ID, field(overdue(day, Teams.peopleOf(TEAM.ID))))
                .from(TEAM)
                .forEach(team -> add(day, team.value1(), team.value2()));
        return all;
    }

    private static Select<Record1<Integer>> overdue(LocalDate day, Condition whose) {
        return selectCount()
                .from(REVIEW_DATE)
                .join(PERSON)
                .on(PERSON.ID.eq(REVIEW_DATE.PERSON))
                .where(REVIEW_DATE.BY_DAY.lt(day))
                .and(Teams.REVIEW_OF_A_PLAN)
                .and(whose);
    }

    private void add(LocalDate day, @Nullable UUID team, int overdue) {
        database.insertInto(REVIEW_BACKLOG)
                .set(REVIEW_BACKLOG.ID, NewId.next())
                .set(REVIEW_BACKLOG.DAY, day)
                .set(REVIEW_BACKLOG.TEAM, team)
                .set(REVIEW_BACKLOG.OVERDUE, overdue)
                .onConflictDoNothing()
                .execute();
    }

    private static Condition seenBy(SignedIn who) {
        var team = who.team();
        return team != null
                ? REVIEW_FORECAST.TEAM.eq(team)
                : who.is(Role.SENIOR_MANAGER) ? noCondition() : REVIEW_FORECAST.MADE_BY.eq(who.account());
    }

    private JSONB written(Object part) {
        return JSONB.jsonb(json.writeValueAsString(part));
    }

    private KeptForecast kept(ReviewForecastRecord row) {
        return new KeptForecast(
                row.getId(),
                row.getTeam() == null,
                row.getSeed(),
                json.readValue(row.getMeasured().data(), Measured.class),
                json.readValue(row.getWanted().data(), Wanted.class),
                json.readValue(row.getForecast().data(), Forecast.class),
                row.getMadeByName());
    }
}
