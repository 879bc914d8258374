package org.ourplan.charging.store;

import static org.ourplan.tables.Tables.ASSESSED_CONTRIBUTION;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.AssessedContribution;
import org.ourplan.charging.AssessedContribution.Outcome;
import org.ourplan.charging.AssessedContribution.Why;
import org.ourplan.charging.Contributions;
import org.ourplan.charging.WorkedOut;
import org.ourplan.charging.WrittenBreakdown;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What financial assessments came to. Only added to. */
@Repository
public class ContributionRows implements Contributions {

    private static final int ROWS_AT_A_TIME = 500;

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    ContributionRows(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** What is to be kept. */
    public record Added(PersonId person, UUID assessment, LocalDate from, Recorded facts, WorkedOut worked, Why why) {}

    @Override
    public Optional<AssessedContribution> on(PersonId person, LocalDate day) {
        return database.selectFrom(ASSESSED_CONTRIBUTION)
                .where(ASSESSED_CONTRIBUTION.PERSON.eq(person.value()))
                .and(ASSESSED_CONTRIBUTION.FROM_DAY.le(day))
                .orderBy(
                        ASSESSED_CONTRIBUTION.FROM_DAY.desc(),
                        ASSESSED_CONTRIBUTION.WORKED_AT.desc(),
                        ASSESSED_CONTRIBUTION.VERSION.desc())
                .limit(1)
                .fetchOptional(this::read);
    }

    @Override
    @Transactional(readOnly = true)
    public void everybody(LocalDate day, Consumer<AssessedContribution> each) {
        try (var rows = database.select(ASSESSED_CONTRIBUTION.fields())
                .distinctOn(ASSESSED_CONTRIBUTION.PERSON)
                .from(ASSESSED_CONTRIBUTION)
                .where(ASSESSED_CONTRIBUTION.FROM_DAY.le(day))
                .orderBy(
                        ASSESSED_CONTRIBUTION.PERSON,
                        ASSESSED_CONTRIBUTION.FROM_DAY.desc(),
                        ASSESSED_CONTRIBUTION.WORKED_AT.desc(),
                        ASSESSED_CONTRIBUTION.VERSION.desc())
                .fetchSize(ROWS_AT_A_TIME)
                .fetchLazy()) {
            rows.forEach(row -> each.accept(read(row)));
        }
    }

    /** Everything worked out for this person, newest first. One statement. */
    public List<AssessedContribution> of(PersonId person) {
        return database.selectFrom(ASSESSED_CONTRIBUTION)
                .where(ASSESSED_CONTRIBUTION.PERSON.eq(person.value()))
                .orderBy(ASSESSED_CONTRIBUTION.WORKED_AT.desc(), ASSESSED_CONTRIBUTION.VERSION.desc())
                .fetch(this::read);
    }

    /** Everything worked out in this assessment, newest version first. One statement. */
    public List<AssessedContribution> in(PersonId person, UUID assessment) {
        return database.selectFrom(ASSESSED_CONTRIBUTION)
                .where(ASSESSED_CONTRIBUTION.ASSESSMENT.eq(assessment))
                .and(ASSESSED_CONTRIBUTION.PERSON.eq(person.value()))
                .orderBy(ASSESSED_CONTRIBUTION.VERSION.desc())
                .fetch(this::read);
    }

    /** The days after this one from which something holds already. */
    public List<LocalDate> daysAfter(PersonId person, LocalDate day) {
        return database.selectDistinct(ASSESSED_CONTRIBUTION.FROM_DAY)
                .from(ASSESSED_CONTRIBUTION)
                .where(ASSESSED_CONTRIBUTION.PERSON.eq(person.value()))
                .and(ASSESSED_CONTRIBUTION.FROM_DAY.gt(day))
                .orderBy(ASSESSED_CONTRIBUTION.FROM_DAY)
                .fetch(ASSESSED_CONTRIBUTION.FROM_DAY);
    }

    /** Adds a version and returns its number. The caller holds the assessment or the person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int add(Added added, SignedIn by) {
        var version = 1
                + database.select(DSL.coalesce(DSL.max(ASSESSED_CONTRIBUTION.VERSION), 0))
                        .from(ASSESSED_CONTRIBUTION)
                        .where(ASSESSED_CONTRIBUTION.ASSESSMENT.eq(added.assessment()))
                        .fetchSingle()
                        .value1();
        var came = CameTo.of(added.worked());
        database.insertInto(ASSESSED_CONTRIBUTION)
                .set(ASSESSED_CONTRIBUTION.ID, NewId.next())
                .set(ASSESSED_CONTRIBUTION.ASSESSMENT, added.assessment())
                .set(ASSESSED_CONTRIBUTION.VERSION, version)
                .set(ASSESSED_CONTRIBUTION.PERSON, added.person().value())
                .set(ASSESSED_CONTRIBUTION.FROM_DAY, added.from())
                .set(ASSESSED_CONTRIBUTION.FACTS, JSONB.jsonb(json.writeValueAsString(added.facts())))
                .set(ASSESSED_CONTRIBUTION.OUTCOME, came.outcome().name())
                .set(ASSESSED_CONTRIBUTION.WEEKLY, came.weekly())
                .set(ASSESSED_CONTRIBUTION.MAXIMUM, came.maximum())
                .set(ASSESSED_CONTRIBUTION.OFFER_DEFERRED, came.offerDeferred())
                .set(ASSESSED_CONTRIBUTION.WRITTEN, JSONB.jsonb(json.writeValueAsString(came.written())))
                .set(ASSESSED_CONTRIBUTION.WHY, added.why().name())
                .set(ASSESSED_CONTRIBUTION.WORKED_BY, by.account())
                .set(ASSESSED_CONTRIBUTION.WORKED_BY_NAME, by.name())
                .set(
                        ASSESSED_CONTRIBUTION.WORKED_AT,
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .execute();
        return version;
    }

    /** The figures of a working, as columns. */
    private record CameTo(
            Outcome outcome,
            @Nullable BigDecimal weekly,
            @Nullable BigDecimal maximum,
            boolean offerDeferred,
            WrittenBreakdown written) {

        static CameTo of(WorkedOut worked) {
            return switch (worked) {
                case WorkedOut.Charge found ->
                    new CameTo(
                            Outcome.valueOf(found.charge().outcome().name()),
                            found.charge().contribution(),
                            found.charge().maximum(),
                            found.charge().mustOfferDeferredPayment(),
                            found.written());
                case WorkedOut.FiguresMissing missing ->
                    new CameTo(Outcome.FIGURES_MISSING, null, null, false, missing.written());
                case WorkedOut.Unanswered _ -> throw new IllegalStateException("what is not worked out is not kept");
            };
        }
    }

    private AssessedContribution read(Record row) {
        return new AssessedContribution(
                row.get(ASSESSED_CONTRIBUTION.ID),
                row.get(ASSESSED_CONTRIBUTION.ASSESSMENT),
                row.get(ASSESSED_CONTRIBUTION.VERSION),
                new PersonId(row.get(ASSESSED_CONTRIBUTION.PERSON)),
                row.get(ASSESSED_CONTRIBUTION.FROM_DAY),
                json.readValue(row.get(ASSESSED_CONTRIBUTION.FACTS).data(), Recorded.class),
                Outcome.valueOf(row.get(ASSESSED_CONTRIBUTION.OUTCOME)),
                row.get(ASSESSED_CONTRIBUTION.WEEKLY),
                row.get(ASSESSED_CONTRIBUTION.MAXIMUM),
                row.get(ASSESSED_CONTRIBUTION.OFFER_DEFERRED),
                json.readValue(row.get(ASSESSED_CONTRIBUTION.WRITTEN).data(), WrittenBreakdown.class),
                Why.valueOf(row.get(ASSESSED_CONTRIBUTION.WHY)),
                row.get(ASSESSED_CONTRIBUTION.WORKED_AT).toInstant(),
                row.get(ASSESSED_CONTRIBUTION.WORKED_BY_NAME));
    }
}
