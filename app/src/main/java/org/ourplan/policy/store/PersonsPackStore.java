package org.ourplan.policy.store;

import static org.ourplan.tables.Tables.DECIDED_WITH_PACK;
import static org.ourplan.tables.Tables.POLICY_PACK;
import static org.ourplan.tables.Tables.POLICY_PACK_ADOPTION;
import static org.ourplan.tables.Tables.POLICY_SEEN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.policy.Decided;
import org.ourplan.policy.DecidedWith;
import org.ourplan.policy.PackInForce;
import org.ourplan.policy.PersonsPack;
import org.ourplan.policy.Policies;
import org.ourplan.policy.Seen;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When people were last looked at, and which pack decided what. Only added to. */
@Repository
@Carries("S003-10")
class PersonsPackStore implements PersonsPack {

    private final DSLContext database;
    private final Policies policies;
    private final Clock clock;

    PersonsPackStore(DSLContext database, Policies policies, Clock clock) {
        this.database = database;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void seen(PersonId person, LocalDate on, Seen because, SignedIn by) {
        database.insertInto(POLICY_SEEN)
                .set(POLICY_SEEN.PERSON, person.value())
                .set(POLICY_SEEN.SEEN_ON, on)
                .set(POLICY_SEEN.BECAUSE, because.name())
                .set(POLICY_SEEN.RECORDED_BY, by.account())
                .set(POLICY_SEEN.RECORDED_AT, now())
                .execute();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PackInForce> decided(PersonId person, Decided what, UUID decision, LocalDate day, SignedIn by) {
        var pack = policies.forPerson(person, day);
        pack.ifPresent(found -> database.insertInto(DECIDED_WITH_PACK)
                .set(DECIDED_WITH_PACK.ID, NewId.next())
                .set(DECIDED_WITH_PACK.PERSON, person.value())
                .set(DECIDED_WITH_PACK.WHAT, what.name())
                .set(DECIDED_WITH_PACK.DECISION, decision)
                .set(DECIDED_WITH_PACK.PACK, found.id())
                .set(DECIDED_WITH_PACK.DECIDED_ON, day)
                .set(DECIDED_WITH_PACK.RECORDED_BY, by.account())
                .set(DECIDED_WITH_PACK.RECORDED_AT, now())
                .execute());
        return pack;
    }

    @Override
    public List<DecidedWith> decisions(PersonId person) {
        return database.select(DECIDED_WITH_PACK.fields())
                .select(POLICY_PACK.NUMBER, POLICY_PACK.TITLE, POLICY_PACK_ADOPTION.FROM_DAY)
                .from(DECIDED_WITH_PACK)
                .join(POLICY_PACK)
                .on(POLICY_PACK.ID.eq(DECIDED_WITH_PACK.PACK))
                .join(POLICY_PACK_ADOPTION)
                .on(POLICY_PACK_ADOPTION.PACK.eq(DECIDED_WITH_PACK.PACK))
                .where(DECIDED_WITH_PACK.PERSON.eq(person.value()))
                .orderBy(DECIDED_WITH_PACK.RECORDED_AT.desc())
                .fetch(row -> new DecidedWith(
                        Decided.valueOf(row.get(DECIDED_WITH_PACK.WHAT)),
                        row.get(DECIDED_WITH_PACK.DECISION),
                        row.get(DECIDED_WITH_PACK.DECIDED_ON),
                        row.get(DECIDED_WITH_PACK.PACK),
                        row.get(POLICY_PACK.NUMBER),
                        row.get(POLICY_PACK.TITLE),
                        row.get(POLICY_PACK_ADOPTION.FROM_DAY)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
