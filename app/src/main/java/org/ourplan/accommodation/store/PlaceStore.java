package org.ourplan.accommodation.store;

import static org.ourplan.tables.Tables.PLACE_DECISION;
import static org.ourplan.tables.Tables.PLACE_LOOKED_AT;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.accommodation.PlaceDetail;
import org.ourplan.accommodation.PlaceLookedAt;
import org.ourplan.accommodation.TopUpRecord;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Places looked at, each save a new version, and the one decision on each. */
@Repository
public class PlaceStore {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    PlaceStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** Every place of this person's plan as it was last looked at, in the order they were named. One statement. */
    public List<PlaceLookedAt> of(PersonId person, UUID plan, Map<UUID, TopUpRecord> topUps) {
        return database.selectDistinct(PLACE_LOOKED_AT.asterisk(), PLACE_DECISION.asterisk())
                .on(PLACE_LOOKED_AT.ID)
                .from(PLACE_LOOKED_AT)
                .leftJoin(PLACE_DECISION)
                .on(PLACE_DECISION.PLACE.eq(PLACE_LOOKED_AT.ID))
                .where(PLACE_LOOKED_AT.PLAN.eq(plan))
                .and(PLACE_LOOKED_AT.PERSON.eq(person.value()))
                .orderBy(PLACE_LOOKED_AT.ID, PLACE_LOOKED_AT.VERSION.desc())
                .fetch(row -> new PlaceLookedAt(
                        row.get(PLACE_LOOKED_AT.ID),
                        row.get(PLACE_LOOKED_AT.VERSION),
                        json.readValue(row.get(PLACE_LOOKED_AT.DETAIL).data(), PlaceDetail.class),
                        row.get(PLACE_LOOKED_AT.WRITTEN_BY_NAME),
                        row.get(PLACE_LOOKED_AT.WRITTEN_AT).toInstant(),
                        decision(row),
                        topUps.get(row.get(PLACE_LOOKED_AT.ID))));
    }

    private static PlaceLookedAt.@Nullable Decision decision(org.jooq.Record row) {
        return row.get(PLACE_DECISION.PLACE) == null
                ? null
                : new PlaceLookedAt.Decision(
                        row.get(PLACE_DECISION.KIND).equals("ARRANGED"),
                        row.get(PLACE_DECISION.REASONS),
                        row.get(PLACE_DECISION.DECIDED_BY_NAME),
                        row.get(PLACE_DECISION.DECIDED_AT).toInstant());
    }

    /** Adds a version. False where somebody has written a newer one since it was opened; then nothing was changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(PersonId person, UUID plan, UUID id, int opened, PlaceDetail detail, SignedIn by) {
        return database.insertInto(PLACE_LOOKED_AT)
                        .set(PLACE_LOOKED_AT.ID, id)
                        .set(PLACE_LOOKED_AT.VERSION, opened + 1)
                        .set(PLACE_LOOKED_AT.PERSON, person.value())
                        .set(PLACE_LOOKED_AT.PLAN, plan)
                        .set(PLACE_LOOKED_AT.DETAIL, JSONB.jsonb(json.writeValueAsString(detail)))
                        .set(PLACE_LOOKED_AT.WRITTEN_BY, by.account())
                        .set(PLACE_LOOKED_AT.WRITTEN_BY_NAME, by.name())
                        .set(PLACE_LOOKED_AT.WRITTEN_AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Records the one decision on a place. False where it was decided already; then nothing was changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean decide(PersonId person, UUID plan, UUID place, String reasons, @Nullable UUID letter, SignedIn by) {
        return database.insertInto(PLACE_DECISION)
                        .set(PLACE_DECISION.PLACE, place)
                        .set(PLACE_DECISION.PERSON, person.value())
                        .set(PLACE_DECISION.PLAN, plan)
                        .set(PLACE_DECISION.KIND, letter == null ? "ARRANGED" : "REFUSED")
                        .set(PLACE_DECISION.REASONS, reasons)
                        .set(PLACE_DECISION.DOCUMENT, letter)
                        .set(PLACE_DECISION.DECIDED_BY, by.account())
                        .set(PLACE_DECISION.DECIDED_BY_NAME, by.name())
                        .set(PLACE_DECISION.DECIDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
