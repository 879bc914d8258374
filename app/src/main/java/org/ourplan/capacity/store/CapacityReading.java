package org.ourplan.capacity.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.ourplan.tables.Tables.AUTHORITY_ENDED;
import static org.ourplan.tables.Tables.AUTHORITY_SEEN;
import static org.ourplan.tables.Tables.CAPACITY_DECISION;
import static org.ourplan.tables.Tables.DECIDED_FOR;
import static org.ourplan.tables.Tables.IMCA_ENTRY;
import static org.ourplan.tables.Tables.LIBERTY;
import static org.ourplan.tables.Tables.LIBERTY_STEP;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Result;
import org.ourplan.capacity.AuthoritySeen;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.CapacityFile;
import org.ourplan.capacity.DecidedFor;
import org.ourplan.capacity.ImcaEntry;
import org.ourplan.capacity.Liberty;
import org.ourplan.capacity.LibertyStep;
import org.ourplan.capacity.form.CapacityForm;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.capacity.Authority;
import org.ourplan.law.capacity.LibertySetting;
import org.ourplan.law.capacity.Matter;
import org.ourplan.law.capacity.Sphere;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.tables.tables.records.AuthorityEndedRecord;
import org.ourplan.tables.tables.records.AuthoritySeenRecord;
import org.ourplan.tables.tables.records.CapacityDecisionRecord;
import org.ourplan.tables.tables.records.DecidedForRecord;
import org.ourplan.tables.tables.records.ImcaEntryRecord;
import org.ourplan.tables.tables.records.LibertyRecord;
import org.ourplan.tables.tables.records.LibertyStepRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads all that was recorded about one person's decisions. */
@Repository
public class CapacityReading {

    private final DSLContext database;
    private final JsonMapper json;

