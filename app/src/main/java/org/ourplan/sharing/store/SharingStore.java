package org.ourplan.sharing.store;

import static org.ourplan.tables.Tables.SHARED_OUTSIDE;
import static org.ourplan.tables.Tables.SHARING_AGREEMENT;
import static org.ourplan.tables.Tables.SHARING_ENDED;
import static org.ourplan.tables.Tables.SHARING_OBJECTION;
import static org.ourplan.tables.Tables.SHARING_TOLD;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.law.sharing.SharedPart;
import org.ourplan.platform.PersonId;
import org.ourplan.sharing.Objection;
import org.ourplan.sharing.Shared;
import org.ourplan.sharing.SharingFile;
import org.ourplan.sharing.Terms;
import org.springframework.stereotype.Repository;

/** What is shared and on what ground; only ever added to. */
@Repository
public class SharingStore {

    private final DSLContext database;
    private final Clock clock;

    SharingStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everything about this person. One statement. */
    public SharingFile of(PersonId person) {
        return SharingRows.of(database, person);
    }

    /** Holds one agreement until the transaction ends, as the database does too when it ends or something goes out on it. */
    public void hold(UUID agreement) {
        database.fetch("SELECT pg_advisory_xact_lock(hashtextextended(?, 43))", DSL.val(agreement.toString()));
    }

    /** Keeps what may be shared. */
    public void keep(PersonId person, UUID id, Terms terms, SignedIn by) {
        var row = database.newRecord(SHARING_AGREEMENT);
        row.setId(id);
        row.setPerson(person.value());
        row.setRecipientKind(terms.kind().name());
        row.setRecipient(terms.recipient());
        row.setParts(names(terms.parts()));
        row.setOtherPart(terms.otherPart());
        row.setPurpose(terms.purpose());
        row.setGround(terms.ground().name());
        row.setReasons(terms.reasons());
        row.setFromDay(terms.from());
        row.setLastDay(terms.last());
        row.setWhyNotTold(terms.whyNotTold());
        row.setDespiteObjection(terms.despite());
        row.setWithoutNeeds(terms.withoutNeeds());
        var decided = terms.decided();
        if (decided != null) {
            row.setDecidedCapacity(decided.capacity());
            row.setDecidedAuthority(decided.authority());
            row.setDecidedBy(decided.words());
        }
        row.setRecordedAt(now());
        row.setRecordedBy(by.account());
        row.setRecordedByName(by.name());
        row.insert();
    }

    /** Keeps that they were told; false where somebody kept it before. */
    public boolean told(UUID agreement, LocalDate on, SignedIn by) {
        return database.insertInto(SHARING_TOLD)
                        .set(SHARING_TOLD.AGREEMENT, agreement)
                        .set(SHARING_TOLD.TOLD_ON, on)
                        .set(SHARING_TOLD.RECORDED_AT, now())
                        .set(SHARING_TOLD.RECORDED_BY, by.account())
                        .set(SHARING_TOLD.RECORDED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Keeps that it is over; false where somebody ended it before. */
    public boolean end(UUID agreement, LocalDate on, boolean byThePerson, String words, SignedIn by) {
        return database.insertInto(SHARING_ENDED)
                        .set(SHARING_ENDED.AGREEMENT, agreement)
                        .set(SHARING_ENDED.ENDED_ON, on)
                        .set(SHARING_ENDED.BY_THE_PERSON, byThePerson)
                        .set(SHARING_ENDED.WORDS, words)
                        .set(SHARING_ENDED.RECORDED_AT, now())
                        .set(SHARING_ENDED.RECORDED_BY, by.account())
                        .set(SHARING_ENDED.RECORDED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Keeps one time that something went out. */
    public void keep(PersonId person, UUID agreement, Shared shared, SignedIn by) {
        var row = database.newRecord(SHARED_OUTSIDE);
        row.setId(shared.id());
        row.setPerson(person.value());
        row.setAgreement(agreement);
        row.setSharedOn(shared.on());
        row.setParts(names(shared.parts()));
        row.setWhat(shared.what());
        row.setMeans(shared.how());
        row.setNeeds(shared.needs().toArray(String[]::new));
        row.setFormats(shared.formats().toArray(String[]::new));
        row.setNhsNumber(shared.nhsNumber());
        row.setRecordedAt(now());
        row.setRecordedBy(by.account());
        row.setRecordedByName(by.name());
        row.insert();
    }

    /** Keeps what the person says on one matter. */
    public void keep(PersonId person, Objection.About about, boolean objects, String words, SignedIn by) {
        database.insertInto(SHARING_OBJECTION)
                .set(SHARING_OBJECTION.PERSON, person.value())
                .set(SHARING_OBJECTION.ABOUT, about.name())
                .set(SHARING_OBJECTION.OBJECTS, objects)
                .set(SHARING_OBJECTION.WORDS, words)
                .set(SHARING_OBJECTION.RECORDED_AT, now())
                .set(SHARING_OBJECTION.RECORDED_BY, by.account())
                .set(SHARING_OBJECTION.RECORDED_BY_NAME, by.name())
                .execute();
    }

    private static String[] names(Set<SharedPart> parts) {
        return parts.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
