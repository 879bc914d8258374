package org.ourplan.assessment.store;

import static org.ourplan.tables.Tables.SELF_ASSESSMENT_ENTRY;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.Assessment;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What became of each self-assessment. Only added to. */
@Repository
public class OwnAssessmentRows {

    private final DSLContext database;
    private final Clock clock;

    OwnAssessmentRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The kinds of entry. Stored by name: never rename. */
    public enum Kind {
        SENT,
        LOOKED_AT,
        ASSURED,
        NOT_ASSURED
    }

    /**
     * What was said of one part when it was gone through.
     *
     * @param version the part as it stood
     * @param added what was put right or added, or is still missing; needed where it was not both accurate and complete
     * @param addedBy who put it right or added it
     * @param personsView what the person thinks of that
     */
    public record Looked(
            String place,
            int version,
            boolean accurate,
            boolean complete,
            String added,
            String addedBy,
            String personsView) {}

    /**
     * One entry.
     *
     * @param looked what was said; of any entry but one of a part gone through, empty words
     * @param reason why it was not assured; empty for the others
     */
    public record Entry(Kind kind, Looked looked, String reason, String by, Instant at) {}

    /** Every entry, oldest first. One statement. */
    public List<Entry> of(UUID assessment) {
        return database.selectFrom(SELF_ASSESSMENT_ENTRY)
                .where(SELF_ASSESSMENT_ENTRY.ASSESSMENT.eq(assessment))
                .orderBy(SELF_ASSESSMENT_ENTRY.NUMBER)
                .fetch(row -> new Entry(
                        Kind.valueOf(row.getKind()),
                        new Looked(
                                row.getPlace(),
                                row.getVersion() == null ? 0 : row.getVersion(),
                                Boolean.TRUE.equals(row.getAccurate()),
                                Boolean.TRUE.equals(row.getComplete()),
                                row.getAdded(),
                                row.getAddedBy(),
                                row.getPersonsView()),
                        row.getReason(),
                        row.getByName(),
                        row.getAt().toInstant()));
    }

    /** That it was sent, assured, or not assured for this reason. The assessment's row is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Assessment assessment, Kind kind, String reason, SignedIn by) {
        var row = row(assessment, kind, by);
        row.setReason(reason);
        row.insert();
    }

    /** That a part was gone through. The assessment's row is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Assessment assessment, Looked looked, SignedIn by) {
        var row = row(assessment, Kind.LOOKED_AT, by);
        row.setPlace(looked.place());
        row.setVersion(looked.version());
        row.setAccurate(looked.accurate());
        row.setComplete(looked.complete());
        row.setAdded(looked.added());
        row.setAddedBy(looked.addedBy());
        row.setPersonsView(looked.personsView());
        row.insert();
    }

    private org.ourplan.tables.tables.records.SelfAssessmentEntryRecord row(
            Assessment assessment, Kind kind, SignedIn by) {
        var row = database.newRecord(SELF_ASSESSMENT_ENTRY);
        row.setAssessment(assessment.id());
        row.setNumber(
                database.fetchCount(SELF_ASSESSMENT_ENTRY, SELF_ASSESSMENT_ENTRY.ASSESSMENT.eq(assessment.id())) + 1);
        row.setPerson(assessment.person().value());
        row.setKind(kind.name());
        row.setByAccount(by.account());
        row.setByName(by.name());
        row.setAt(clock.instant().atOffset(ZoneOffset.UTC));
        return row;
    }
}
