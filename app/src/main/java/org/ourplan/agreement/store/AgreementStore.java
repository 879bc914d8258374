package org.ourplan.agreement.store;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.AGREEMENT_ENTRY;
import static org.ourplan.tables.Tables.PLAN;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.impl.DSL;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.AgreementSoFar;
import org.ourplan.agreement.Entry;
import org.ourplan.agreement.EntryKind;
import org.ourplan.agreement.Standing;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The record of each plan's agreement. Only added to. */
@Repository
public class AgreementStore {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    AgreementStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** Everything said and decided about this person's plan. One statement. */
    public AgreementSoFar of(PersonId person, UUID plan) {
        return new AgreementSoFar(database.selectFrom(AGREEMENT_ENTRY)
                .where(AGREEMENT_ENTRY.PLAN.eq(plan))
                .and(AGREEMENT_ENTRY.PERSON.eq(person.value()))
                .orderBy(AGREEMENT_ENTRY.NUMBER)
                .fetch(this::entry));
    }

    /** The same, with everybody whose roles may agree plans under some scheme. One statement. */
    public Standing standing(PersonId person, UUID plan) {
        return database.select(
                        multiset(selectFrom(AGREEMENT_ENTRY)
                                        .where(AGREEMENT_ENTRY.PLAN.eq(plan))
                                        .and(AGREEMENT_ENTRY.PERSON.eq(person.value()))
                                        .orderBy(AGREEMENT_ENTRY.NUMBER))
                                .convertFrom(rows -> rows.map(this::entry)),
                        multiset(select(
                                                ACCOUNT.ID,
                                                ACCOUNT.DISPLAY_NAME,
                                                ACCOUNT.JOB_TITLE,
                                                ACCOUNT.ROLES,
                                                ACCOUNT.TEAM)
                                        .from(ACCOUNT)
                                        .where(ACCOUNT.ENDED_AT.isNull())
                                        .and(has(Role.TEAM_MANAGER).or(has(Role.SENIOR_MANAGER)))
                                        .orderBy(ACCOUNT.DISPLAY_NAME))
                                .convertFrom(rows -> rows.map(AgreementStore::manager)))
                .fetchSingle(row -> new Standing(new AgreementSoFar(row.value1()), row.value2()));
    }

    private static Condition has(Role role) {
        return val(role.name()).eq(any(ACCOUNT.ROLES));
    }

    private static Standing.Manager manager(Record5<UUID, String, String, String[], UUID> row) {
        var roles = Stream.of(row.value4()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Standing.Manager(row.value1(), row.value2(), row.value3(), roles, row.value5());
    }

    /** Adds an entry. The plan is held until the transaction ends, so that two at once get two numbers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PersonId person, UUID plan, EntryKind kind, Answers detail, SignedIn by) {
        database.select(PLAN.ID)
                .from(PLAN)
                .where(PLAN.ID.eq(plan))
                .and(PLAN.PERSON.eq(person.value()))
                .forUpdate()
                .fetchSingle();
        var number = 1
                + database.select(DSL.coalesce(DSL.max(AGREEMENT_ENTRY.NUMBER), 0))
                        .from(AGREEMENT_ENTRY)
                        .where(AGREEMENT_ENTRY.PLAN.eq(plan))
                        .fetchSingle()
                        .value1();
        database.insertInto(AGREEMENT_ENTRY)
                .set(AGREEMENT_ENTRY.PLAN, plan)
                .set(AGREEMENT_ENTRY.NUMBER, number)
                .set(AGREEMENT_ENTRY.PERSON, person.value())
                .set(AGREEMENT_ENTRY.KIND, kind.name())
                .set(AGREEMENT_ENTRY.DETAIL, JSONB.jsonb(json.writeValueAsString(detail.given())))
                .set(AGREEMENT_ENTRY.BY_ACCOUNT, by.account())
                .set(AGREEMENT_ENTRY.BY_NAME, by.name())
                .set(AGREEMENT_ENTRY.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private Entry entry(Record row) {
        var detail = json.readValue(
                row.get(AGREEMENT_ENTRY.DETAIL).data(), new TypeReference<Map<String, List<String>>>() {});
        return new Entry(
                row.get(AGREEMENT_ENTRY.NUMBER),
                EntryKind.valueOf(row.get(AGREEMENT_ENTRY.KIND)),
                new Answers(detail),
                row.get(AGREEMENT_ENTRY.BY_ACCOUNT),
                row.get(AGREEMENT_ENTRY.BY_NAME),
                row.get(AGREEMENT_ENTRY.AT).toInstant());
    }
}
