package org.ourplan.budget.store;

import static org.ourplan.tables.Tables.INDICATIVE_BUDGET;
import static org.ourplan.tables.Tables.INDICATIVE_TOLD;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.PLANNING_UNTOLD;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.budget.Indicative;
import org.ourplan.budget.WorkedNeed;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Indicative budgets as worked out and told. Only added to. */
@Repository
public class IndicativeStore {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    IndicativeStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** All of this person's, newest first. One statement. */
    public List<Indicative> of(PersonId person) {
        return read(INDICATIVE_BUDGET.PERSON.eq(person.value()));
    }

    /** One of this person's. One statement. */
    public Optional<Indicative> find(PersonId person, UUID id) {
        return read(INDICATIVE_BUDGET.PERSON.eq(person.value()).and(INDICATIVE_BUDGET.ID.eq(id))).stream()
                .findFirst();
    }

    /**
     * Keeps a newly worked one under the next version of its determination, and returns that version. The person's row
     * is held, so that two at once get two versions.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(Indicative worked, SignedIn by) {
        database.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(worked.person().value()))
                .forUpdate()
                .fetch();
        var version = 1
                + database.select(DSL.coalesce(DSL.max(INDICATIVE_BUDGET.VERSION), 0))
                        .from(INDICATIVE_BUDGET)
                        .where(INDICATIVE_BUDGET.DETERMINATION.eq(worked.determination()))
                        .fetchSingle()
                        .value1();
        database.insertInto(INDICATIVE_BUDGET)
                .set(INDICATIVE_BUDGET.ID, worked.id())
                .set(INDICATIVE_BUDGET.PERSON, worked.person().value())
                .set(INDICATIVE_BUDGET.DETERMINATION, worked.determination())
                .set(INDICATIVE_BUDGET.ASSESSMENT, worked.assessment())
                .set(INDICATIVE_BUDGET.KIND, worked.kind().name())
                .set(INDICATIVE_BUDGET.VERSION, version)
                .set(INDICATIVE_BUDGET.PRICED_ON, worked.pricedOn())
                .set(INDICATIVE_BUDGET.WORKING, JSONB.jsonb(json.writeValueAsString(worked.needs())))
                .set(INDICATIVE_BUDGET.WEEKLY, worked.weekly())
                .set(INDICATIVE_BUDGET.YEARLY, worked.yearly())
                .set(INDICATIVE_BUDGET.WORKED_BY, by.account())
                .set(INDICATIVE_BUDGET.WORKED_BY_NAME, by.name())
                .set(INDICATIVE_BUDGET.WORKED_AT, now())
                .execute();
        return version;
    }

    /** Records that the person was told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void told(UUID indicative, Indicative.Told told, UUID document, SignedIn by) {
        database.insertInto(INDICATIVE_TOLD)
                .set(INDICATIVE_TOLD.INDICATIVE, indicative)
                .set(INDICATIVE_TOLD.TOLD_ON, told.on())
                .set(INDICATIVE_TOLD.HOW, told.how())
                .set(INDICATIVE_TOLD.TOLD_BY_NAME, told.by())
                .set(INDICATIVE_TOLD.DOCUMENT, document)
                .set(INDICATIVE_TOLD.RECORDED_BY, by.account())
                .set(INDICATIVE_TOLD.RECORDED_AT, now())
                .execute();
    }

    /** Records why planning began before the person was told a figure (PB-9). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begunUntold(PersonId person, UUID plan, String reason, SignedIn by) {
        database.insertInto(PLANNING_UNTOLD)
                .set(PLANNING_UNTOLD.PLAN, plan)
                .set(PLANNING_UNTOLD.PERSON, person.value())
                .set(PLANNING_UNTOLD.REASON, reason)
                .set(PLANNING_UNTOLD.RECORDED_BY, by.account())
                .set(PLANNING_UNTOLD.RECORDED_AT, now())
                .execute();
    }

    private List<Indicative> read(Condition which) {
        return database.select(INDICATIVE_BUDGET.fields())
                .select(INDICATIVE_TOLD.TOLD_ON, INDICATIVE_TOLD.HOW, INDICATIVE_TOLD.TOLD_BY_NAME)
                .from(INDICATIVE_BUDGET)
                .leftJoin(INDICATIVE_TOLD)
                .on(INDICATIVE_TOLD.INDICATIVE.eq(INDICATIVE_BUDGET.ID))
                .where(which)
                .orderBy(INDICATIVE_BUDGET.WORKED_AT.desc(), INDICATIVE_BUDGET.VERSION.desc())
                .fetch(this::indicative);
    }

    private Indicative indicative(Record row) {
        var toldOn = row.get(INDICATIVE_TOLD.TOLD_ON);
        return new Indicative(
                row.get(INDICATIVE_BUDGET.ID),
                new PersonId(row.get(INDICATIVE_BUDGET.PERSON)),
                row.get(INDICATIVE_BUDGET.DETERMINATION),
                row.get(INDICATIVE_BUDGET.ASSESSMENT),
                AssessmentKind.valueOf(row.get(INDICATIVE_BUDGET.KIND)),
                row.get(INDICATIVE_BUDGET.VERSION),
                row.get(INDICATIVE_BUDGET.PRICED_ON),
                json.readValue(row.get(INDICATIVE_BUDGET.WORKING).data(), new TypeReference<List<WorkedNeed>>() {}),
                row.get(INDICATIVE_BUDGET.WEEKLY),
                row.get(INDICATIVE_BUDGET.YEARLY),
                row.get(INDICATIVE_BUDGET.WORKED_BY_NAME),
                row.get(INDICATIVE_BUDGET.WORKED_AT).toInstant(),
                toldOn == null
                        ? null
                        : new Indicative.Told(
                                toldOn, row.get(INDICATIVE_TOLD.HOW), row.get(INDICATIVE_TOLD.TOLD_BY_NAME)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
