package org.ourplan.contact.store;

import static org.ourplan.tables.Tables.CONTACT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.ourplan.access.SignedIn;
import org.ourplan.contact.FirstContact;
import org.ourplan.law.contact.ContactOutcome;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.tables.tables.records.ContactRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of contacts. */
@Repository
public class ContactRows {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    ContactRows(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    public FirstContact begin(PersonId person, SignedIn by) {
        var row = database.newRecord(CONTACT);
        row.setId(NewId.next());
        row.setPerson(person.value());
        row.setBegunAt(now());
        row.setBegunBy(by.account());
        row.setBegunByName(by.name());
        row.insert();
        return read(row);
    }

    /** This person's contact of this id. One statement. */
    public Optional<FirstContact> find(PersonId person, UUID id) {
        return database.selectFrom(CONTACT)
                .where(CONTACT.ID.eq(id))
                .and(CONTACT.PERSON.eq(person.value()))
                .fetchOptional(ContactRows::read);
    }

    /** The same, held until the transaction ends. */
    public Optional<FirstContact> hold(PersonId person, UUID id) {
        return database.selectFrom(CONTACT)
                .where(CONTACT.ID.eq(id))
                .and(CONTACT.PERSON.eq(person.value()))
                .forUpdate()
                .fetchOptional(ContactRows::read);
    }

    /** Every contact of this person, newest first. One statement. */
    public List<FirstContact> of(PersonId person) {
        return database.selectFrom(CONTACT)
                .where(CONTACT.PERSON.eq(person.value()))
                .orderBy(CONTACT.BEGUN_AT.desc())
                .fetch(ContactRows::read);
    }

    /** The safeguarding lead is told. */
    public void concernRaised(UUID id) {
        database.update(CONTACT)
                .set(CONTACT.CONCERN_RAISED_AT, now())
                .where(CONTACT.ID.eq(id))
                .execute();
    }

    /** Support for a need that cannot wait has begun. */
    public void urgentMet(UUID id) {
        database.update(CONTACT)
                .set(CONTACT.URGENT_MET_AT, now())
                .where(CONTACT.ID.eq(id))
                .execute();
    }

    public void close(UUID id, Collection<ContactOutcome> outcomes, Map<String, String> wentOnBecause, SignedIn by) {
        database.update(CONTACT)
                .set(CONTACT.CLOSED_AT, now())
                .set(CONTACT.CLOSED_BY, by.account())
                .set(CONTACT.CLOSED_BY_NAME, by.name())
                .set(CONTACT.OUTCOMES, outcomes.stream().map(Enum::name).toArray(String[]::new))
                .set(CONTACT.WENT_ON_BECAUSE, JSONB.jsonb(json.writeValueAsString(wentOnBecause)))
                .where(CONTACT.ID.eq(id))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static FirstContact read(ContactRecord row) {
        var closed = row.getClosedAt();
        return new FirstContact(
                row.getId(),
                new PersonId(row.getPerson()),
                row.getBegunAt().toInstant(),
                row.getBegunByName(),
                row.getConcernRaisedAt() != null,
                row.getUrgentMetAt() != null,
                closed == null ? null : closed.toInstant());
    }
}
