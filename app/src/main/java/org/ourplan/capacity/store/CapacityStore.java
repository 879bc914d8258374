package org.ourplan.capacity.store;

import static org.ourplan.tables.Tables.AUTHORITY_ENDED;
import static org.ourplan.tables.Tables.AUTHORITY_SEEN;
import static org.ourplan.tables.Tables.CAPACITY_DECISION;
import static org.ourplan.tables.Tables.DECIDED_FOR;
import static org.ourplan.tables.Tables.IMCA_ENTRY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.ourplan.access.SignedIn;
import org.ourplan.capacity.AuthoritySeen;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.DecidedFor;
import org.ourplan.capacity.ImcaEntry;
import org.ourplan.law.answer.Answer;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was found and decided. Each answer says whether it was kept: false where somebody else kept one a moment before. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CapacityStore {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    CapacityStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** One decision that was looked at. */
    public boolean keep(CapacityDecision one, SignedIn by) {
        return database.insertInto(CAPACITY_DECISION)
                        .set(CAPACITY_DECISION.ID, one.id())
                        .set(CAPACITY_DECISION.PERSON, one.person().value())
                        .set(CAPACITY_DECISION.CORRECTS, one.corrects())
                        .set(CAPACITY_DECISION.AGAIN, one.again())
                        .set(CAPACITY_DECISION.MATTER, one.matter().name())
                        .set(CAPACITY_DECISION.DECISION, one.decision())
                        .set(CAPACITY_DECISION.ASSESSED_ON, one.assessedOn())
                        .set(CAPACITY_DECISION.OUTCOME, one.outcome().name())
                        .set(CAPACITY_DECISION.WAITS, one.waits())
                        .set(CAPACITY_DECISION.LOOK_AGAIN, one.lookAgain())
                        .set(CAPACITY_DECISION.DETAIL, json(one.said().given()))
                        .set(CAPACITY_DECISION.RECORDED_AT, now())
                        .set(CAPACITY_DECISION.RECORDED_BY, by.account())
                        .set(CAPACITY_DECISION.RECORDED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What was decided for somebody on it. */
    public boolean keep(CapacityDecision on, DecidedFor one, SignedIn by) {
        return database.insertInto(DECIDED_FOR)
                        .set(DECIDED_FOR.ID, one.id())
                        .set(DECIDED_FOR.PERSON, on.person().value())
                        .set(DECIDED_FOR.CAPACITY, on.id())
                        .set(DECIDED_FOR.OUTCOME, on.outcome().name())
                        .set(DECIDED_FOR.WAITS, on.waits())
                        .set(DECIDED_FOR.AUTHORITY, one.authority())
                        .set(DECIDED_FOR.CORRECTS, one.corrects())
                        .set(DECIDED_FOR.DECIDED_ON, one.decidedOn())
                        .set(DECIDED_FOR.DETAIL, json(one.detail()))
                        .set(DECIDED_FOR.RECORDED_AT, now())
                        .set(DECIDED_FOR.RECORDED_BY, by.account())
                        .set(DECIDED_FOR.RECORDED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What was recorded of an IMCA. */
    public void keep(PersonId person, ImcaEntry one, SignedIn by) {
        database.insertInto(IMCA_ENTRY)
                .set(IMCA_ENTRY.ID, one.id())
                .set(IMCA_ENTRY.PERSON, person.value())
                .set(IMCA_ENTRY.CAPACITY, one.capacity())
                .set(IMCA_ENTRY.KIND, one.kind().name())
                .set(IMCA_ENTRY.ON_DAY, one.on())
                .set(IMCA_ENTRY.DETAIL, json(one.said().given()))
                .set(IMCA_ENTRY.RECORDED_AT, now())
                .set(IMCA_ENTRY.RECORDED_BY, by.account())
                .set(IMCA_ENTRY.RECORDED_BY_NAME, by.name())
                .execute();
    }

    /** What was seen of an authority. */
    public void keep(PersonId person, AuthoritySeen one, LocalDate seenOn, SignedIn by) {
        var authority = one.authority();
        database.insertInto(AUTHORITY_SEEN)
                .set(AUTHORITY_SEEN.ID, one.id())
                .set(AUTHORITY_SEEN.PERSON, person.value())
                .set(AUTHORITY_SEEN.RELATIONSHIP, one.relationship())
                .set(AUTHORITY_SEEN.HOLDER, authority.holder())
                .set(AUTHORITY_SEEN.KIND, authority.kind().name())
                .set(
                        AUTHORITY_SEEN.COVERS,
                        authority.covers().stream().sorted().map(Enum::name).toArray(String[]::new))
                .set(AUTHORITY_SEEN.REGISTERED, stored(authority.registered()))
                .set(AUTHORITY_SEEN.SEEN, one.seen())
                .set(AUTHORITY_SEEN.SEEN_ON, seenOn)
                .set(AUTHORITY_SEEN.FROM_DAY, authority.from())
                .set(AUTHORITY_SEEN.LAST_DAY, authority.lastDay())
                .set(AUTHORITY_SEEN.RECORDED_AT, now())
                .set(AUTHORITY_SEEN.RECORDED_BY, by.account())
                .set(AUTHORITY_SEEN.RECORDED_BY_NAME, by.name())
                .execute();
    }

    /** An authority is over. */
    public boolean end(AuthoritySeen one, LocalDate on, String why, SignedIn by) {
        return database.insertInto(AUTHORITY_ENDED)
                        .set(AUTHORITY_ENDED.AUTHORITY, one.id())
                        .set(AUTHORITY_ENDED.ENDED_ON, on)
                        .set(AUTHORITY_ENDED.WHY, why)
                        .set(AUTHORITY_ENDED.RECORDED_AT, now())
                        .set(AUTHORITY_ENDED.RECORDED_BY, by.account())
                        .set(AUTHORITY_ENDED.RECORDED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String stored(Answer registered) {
        return registered == Answer.UNANSWERED ? "not-asked" : registered.name().toLowerCase(Locale.ROOT);
    }

    private JSONB json(Object value) {
        return JSONB.jsonb(json.writeValueAsString(value));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
