package org.ourplan.assessment.store;

import static org.ourplan.tables.Tables.ASSESSMENT;
import static org.ourplan.tables.Tables.COMPLETED_ASSESSMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.law.assessment.SelfAssessment;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.tables.tables.records.AssessmentRecord;
import org.ourplan.writing.Part;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of assessments. Each change says from which state it may be made, and is refused from any other. */
@Repository
public class AssessmentRows {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    AssessmentRows(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** Adds an assessment that is offered. */
    public Assessment offer(Offer offer, SignedIn by) {
        var row = database.newRecord(ASSESSMENT);
        row.setId(NewId.next());
        row.setPerson(offer.person().value());
        row.setKind(offer.kind().name());
        row.setCaredFor(offer.caredFor() == null ? null : offer.caredFor().value());
        row.setCaredForName(offer.caredForName());
        row.setContact(offer.contact());
        row.setInTheirWords(offer.inTheirWords());
        row.setWhatTheyWant(offer.whatTheyWant());
        row.setState(AssessmentState.OFFERED.name());
        row.setOwnHand(SelfAssessment.State.NOT_USED.name());
        row.setOfferedAt(clock.instant().atOffset(ZoneOffset.UTC));
        row.setOfferedBy(by.account());
        row.setOfferedByName(by.name());
        row.store();
        return read(row);
    }

    /** What is offered to whom, with what the contact recorded. */
    public record Offer(
            PersonId person,
            AssessmentKind kind,
            @Nullable PersonId caredFor,
            String caredForName,
            @Nullable UUID contact,
            String inTheirWords,
            String whatTheyWant) {}

    /** This person's assessment of this id. One statement. */
    public Optional<Assessment> find(PersonId person, UUID id) {
        return database.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id))
                .and(ASSESSMENT.PERSON.eq(person.value()))
                .fetchOptional(this::read);
    }

    /** The same, held until the transaction ends. */
    public Optional<Assessment> hold(PersonId person, UUID id) {
        return database.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id))
                .and(ASSESSMENT.PERSON.eq(person.value()))
                .forUpdate()
                .fetchOptional(this::read);
    }

    /** Every assessment of this person, newest first. One statement. */
    public List<Assessment> of(PersonId person) {
        return database.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.PERSON.eq(person.value()))
                .orderBy(ASSESSMENT.OFFERED_AT.desc())
                .fetch(this::read);
    }

    public void begin(UUID id) {
        database.update(ASSESSMENT)
                .set(ASSESSMENT.STATE, AssessmentState.BEGUN.name())
                .set(ASSESSMENT.BEGUN_ON, LocalDate.now(clock))
                .where(ASSESSMENT.ID.eq(id))
                .execute();
    }

    /** Pauses until the day given, or takes up again where that is null. */
    public void pause(UUID id, @Nullable LocalDate resumeOn) {
        var state = resumeOn == null ? AssessmentState.BEGUN : AssessmentState.PAUSED;
        database.update(ASSESSMENT)
                .set(ASSESSMENT.STATE, state.name())
                .set(ASSESSMENT.RESUME_ON, resumeOn)
                .where(ASSESSMENT.ID.eq(id))
                .execute();
    }

    public void refuse(UUID id, LocalDate on) {
        database.update(ASSESSMENT)
                .set(ASSESSMENT.STATE, AssessmentState.REFUSED.name())
                .set(ASSESSMENT.REFUSED_ON, on)
                .where(ASSESSMENT.ID.eq(id))
                .execute();
    }

    /** They asked again, or things have changed (AS-17): offered as before. */
    public void offerAgain(UUID id) {
        database.update(ASSESSMENT)
                .set(ASSESSMENT.STATE, AssessmentState.OFFERED.name())
                .setNull(ASSESSMENT.REFUSED_ON)
                .where(ASSESSMENT.ID.eq(id))
                .execute();
    }

    /** How far the person's own writing of it is. */
    public void ownHand(UUID id, SelfAssessment.State state) {
        database.update(ASSESSMENT)
                .set(ASSESSMENT.OWN_HAND, state.name())
                .where(ASSESSMENT.ID.eq(id))
                .execute();
    }

    /** Keeps everything as it stands, for ever. */
    public void complete(
            Assessment assessment, Map<String, Part> parts, Map<String, String> wentOnBecause, SignedIn by) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var written = new LinkedHashMap<String, Map<String, List<String>>>();
        parts.forEach((place, part) -> written.put(place, part.answers().given()));
        var row = database.newRecord(COMPLETED_ASSESSMENT);
        row.setAssessment(assessment.id());
        row.setPerson(assessment.person().value());
        row.setKind(assessment.kind().name());
        row.setCompletedAt(now);
        row.setCompletedBy(by.account());
        row.setCompletedByName(by.name());
        row.setParts(JSONB.jsonb(json.writeValueAsString(written)));
        row.setWentOnBecause(JSONB.jsonb(json.writeValueAsString(wentOnBecause)));
        row.insert();
        database.update(ASSESSMENT)
                .set(ASSESSMENT.STATE, AssessmentState.COMPLETE.name())
                .set(ASSESSMENT.COMPLETED_AT, now)
                .where(ASSESSMENT.ID.eq(assessment.id()))
                .execute();
    }

    Assessment read(AssessmentRecord row) {
        return new Assessment(
                row.getId(),
                row.getReference() == null ? 0 : row.getReference(),
                new PersonId(row.getPerson()),
                AssessmentKind.valueOf(row.getKind()),
                AssessmentState.valueOf(row.getState()),
                row.getCaredFor() == null ? null : new PersonId(row.getCaredFor()),
                row.getCaredForName(),
                row.getContact(),
                row.getInTheirWords(),
                row.getWhatTheyWant(),
                row.getOfferedAt().toInstant(),
                row.getOfferedByName(),
                SelfAssessment.State.valueOf(row.getOwnHand()),
                row.getBegunOn(),
                row.getResumeOn(),
                row.getCompletedAt() == null ? null : row.getCompletedAt().toInstant());
    }
}
