package org.ourplan.eligibility.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.AFTER_DETERMINATION;
import static org.ourplan.tables.Tables.DETERMINATION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.assessment.DecisionMade;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.eligibility.Determinations;
import org.ourplan.eligibility.decide.Inputs;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps determinations: each is added once; nothing here changes one. */
@Repository
public class DeterminationStore implements Determinations, DecisionMade {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    DeterminationStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Optional<DeterminationRecord> latest(PersonId person, AssessmentKind kind) {
        return read(DETERMINATION.PERSON.eq(person.value()).and(DETERMINATION.KIND.eq(kind.name())), 1).stream()
                .findFirst()
                .map(Determined::record);
    }

    @Override
    public Optional<DeterminationRecord> find(PersonId person, UUID determination) {
        return determined(person, determination).map(Determined::record);
    }

    /** One of this person's, whole. One statement. */
    public Optional<Determined> determined(PersonId person, UUID determination) {
        return read(DETERMINATION.PERSON.eq(person.value()).and(DETERMINATION.ID.eq(determination)), 1).stream()
                .findFirst();
    }

    /** The one made from this assessment of the person. One statement. */
    public Optional<Determined> from(PersonId person, UUID assessment) {
        return read(DETERMINATION.PERSON.eq(person.value()).and(DETERMINATION.ASSESSMENT.eq(assessment)), 1).stream()
                .findFirst();
    }

    @Override
    public boolean isMadeFrom(PersonId person, UUID assessment) {
        return database.fetchExists(
                DETERMINATION, DETERMINATION.ASSESSMENT.eq(assessment).and(DETERMINATION.PERSON.eq(person.value())));
    }

    /** Every version of both kinds, each kind newest first. One statement. */
    public List<Determined> of(PersonId person) {
        return read(DETERMINATION.PERSON.eq(person.value()), Integer.MAX_VALUE);
    }

    /** Adds a determination as the next version of its kind, in place of the last, and gives its id. */
    public UUID add(CompletedAssessment from, Determination result, Set<String> eligibleNeeds, SignedIn by) {
        var last = database.select(DETERMINATION.ID, DETERMINATION.VERSION)
                .from(DETERMINATION)
                .where(DETERMINATION.PERSON.eq(from.person().value()))
                .and(DETERMINATION.KIND.eq(from.kind().name()))
                .orderBy(DETERMINATION.VERSION.desc())
                .limit(1)
                .fetchOne();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var row = database.newRecord(DETERMINATION);
        row.setId(NewId.next());
        row.setPerson(from.person().value());
        row.setAssessment(from.id());
        row.setKind(from.kind().name());
        row.setVersion(last == null ? 1 : last.value2() + 1);
        row.setSupersedes(last == null ? null : last.value1());
        row.setCaredFor(from.caredFor() == null ? null : from.caredFor().value());
        row.setCaredForName(from.caredForName());
        row.setAssessedOn(from.completedOn());
        row.setDeterminedOn(LocalDate.now(clock));
        row.setDeterminedAt(now.atOffset(ZoneOffset.UTC));
        row.setDecidedBy(by.account());
        row.setDecidedByName(by.name());
        row.setEligible(result instanceof Determination.Eligible);
        row.setFailedLimb(result instanceof Determination.NotEligible not ? not.failedLimb() : null);
        row.setUnable(
                DeterminationRows.unable(result).stream().map(Outcome::code).toArray(String[]::new));
        row.setEligibleNeeds(eligibleNeeds.toArray(String[]::new));
        row.setLimbs(JSONB.jsonb(json.writeValueAsString(result.limbs())));
        row.setInputs(JSONB.jsonb(json.writeValueAsString(Inputs.of(from.facts()))));
        row.setRuleIds(result.ruleIds().toArray(String[]::new));
        row.insert();
        database.insertInto(AFTER_DETERMINATION)
                .set(AFTER_DETERMINATION.DETERMINATION, row.getId())
                .execute();
        return row.getId();
    }

    private List<Determined> read(Condition which, int most) {
        var later = DETERMINATION.as("later");
        var supersededBy = coalesce(
                field(select(max(later.VERSION)).from(later).where(later.SUPERSEDES.eq(DETERMINATION.ID))), val(0));
        return database.select(DETERMINATION, AFTER_DETERMINATION, supersededBy)
                .from(DETERMINATION)
                .join(AFTER_DETERMINATION)
                .on(AFTER_DETERMINATION.DETERMINATION.eq(DETERMINATION.ID))
                .where(which)
                .orderBy(DETERMINATION.KIND.desc(), DETERMINATION.VERSION.desc())
                .limit(most)
                .fetch(row -> DeterminationRows.read(row.value1(), row.value2(), row.value3(), json));
    }
}
