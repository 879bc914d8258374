package org.ourplan.charging.store;

import static org.ourplan.tables.Tables.FINANCIAL_EVIDENCE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.FinancialEvidence.File;
import org.ourplan.charging.FinancialEvidence.Shown;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.FileKind;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that show figures. Only added to. */
@Repository
public class EvidenceRows {

    private final DSLContext database;
    private final Clock clock;

    EvidenceRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every file of this assessment, without its content. One statement. */
    public List<Shown> of(PersonId person, UUID assessment) {
        var size = DSL.field("octet_length({0})", Integer.class, FINANCIAL_EVIDENCE.CONTENT);
        return database.select(
                        FINANCIAL_EVIDENCE.ID,
                        FINANCIAL_EVIDENCE.NAME,
                        FINANCIAL_EVIDENCE.SHOWS,
                        FINANCIAL_EVIDENCE.MEDIA_TYPE,
                        size,
                        FINANCIAL_EVIDENCE.ADDED_BY_NAME,
                        FINANCIAL_EVIDENCE.ADDED_AT)
                .from(FINANCIAL_EVIDENCE)
                .where(FINANCIAL_EVIDENCE.ASSESSMENT.eq(assessment))
                .and(FINANCIAL_EVIDENCE.PERSON.eq(person.value()))
                .orderBy(FINANCIAL_EVIDENCE.ADDED_AT)
                .fetch(row -> new Shown(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        FileKind.kept(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7().toInstant()));
    }

    /** One file. One statement. */
    public Optional<File> find(PersonId person, UUID assessment, UUID file) {
        return database.select(FINANCIAL_EVIDENCE.NAME, FINANCIAL_EVIDENCE.MEDIA_TYPE, FINANCIAL_EVIDENCE.CONTENT)
                .from(FINANCIAL_EVIDENCE)
                .where(FINANCIAL_EVIDENCE.ID.eq(file))
                .and(FINANCIAL_EVIDENCE.ASSESSMENT.eq(assessment))
                .and(FINANCIAL_EVIDENCE.PERSON.eq(person.value()))
                .fetchOptional(row -> new File(row.value1(), FileKind.kept(row.value2()), row.value3()));
    }

    /** Adds a file and returns its id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(PersonId person, UUID assessment, File file, String shows, SignedIn by) {
        var id = NewId.next();
        database.insertInto(FINANCIAL_EVIDENCE)
                .set(FINANCIAL_EVIDENCE.ID, id)
                .set(FINANCIAL_EVIDENCE.ASSESSMENT, assessment)
                .set(FINANCIAL_EVIDENCE.PERSON, person.value())
                .set(FINANCIAL_EVIDENCE.NAME, file.name())
                .set(FINANCIAL_EVIDENCE.SHOWS, shows)
                .set(FINANCIAL_EVIDENCE.MEDIA_TYPE, file.kind().mediaType())
                .set(FINANCIAL_EVIDENCE.CONTENT, file.content())
                .set(FINANCIAL_EVIDENCE.ADDED_BY, by.account())
                .set(FINANCIAL_EVIDENCE.ADDED_BY_NAME, by.name())
                .set(FINANCIAL_EVIDENCE.ADDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        return id;
    }
}