    CapacityReading(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Everything about this person, each newest first. One statement. */
    public CapacityFile of(PersonId person) {
        var id = person.value();
        return database.select(
                        multiset(selectFrom(CAPACITY_DECISION)
                                .where(CAPACITY_DECISION.PERSON.eq(id))
                                .orderBy(CAPACITY_DECISION.RECORDED_AT.desc(), CAPACITY_DECISION.ID.desc())),
                        multiset(selectFrom(DECIDED_FOR)
                                .where(DECIDED_FOR.PERSON.eq(id))
                                .orderBy(DECIDED_FOR.RECORDED_AT.desc(), DECIDED_FOR.ID.desc())),
                        multiset(selectFrom(IMCA_ENTRY)
                                .where(IMCA_ENTRY.PERSON.eq(id))
                                .orderBy(IMCA_ENTRY.RECORDED_AT.desc(), IMCA_ENTRY.ID.desc())),
                        multiset(selectFrom(AUTHORITY_SEEN)
                                .where(AUTHORITY_SEEN.PERSON.eq(id))
                                .orderBy(AUTHORITY_SEEN.RECORDED_AT.desc(), AUTHORITY_SEEN.ID.desc())),
                        multiset(selectFrom(AUTHORITY_ENDED)
                                .where(AUTHORITY_ENDED.AUTHORITY.in(org.jooq
                                        .impl
                                        .DSL
                                        .select(AUTHORITY_SEEN.ID)
                                        .from(AUTHORITY_SEEN)
                                        .where(AUTHORITY_SEEN.PERSON.eq(id))))),
                        multiset(selectFrom(LIBERTY)
                                .where(LIBERTY.PERSON.eq(id))
                                .orderBy(LIBERTY.RECORDED_AT.desc(), LIBERTY.ID.desc())),
                        multiset(selectFrom(LIBERTY_STEP)
                                .where(LIBERTY_STEP.LIBERTY.in(org.jooq
                                        .impl
                                        .DSL
                                        .select(LIBERTY.ID)
                                        .from(LIBERTY)
                                        .where(LIBERTY.PERSON.eq(id))))
                                .orderBy(LIBERTY_STEP.RECORDED_AT, LIBERTY_STEP.ID)))
                .fetchSingle(row -> new CapacityFile(
                        row.value1().map(this::decision),
                        row.value2().map(this::decided),
                        row.value3().map(this::imca),
                        authorities(row.value4(), row.value5()),
                        liberty(row.value6(), row.value7())));
    }

    private CapacityDecision decision(CapacityDecisionRecord row) {
        var said = answers(row.getDetail());
        return new CapacityDecision(
                row.getId(),
                new PersonId(row.getPerson()),
                row.getCorrects(),
                row.getAgain(),
                Matter.valueOf(row.getMatter()),
                row.getDecision(),
                row.getAssessedOn(),
                CapacityForm.assessment(said).result(),
                CapacityForm.fluctuation(said),
                said,
                row.getRecordedByName(),
                row.getRecordedAt().toInstant());
    }

    private DecidedFor decided(DecidedForRecord row) {
        return new DecidedFor(
                row.getId(),
                row.getCapacity(),
                row.getAuthority(),
                row.getCorrects(),
                row.getDecidedOn(),
                json.readValue(row.getDetail().data(), DecidedFor.Detail.class),
                row.getRecordedByName(),
                row.getRecordedAt().toInstant());
    }

    private ImcaEntry imca(ImcaEntryRecord row) {
        return new ImcaEntry(
                row.getId(),
                row.getCapacity(),
                ImcaEntry.Kind.valueOf(row.getKind()),
                row.getOnDay(),
                answers(row.getDetail()),
                row.getRecordedByName(),
                row.getRecordedAt().toInstant());
    }

    private static List<AuthoritySeen> authorities(
            Result<AuthoritySeenRecord> rows, Result<AuthorityEndedRecord> ended) {
        var over = ended.intoMap(AUTHORITY_ENDED.AUTHORITY);
        return rows.map(row -> authority(row, over.getOrDefault(row.getId(), new AuthorityEndedRecord())));
    }

    private static AuthoritySeen authority(AuthoritySeenRecord row, AuthorityEndedRecord over) {
        return new AuthoritySeen(
                row.getId(),
                row.getRelationship(),
                new Authority(
                        Authority.Kind.valueOf(row.getKind()),
                        row.getHolder(),
                        spheres(row.getCovers()),
                        registered(row.getRegistered()),
                        row.getSeenOn(),
                        row.getFromDay(),
                        row.getLastDay(),
                        over.getEndedOn()),
                row.getSeen(),
                over.getWhy() == null ? "" : over.getWhy(),
                row.getRecordedByName(),
                row.getRecordedAt().toInstant());
    }

    private static Set<Sphere> spheres(String[] names) {
        return Arrays.stream(names).map(Sphere::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Answer registered(String stored) {
        return switch (stored) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.UNANSWERED;
        };
    }

    private List<Liberty> liberty(Result<LibertyRecord> rows, Result<LibertyStepRecord> steps) {
        var each = steps.intoGroups(LIBERTY_STEP.LIBERTY);
        return rows.map(row -> new Liberty(
                row.getId(),
                LibertySetting.valueOf(row.getSetting()),
                row.getReceivedOn(),
                row.getUrgentGiven(),
                answers(row.getDetail()),
                each.containsKey(row.getId()) ? each.get(row.getId()).map(CapacityReading::step) : List.of(),
                row.getRecordedByName(),
                row.getRecordedAt().toInstant()));
    }

    private static LibertyStep step(LibertyStepRecord row) {
        return new LibertyStep(
                LibertyStep.Kind.valueOf(row.getKind()),
                row.getOnDay(),
                row.getFirstDay(),
                row.getLastDay(),
                row.getWords(),
                row.getRecordedByName(),
                row.getRecordedAt().toInstant());
    }

    private Answers answers(JSONB detail) {
        return new Answers(json.readValue(detail.data(), new TypeReference<Map<String, List<String>>>() {}));
    }
}
