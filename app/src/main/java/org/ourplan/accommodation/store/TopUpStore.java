package org.ourplan.accommodation.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.ourplan.tables.Tables.TOP_UP;
import static org.ourplan.tables.Tables.TOP_UP_STEP;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.ourplan.access.SignedIn;
import org.ourplan.accommodation.TopUpRecord;
import org.ourplan.accommodation.TopUpTerms;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Agreements on the additional cost of a place, and what became of each. Only added to. */
@Repository
public class TopUpStore {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    TopUpStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** Those of this person's plan, by the place they are for. One statement. */
    public Map<UUID, TopUpRecord> of(PersonId person, UUID plan) {
        var byPlace = new LinkedHashMap<UUID, TopUpRecord>();
        database.select(TOP_UP.asterisk(), TOP_UP_STEP.asterisk())
                .from(TOP_UP)
                .leftJoin(TOP_UP_STEP)
                .on(TOP_UP_STEP.TOP_UP.eq(TOP_UP.ID))
                .where(TOP_UP.PLAN.eq(plan))
                .and(TOP_UP.PERSON.eq(person.value()))
                .orderBy(TOP_UP.ID, TOP_UP_STEP.NUMBER)
                .fetchGroups(TOP_UP.PLACE)
                .forEach((place, rows) -> byPlace.put(place, topUp(rows)));
        return byPlace;
    }

    /** What comes of the agreements of a plan that are signed and have not ended, as a part of another statement. */
    public <T> Field<List<T>> inForce(UUID plan, String name, Function<TopUpTerms, T> as) {
        var steps = selectOne().from(TOP_UP_STEP).where(TOP_UP_STEP.TOP_UP.eq(TOP_UP.ID));
        var ended = selectOne()
                .from(TOP_UP_STEP)
                .where(TOP_UP_STEP.TOP_UP.eq(TOP_UP.ID))
                .and(TOP_UP_STEP.KIND.eq(TopUpRecord.Kind.ENDED.name()));
        return multiset(select(TOP_UP.TERMS)
                        .from(TOP_UP)
                        .where(TOP_UP.PLAN.eq(plan))
                        .andExists(steps)
                        .andNotExists(ended)
                        .orderBy(TOP_UP.ID))
                .as(name)
                .convertFrom(rows ->
                        rows.map(row -> as.apply(json.readValue(row.value1().data(), TopUpTerms.class))));
    }

    private TopUpRecord topUp(Result<Record> rows) {
        var first = rows.getFirst();
        return new TopUpRecord(
                first.get(TOP_UP.ID),
                first.get(TOP_UP.DOCUMENT),
                json.readValue(first.get(TOP_UP.TERMS).data(), TopUpTerms.class),
                rows.stream()
                        .filter(row -> row.get(TOP_UP_STEP.NUMBER) != null)
                        .map(TopUpStore::step)
                        .toList());
    }

    private static TopUpRecord.Step step(Record row) {
        return new TopUpRecord.Step(
                TopUpRecord.Kind.valueOf(row.get(TOP_UP_STEP.KIND)),
                row.get(TOP_UP_STEP.ON_DAY),
                row.get(TOP_UP_STEP.WORDS),
                row.get(TOP_UP_STEP.NEXT_DAY),
                row.get(TOP_UP_STEP.BY_NAME));
    }

    /** Keeps a written agreement for a place. False where it has one already; then nothing was changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean make(UUID id, PersonId person, UUID plan, UUID place, UUID document, TopUpTerms terms, SignedIn by) {
        return database.insertInto(TOP_UP)
                        .set(TOP_UP.ID, id)
                        .set(TOP_UP.PLACE, place)
                        .set(TOP_UP.PERSON, person.value())
                        .set(TOP_UP.PLAN, plan)
                        .set(TOP_UP.WEEKLY, terms.agreement().additional())
                        .set(TOP_UP.TERMS, JSONB.jsonb(json.writeValueAsString(terms)))
                        .set(TOP_UP.DOCUMENT, document)
                        .set(TOP_UP.MADE_BY, by.account())
                        .set(TOP_UP.MADE_BY_NAME, by.name())
                        .set(TOP_UP.MADE_AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /**
     * Adds what happened to it.
     *
     * @param after how many steps it had when the page was opened; false where it has more now, and nothing was changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean step(UUID topUp, int after, TopUpRecord.Step step, SignedIn by) {
        return database.insertInto(TOP_UP_STEP)
                        .set(TOP_UP_STEP.TOP_UP, topUp)
                        .set(TOP_UP_STEP.NUMBER, after + 1)
                        .set(TOP_UP_STEP.KIND, step.kind().name())
                        .set(TOP_UP_STEP.ON_DAY, step.on())
                        .set(TOP_UP_STEP.WORDS, step.words())
                        .set(TOP_UP_STEP.NEXT_DAY, step.nextOn())
                        .set(TOP_UP_STEP.BY_NAME, by.name())
                        .set(TOP_UP_STEP.BY_ACCOUNT, by.account())
                        .set(TOP_UP_STEP.AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
