package org.ourplan.access.store;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.REASON_TO_LOOK;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.ourplan.access.ReasonKind;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reasons workers gave for opening the record of somebody they do not work with. Each ends by itself. */
@Repository
public class ReasonsToLook {

    private final DSLContext database;
    private final Clock clock;
    private final Events events;

    ReasonsToLook(DSLContext database, Clock clock, Events events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps the reason, which opens the record until then, and tells the record's timeline that it was given. */
    @Transactional
    public void give(PersonId person, SignedIn by, ReasonKind kind, String ownWords, Instant until) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        database.insertInto(REASON_TO_LOOK)
                .set(REASON_TO_LOOK.ACCOUNT, by.account())
                .set(REASON_TO_LOOK.PERSON, person.value())
                .set(REASON_TO_LOOK.REASON, kind.words())
                .set(REASON_TO_LOOK.OWN_WORDS, ownWords)
                .set(REASON_TO_LOOK.GIVEN_AT, now)
                .set(REASON_TO_LOOK.UNTIL, until.atOffset(ZoneOffset.UTC))
                .execute();
        var details = Map.of("kind", kind.name(), "until", until.toString());
        events.append(person.value(), Happening.LOOKED_WITH_REASON, person.value(), 1, details, by.account());
    }

    /** The names of those who can open a restricted record with a reason: safeguarding leads, then team managers; at most five. */
    public List<String> whomToAsk() {
        var lead = val(Role.SAFEGUARDING_LEAD.name()).eq(org.jooq.impl.DSL.any(ACCOUNT.ROLES));
        var manager = val(Role.TEAM_MANAGER.name()).eq(org.jooq.impl.DSL.any(ACCOUNT.ROLES));
        return database.select(ACCOUNT.DISPLAY_NAME, ACCOUNT.JOB_TITLE)
                .from(ACCOUNT)
                .where(lead.or(manager))
                .and(ACCOUNT.ENDED_AT.isNull())
                .orderBy(org.jooq.impl.DSL.field(lead).desc(), lower(ACCOUNT.DISPLAY_NAME))
                .limit(5)
                .fetch(row -> row.value2().isBlank() ? row.value1() : row.value1() + ", " + row.value2());
    }
}
