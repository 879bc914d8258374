package org.ourplan.policy.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.POLICY_PACK;
import static org.ourplan.tables.Tables.POLICY_PACK_STEP;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.NewId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.policy.CouncilPack;
import org.ourplan.policy.decide.PackStep;
import org.ourplan.tables.tables.records.PolicyPackStepRecord;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The council's packs and the steps of their lives. Only added to. */
@Repository
public class CouncilPacks {

    /** One change to packs at a time: they are rare, and the application may lock no row it may not change. */
    private static final long ONE_AT_A_TIME = 230_019L;

    private final DSLContext database;
    private final PackText text;
    private final Events events;
    private final Clock clock;

    CouncilPacks(DSLContext database, PackText text, Events events, Clock clock) {
        this.database = database;
        this.text = text;
        this.events = events;
        this.clock = clock;
    }

    /** Every pack, newest first. One statement. */
    public List<CouncilPack> all() {
        return read(DSL.noCondition());
    }

    /** One pack. One statement. */
    public Optional<CouncilPack> find(UUID pack) {
        return read(POLICY_PACK.ID.eq(pack)).stream().findFirst();
    }

    /** Holds all packs until the transaction ends and reads this one as it then stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CouncilPack> hold(UUID pack) {
        holdAll();
        return find(pack);
    }

    private void holdAll() {
        database.fetch("SELECT pg_advisory_xact_lock(?)", val(ONE_AT_A_TIME));
    }

    /** Begins the next version. Returns its id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID begin(String title, String copiedFrom, SignedIn by) {
        holdAll();
        var number = 1
                + database.select(coalesce(max(POLICY_PACK.NUMBER), 0))
                        .from(POLICY_PACK)
                        .fetchSingle()
                        .value1();
        var id = NewId.next();
        database.insertInto(POLICY_PACK)
                .set(POLICY_PACK.ID, id)
                .set(POLICY_PACK.NUMBER, number)
                .set(POLICY_PACK.TITLE, title)
                .set(POLICY_PACK.COPIED_FROM, copiedFrom)
                .set(POLICY_PACK.BEGUN_BY, by.account())
                .set(POLICY_PACK.BEGUN_BY_NAME, by.name())
                .set(POLICY_PACK.BEGUN_AT, now())
                .execute();
        events.append(Events.COUNCIL, Happening.POLICY_PACK_BEGUN, id, number, Map.of(), by.account());
        return id;
    }

    /** Adds a step to a pack that is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void step(CouncilPack pack, PackStep step, Map<String, String> detail, SignedIn by) {
        step(pack, step, text.detail(detail), by);
    }

    void step(CouncilPack pack, PackStep step, JSONB detail, SignedIn by) {
        database.insertInto(POLICY_PACK_STEP)
                .set(POLICY_PACK_STEP.PACK, pack.id())
                .set(POLICY_PACK_STEP.NUMBER, pack.steps().size() + 1)
                .set(POLICY_PACK_STEP.STEP, step.name())
                .set(POLICY_PACK_STEP.DETAIL, detail)
                .set(POLICY_PACK_STEP.BY_ACCOUNT, by.account())
                .set(POLICY_PACK_STEP.BY_NAME, by.name())
                .set(POLICY_PACK_STEP.AT, now())
                .execute();
        events.append(
                Events.COUNCIL,
                Happening.POLICY_PACK_STEP,
                pack.id(),
                pack.number(),
                Map.of("step", step.name()),
                by.account());
    }

    private List<CouncilPack> read(Condition which) {
        var steps = multiset(selectFrom(POLICY_PACK_STEP)
                        .where(POLICY_PACK_STEP.PACK.eq(POLICY_PACK.ID))
                        .orderBy(POLICY_PACK_STEP.NUMBER))
                .convertFrom(rows -> rows.map(this::taken));
        return database.select(POLICY_PACK, steps)
                .from(POLICY_PACK)
                .where(which)
                .orderBy(POLICY_PACK.NUMBER.desc())
                .fetch(row -> new CouncilPack(
                        row.value1().getId(),
                        row.value1().getNumber(),
                        row.value1().getTitle(),
                        row.value1().getCopiedFrom(),
                        row.value1().getBegunByName(),
                        row.value1().getBegunAt().toInstant(),
                        row.value2()));
    }

    private CouncilPack.Taken taken(PolicyPackStepRecord row) {
        return new CouncilPack.Taken(
                PackStep.valueOf(row.getStep()),
                text.details(row.getDetail()),
                row.getByAccount(),
                row.getByName(),
                row.getAt().toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
