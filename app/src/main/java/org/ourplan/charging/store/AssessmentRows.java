package org.ourplan.charging.store;

import static org.ourplan.tables.Tables.FINANCIAL_ASSESSMENT;
import static org.ourplan.tables.Tables.PERSON;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.FinancialAssessmentRecord;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of financial assessments. */
@Repository
public class AssessmentRows {

    private final DSLContext database;
    private final Clock clock;

    AssessmentRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** This person's, of this id. One statement. */
    public Optional<FinancialAssessmentRecord> find(PersonId person, UUID id) {
        return database.selectFrom(FINANCIAL_ASSESSMENT)
                .where(FINANCIAL_ASSESSMENT.ID.eq(id))
                .and(FINANCIAL_ASSESSMENT.PERSON.eq(person.value()))
                .fetchOptional(AssessmentRows::read);
    }

    /** The same, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FinancialAssessmentRecord> hold(PersonId person, UUID id) {
        return database.selectFrom(FINANCIAL_ASSESSMENT)
                .where(FINANCIAL_ASSESSMENT.ID.eq(id))
                .and(FINANCIAL_ASSESSMENT.PERSON.eq(person.value()))
                .forUpdate()
                .fetchOptional(AssessmentRows::read);
    }

    /** Holds others off this person's money until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdPerson(PersonId person) {
        database.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .forUpdate()
                .fetch();
    }

    /** Every one of this person, newest first. One statement. */
    public List<FinancialAssessmentRecord> of(PersonId person) {
        return database.selectFrom(FINANCIAL_ASSESSMENT)
                .where(FINANCIAL_ASSESSMENT.PERSON.eq(person.value()))
                .orderBy(FINANCIAL_ASSESSMENT.BEGUN_AT.desc(), FINANCIAL_ASSESSMENT.REFERENCE.desc())
                .fetch(AssessmentRows::read);
    }

    /** Adds one that is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FinancialAssessmentRecord begin(PersonId person, @Nullable UUID follows, SignedIn by) {
        return Objects.requireNonNull(database.insertInto(FINANCIAL_ASSESSMENT)
                .set(FINANCIAL_ASSESSMENT.ID, NewId.next())
                .set(FINANCIAL_ASSESSMENT.PERSON, person.value())
                .set(FINANCIAL_ASSESSMENT.FOLLOWS, follows)
                .set(FINANCIAL_ASSESSMENT.STATE, "OPEN")
                .set(
                        FINANCIAL_ASSESSMENT.BEGUN_AT,
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .set(FINANCIAL_ASSESSMENT.BEGUN_BY, by.account())
                .set(FINANCIAL_ASSESSMENT.BEGUN_BY_NAME, by.name())
                .returning()
                .fetchOne(AssessmentRows::read));
    }

    /** Closes it: it is worked out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(UUID id) {
        database.update(FINANCIAL_ASSESSMENT)
                .set(FINANCIAL_ASSESSMENT.STATE, "DONE")
                .where(FINANCIAL_ASSESSMENT.ID.eq(id))
                .execute();
    }

    private static FinancialAssessmentRecord read(Record row) {
        return new FinancialAssessmentRecord(
                row.get(FINANCIAL_ASSESSMENT.ID),
                row.get(FINANCIAL_ASSESSMENT.REFERENCE),
                new PersonId(row.get(FINANCIAL_ASSESSMENT.PERSON)),
                row.get(FINANCIAL_ASSESSMENT.FOLLOWS),
                row.get(FINANCIAL_ASSESSMENT.STATE).equals("OPEN"),
                row.get(FINANCIAL_ASSESSMENT.BEGUN_AT).toInstant(),
                row.get(FINANCIAL_ASSESSMENT.BEGUN_BY_NAME));
    }
}
