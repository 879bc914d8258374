package org.ourplan.assessment.store;

import static org.ourplan.tables.Tables.ASSESSMENT;
import static org.ourplan.tables.Tables.COMPLETED_ASSESSMENT;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.assessment.decide.EligibilityFacts;
import org.ourplan.assessment.form.NeedsFound;
import org.ourplan.assessment.life.AssessmentLife;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Parts;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Offers assessments, and gives later stages what a completed one found. */
@Repository
class RecordedAssessments implements Assessments {

    private final DSLContext database;
    private final JsonMapper json;
    private final AssessmentLife life;

    RecordedAssessments(DSLContext database, JsonMapper json, AssessmentLife life) {
        this.database = database;
        this.json = json;
        this.life = life;
    }

    @Override
    @Transactional
    public UUID offer(
            PersonId person,
            AssessmentKind kind,
            @Nullable PersonId caredFor,
            String caredForName,
            @Nullable UUID contact,
            String inTheirWords,
            String whatTheyWant,
            SignedIn by) {
        return life.offer(
                new AssessmentRows.Offer(person, kind, caredFor, caredForName, contact, inTheirWords, whatTheyWant),
                by);
    }

    @Override
    @Transactional
    public void refuse(PersonId person, UUID assessment, Answers refusal, SignedIn by) {
        life.refuse(life.find(person, assessment), refusal, by);
    }

    @Override
    public List<Assessment> of(PersonId person) {
        return life.of(person);
    }

    @Override
    public Optional<CompletedAssessment> completed(PersonId person, UUID assessment) {
        return fetch(
                COMPLETED_ASSESSMENT.ASSESSMENT.eq(assessment).and(COMPLETED_ASSESSMENT.PERSON.eq(person.value())));
    }

    @Override
    public Optional<CompletedAssessment> latestCompleted(PersonId person, AssessmentKind kind) {
        return fetch(COMPLETED_ASSESSMENT.PERSON.eq(person.value()).and(COMPLETED_ASSESSMENT.KIND.eq(kind.name())));
    }

    private Optional<CompletedAssessment> fetch(Condition which) {
        return database.select(COMPLETED_ASSESSMENT.fields())
                .select(ASSESSMENT.CARED_FOR, ASSESSMENT.CARED_FOR_NAME)
                .from(COMPLETED_ASSESSMENT)
                .join(ASSESSMENT)
                .on(ASSESSMENT.ID.eq(COMPLETED_ASSESSMENT.ASSESSMENT))
                .where(which)
                .orderBy(COMPLETED_ASSESSMENT.COMPLETED_AT.desc())
                .limit(1)
                .fetchOptional(this::read);
    }

    private CompletedAssessment read(Record row) {
        var kind = AssessmentKind.valueOf(row.get(COMPLETED_ASSESSMENT.KIND));
        var recorded = Parts.ofAnswers(parts(row));
        var caredFor = row.get(ASSESSMENT.CARED_FOR);
        return new CompletedAssessment(
                row.get(COMPLETED_ASSESSMENT.ASSESSMENT),
                new PersonId(row.get(COMPLETED_ASSESSMENT.PERSON)),
                kind,
                row.get(COMPLETED_ASSESSMENT.COMPLETED_AT)
                        .atZoneSameInstant(ZoneId.of("Europe/London"))
                        .toLocalDate(),
                row.get(COMPLETED_ASSESSMENT.COMPLETED_BY_NAME),
                kind == AssessmentKind.NEEDS ? EligibilityFacts.ofAdult(recorded) : EligibilityFacts.ofCarer(recorded),
                NeedsFound.in(recorded, kind),
                recorded.one("typical-week", "week"),
                recorded.one("matters", "matters"),
                recorded.one("own-view", "own-view"),
                caredFor == null ? null : new PersonId(caredFor),
                row.get(ASSESSMENT.CARED_FOR_NAME));
    }

    private Map<String, Answers> parts(Record row) {
        var written = json.readValue(
                row.get(COMPLETED_ASSESSMENT.PARTS).data(),
                new TypeReference<LinkedHashMap<String, LinkedHashMap<String, List<String>>>>() {});
        var parts = new LinkedHashMap<String, Answers>();
        written.forEach((place, answers) -> parts.put(place, new Answers(answers)));
        return parts;
    }
}
